import {
  makeStyles,
  mergeClasses,
  Text,
  ToggleButton,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ANSWERS, type AnsweredItem } from '../../../guidance/checklists/checklist-state.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import type { ChecklistItem, ListView } from '../../api/lists.ts';
import { Details } from '../../frame/details.tsx';
import { Why } from '../../frame/why.tsx';
import { ItemReason } from './item-reason.tsx';

export interface ItemRowProps {
  readonly number: number;
  readonly item: ChecklistItem;
  readonly view: ListView;
  readonly answered: AnsweredItem | null;
  /** What is missing before it is done; null when nothing is. */
  readonly lacks: 'answer' | 'reason' | null;
  readonly isForAllAges: boolean;
  readonly onAnswer: (answered: AnsweredItem | null) => void;
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginTop: tokens.spacingVerticalL,
  },
  done: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteGreenBorder2}` },
  text: { ...typographyStyles.body1Strong, margin: 0, '&:focus': { outlineStyle: 'none' } },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  answer: { minWidth: '4rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
  tips: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Where the heading of an item can be found, to lead somebody to it. */
export function itemHeading(item: string): string {
  return `punkt-${item}`;
}

/** One thing to tick off, with why and where it says so for whoever wants to know. */
export function ItemRow({ number, item, view, answered, lacks, isForAllAges, onAnswer }: ItemRowProps) {
  const styles = useStyles();
  const texts = checklistTexts.item;
  return (
    <div className={mergeClasses(styles.item, lacks === null && styles.done)}>
      <h3 id={itemHeading(item.id)} tabIndex={-1} className={styles.text}>
        {checklistTexts.list.marks[answered?.answer ?? 'none']} {number}. {item.text}
      </h3>
      {isForAllAges && item.ages !== undefined && (
        <Text size={200} className={styles.quiet}>
          {texts.onlyFor(item.ages)}
        </Text>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: the heading is what the buttons belong to */}
      <div role="group" aria-labelledby={itemHeading(item.id)} className={styles.answers}>
        {ANSWERS.map((answer) => (
          <ToggleButton
            key={answer}
            className={styles.answer}
            appearance={answered?.answer === answer ? 'primary' : 'secondary'}
            checked={answered?.answer === answer}
            onClick={() => onAnswer(answered?.answer === answer ? null : { ...answered, answer })}
          >
            {texts.answers[answer]}
          </ToggleButton>
        ))}
      </div>
      {answered !== null && answered.answer !== 'ja' && (
        <ItemReason
          item={item}
          view={view}
          answered={answered}
          isNeeded={lacks === 'reason'}
          onAnswer={onAnswer}
        />
      )}
      <Details title={tabListTexts.why} about={item.text}>
        <Why demand={item.demand} why={item.why} sources={view.sources[item.id] ?? []} />
        {item.tips !== undefined && (
          <>
            <Text weight="semibold">{texts.tips}</Text>
            <ul className={styles.tips}>
              {item.tips.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </>
        )}
      </Details>
    </div>
  );
}
