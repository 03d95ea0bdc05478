import { makeStyles, tokens } from '@fluentui/react-components';
import { tabReaderTexts } from '../../../texts/tab-reader.ts';

const useStyles = makeStyles({
  notes: {
    maxWidth: '44rem',
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0 },
});

/** What to know about the law that the text below leans on. */
export function LawNotes({ notes }: { readonly notes: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.notes} role="note">
      <p className={styles.title}>{tabReaderTexts.law}</p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
