import { Card, makeStyles, mergeClasses, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { tabReminderTexts } from '../../../../texts/tab-reminders.ts';
import type { CardLine, PreviewedReminder } from '../../../api/reminders.ts';
import { Problem } from '../../../frame/problem.tsx';

const useStyles = makeStyles({
  panel: {
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
  },
  title: { margin: 0 },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  card: { gap: tokens.spacingVerticalXS },
  line: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Looks like a button and is none: it works when the card has come.
  button: {
    alignSelf: 'start',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
});

interface PreviewPanelProps {
  readonly shown: PreviewedReminder | null;
  readonly problem: unknown;
  readonly isReading: boolean;
}

/** What the form becomes: who, when, the next times, and the card as it is read. */
export function PreviewPanel({ shown, problem, isReading }: PreviewPanelProps) {
  const texts = tabReminderTexts.preview;
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {texts.title}
      </Subtitle1>
      {problem !== null && <Problem problem={problem} />}
      <div role="status" aria-busy={isReading}>
        <Text as="p" className={styles.lead}>
          {shown === null ? texts.waiting : `${texts.to}: ${shown.to}. ${texts.when}: ${shown.when}.`}
        </Text>
      </div>
      {shown !== null && (
        <>
          <div>
            <h3 className={styles.title}>{shown.occasions.length === 1 ? texts.once : texts.occasions}</h3>
            <ul className={styles.list}>
              {shown.occasions.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          {shown.lines.map((line) => (
            <Text as="p" key={line} className={styles.lead}>
              {line}
            </Text>
          ))}
          <h3 className={styles.title}>{texts.card}</h3>
          {shown.cards > 1 && <Text>{texts.cards(shown.cards)}</Text>}
          <Card className={styles.card}>
            {shown.card.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a card have nothing but their order
              <Line key={i} line={line} />
            ))}
          </Card>
        </>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: CardLine }) {
  const styles = useStyles();
  const look = line.kind === 'text' ? undefined : styles[line.kind];
  return <p className={mergeClasses(styles.line, look)}>{line.text}</p>;
}
