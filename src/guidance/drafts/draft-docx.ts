import type { Paragraph } from 'docx';
import { draftTexts } from '../../texts/drafts.ts';
import type { Draft, DraftBlock } from './draft.ts';

/** In half points. */
const textSize = 22;
const headingSize = 32;
const titleSize = 26;
const rowSize = 23;
/** In twentieths of a point. */
const afterParagraph = 120;
const beforeTitle = 280;
const beforeRow = 160;

/**
 * The note as a Word file. Says nothing of who made it.
 * @returns the bytes of the .docx
 */
export async function draftDocx(draft: Draft): Promise<Uint8Array> {
  // A large library: loaded with the first file, not with the program.
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } =
    await import('docx');
  const paragraph = ({ kind, text }: DraftBlock): Paragraph => {
    if (kind === 'row-title') return new Paragraph({ text, heading: HeadingLevel.HEADING_3 });
    const runs = text
      .split('\n')
      .map((line, i) => new TextRun({ text: line, bold: kind === 'gap', ...(i > 0 ? { break: 1 } : {}) }));
    return new Paragraph({ children: runs });
  };
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 18,
        children: [
          `${draftTexts.footer} ${draftTexts.page} `,
          PageNumber.CURRENT,
          ` ${draftTexts.pageOf} `,
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '000000', font: 'Calibri' },
    paragraph: { spacing: { before, after: afterParagraph / 2 }, keepNext: true },
  });
  const file = new Document({
    title: draft.heading,
    creator: 'Lathunden',
    lastModifiedBy: 'Lathunden',
    description: '',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: textSize, language: { value: 'sv-SE' } },
          paragraph: { spacing: { after: afterParagraph, line: 276 } },
        },
        heading1: heading(headingSize, 0),
        heading2: heading(titleSize, beforeTitle),
        heading3: heading(rowSize, beforeRow),
      },
    },
    sections: [
      {
        footers: { default: new Footer({ children: [footer] }) },
        children: [
          new Paragraph({ text: draft.heading, heading: HeadingLevel.HEADING_1 }),
          ...draft.sections.flatMap(({ title, blocks }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
            ...blocks.map(paragraph),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
