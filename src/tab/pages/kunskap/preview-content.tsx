import { makeStyles, tokens } from '@fluentui/react-components';
import { tabKnowledgeTexts } from '../../../texts/tab-knowledge.ts';
import type { DocumentPreview } from '../../api/documents.ts';

const useStyles = makeStyles({
  block: { minWidth: 0, '& > summary': { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold } },
  outline: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  example: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  where: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How a document is divided, and how it looks in an answer. */
export function PreviewContent({ preview }: { readonly preview: DocumentPreview }) {
  const styles = useStyles();
  const texts = tabKnowledgeTexts.preview;
  const { outline, headings, examples } = preview;
  const outermost = Math.min(...outline.map(({ level }) => level));
  const keyed = outline.map((heading, i) => ({ ...heading, key: `${i}` }));
  return (
    <>
      {outline.length > 0 && (
        <details className={styles.block} open={outline.length <= 12}>
          <summary>{texts.outline}</summary>
          <ul className={styles.outline}>
            {keyed.map(({ key, text, level, page }) => (
              <li key={key} style={{ paddingLeft: `${Math.min(4, level - outermost)}rem` }}>
                {text}
                {page !== null && <span className={styles.where}>{texts.place('', page)}</span>}
              </li>
            ))}
            {headings > outline.length && <li>{texts.moreHeadings(headings - outline.length)}</li>}
          </ul>
        </details>
      )}
      <details className={styles.block} open>
        <summary>{texts.examples}</summary>
        {examples.map(({ text, section, page }) => (
          <blockquote key={text} className={styles.example}>
            {text}
            <span className={styles.where}>{texts.place(section, page)}</span>
          </blockquote>
        ))}
      </details>
    </>
  );
}
