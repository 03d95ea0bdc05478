import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { Age, Need } from '../../../guidance/checklists/checklist.ts';
import type { ChecklistState } from '../../../guidance/checklists/checklist-state.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import type { Checklist } from '../../api/lists.ts';

type About = Pick<ChecklistState, 'age' | 'needs'>;

export interface AboutChildProps {
  readonly asks: Checklist['asks'];
  readonly state: About;
  readonly onChoose: (about: About) => void;
}

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalM },
  wrap: { flexWrap: 'wrap' },
  needs: { display: 'flex', flexWrap: 'wrap' },
});

/** What the list has to know to leave out what does not concern this child. */
export function AboutChild({ asks, state: { age, needs }, onChoose }: AboutChildProps) {
  const styles = useStyles();
  const { start, ages, needs: needTexts } = checklistTexts;
  const setNeed = (need: Need, isThere: boolean) =>
    onChoose({ age, needs: isThere ? [...needs, need] : needs.filter((one) => one !== need) });
  return (
    <div className={styles.part}>
      {asks.includes('age') && (
        <Field label={start.age} hint={start.ageWhy}>
          <RadioGroup
            layout="horizontal"
            className={styles.wrap}
            value={age ?? ''}
            onChange={(_, { value }) => onChoose({ age: value === '' ? null : (value as Age), needs })}
          >
            <Radio value="" label={start.allAges} />
            {(Object.keys(ages) as Age[]).map((band) => (
              <Radio key={band} value={band} label={ages[band]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {asks.includes('needs') && (
        <Field label={start.needs}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be labelled by the field round it */}
          <div role="group" className={styles.needs}>
            {(Object.keys(needTexts) as Need[]).map((need) => (
              <Checkbox
                key={need}
                label={needTexts[need]}
                checked={needs.includes(need)}
                onChange={(_, { checked }) => setNeed(need, checked === true)}
              />
            ))}
          </div>
        </Field>
      )}
    </div>
  );
}
