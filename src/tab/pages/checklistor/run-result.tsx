import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { checklistTexts } from '../../../texts/checklists.ts';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import type { ListView } from '../../api/lists.ts';
import { FocusedHeading } from '../../frame/focused-heading.tsx';
import { TextToCopy } from '../../frame/text-to-copy.tsx';
import { CountPart } from './count-part.tsx';
import { itemHeading } from './item-row.tsx';
import type { Run } from './use-run.ts';

const useStyles = makeStyles({
  result: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalL,
  },
  missing: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  link: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, minWidth: 0 },
});

/** What came of a run: what is missing, the text for the note, and what may be counted. */
export function RunResult({ view, run }: { readonly view: ListView; readonly run: Run }) {
  const styles = useStyles();
  const { missing, note, taken } = run;
  const texts = checklistTexts.end;
  return (
    <section className={styles.result} aria-labelledby="resultat">
      <FocusedHeading id="resultat">{tabListTexts.result}</FocusedHeading>
      {missing.length === 0 ? (
        <Text>{texts.nothingMissing}</Text>
      ) : (
        <div>
          <Text weight="semibold">{tabListTexts.missingLead(missing.length)}</Text>
          <ul className={styles.missing}>
            {missing.map(({ item, lacks }) => (
              <li key={item.id}>
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.link}
                  aria-label={tabListTexts.goTo(item.text)}
                  onClick={() => lead(item.id)}
                >
                  {item.text}: {lacks === 'answer' ? texts.noAnswer : texts.noReason}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {note === '' ? (
        <Text>{texts.noText}</Text>
      ) : (
        <TextToCopy label={tabListTexts.note} hint={texts.textHint} text={note} />
      )}
      {view.list.occasion !== undefined && <CountPart key={run.id} view={view} run={run.id} taken={taken} />}
    </section>
  );
}

function lead(item: string): void {
  const heading = document.getElementById(itemHeading(item));
  heading?.scrollIntoView({ block: 'center' });
  heading?.focus({ preventScroll: true });
}
