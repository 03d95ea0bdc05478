import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { OWN_WORDS, type Participation } from '../../../guidance/checklists/participation.ts';
import { STEPS } from '../../../guidance/checklists/steps.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import { writtenMonth } from '../../../texts/written-day.ts';
import { ApiProblem } from '../../api/api-problem.ts';
import { send } from '../../api/call.ts';
import type { CountInput, ListView } from '../../api/lists.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { Problem } from '../../frame/problem.tsx';
import { Said } from '../../frame/said.tsx';

export interface CountPartProps {
  readonly view: ListView;
  readonly run: string;
  /** null while there is nothing to count. */
  readonly taken: Participation | null;
}

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    maxWidth: '40rem',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    margin: 0,
    columnGap: tokens.spacingHorizontalM,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Whether the child took part, counted without anybody in it: what would be kept stands here, and is sent when one says so. */
export function CountPart({ view, run, taken }: CountPartProps) {
  const styles = useStyles();
  const { counting, list, reasons } = view;
  const [unit, setUnit] = useState(counting.unit ?? '');
  /** What has been counted; it stays on the page as it was. */
  const [counted, setCounted] = useState<Participation | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const texts = tabListTexts.count;
  const shown = counted ?? taken;
  const count = async (agreed: Participation) => {
    const { steps, age } = agreed;
    const sent: CountInput = { run, unit, month: counting.month, age, steps };
    try {
      await send('POST', `/api/tab/lists/${encodeURIComponent(list.id)}/count`, sent);
      setCounted(agreed);
      setProblem(null);
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      setProblem(thrown);
    }
  };
  return (
    <div className={styles.part}>
      <FocusedHeading>{texts.title}</FocusedHeading>
      {shown === null ? (
        <Text>{texts.nothing}</Text>
      ) : (
        <>
          <Text>{texts.why}</Text>
          {counted === null && (
            <Field label={texts.unit}>
              <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
                <option value="">{texts.chooseUnit}</option>
                {counting.units.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            </Field>
          )}
          <dl className={styles.facts}>
            {factsOf(shown, unit, counting.month, reasons).map(([name, value]) => (
              <div key={name}>
                <dt className={styles.name}>{name}</dt>
                <dd className={styles.value}>{value}</dd>
              </div>
            ))}
          </dl>
          {counted === null && (
            <div>
              <Button disabledFocusable={unit === ''} onClick={() => unit !== '' && count(shown)}>
                {texts.do}
              </Button>
            </div>
          )}
        </>
      )}
      <Said>{counted === null ? null : texts.done}</Said>
      {problem !== null && <Problem problem={problem} />}
    </div>
  );
}

/** Everything that would be kept, in words. */
function factsOf(
  { occasion, steps, age }: Participation,
  unit: string,
  month: string,
  reasons: ListView['reasons'],
): readonly (readonly [string, string])[] {
  const { end, ages } = checklistTexts;
  const reasonText = (id: string | null) =>
    id === OWN_WORDS ? end.ownWords : (reasons.find((reason) => reason.id === id)?.text ?? id);
  return [
    [end.facts.unit, unit || '–'],
    [end.facts.month, writtenMonth(month)],
    [end.facts.occasion, end.occasions[occasion]],
    ...STEPS.map((step) => {
      const { done, reason } = steps[step];
      return [end.steps[step], end.stepTaken(done, reasonText(reason))] as const;
    }),
    [end.facts.age, age === null ? end.noAge : ages[age]],
  ];
}
