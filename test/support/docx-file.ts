import { type ZipPart, zipFile } from './zip-file.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph in a Word document; `style` is the id of one of the styles below, `inside` stands after the text. */
export function wordParagraph(text: string, style = '', inside = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${inside}</w:p>`;
}

export const wordFootnoteMark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

/** A small Word document with headings named as Swedish Word names them. */
export function docxFile(
  body: string,
  footnotes: readonly string[] = [],
  extra: readonly ZipPart[] = [],
): Buffer {
  const notes = footnotes.map(
    (text, index) => `<w:footnote w:id="${index + 1}">${wordParagraph(text)}</w:footnote>`,
  );
  return zipFile([
    {
      name: '[Content_Types].xml',
      content:
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content:
        `<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
        `<Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content:
        `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>` +
        '<w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style></w:styles>',
    },
    { name: 'word/footnotes.xml', content: `<w:footnotes ${W}>${notes.join('')}</w:footnotes>` },
    { name: 'word/document.xml', content: `<w:document ${W}><w:body>${body}</w:body></w:document>` },
    ...extra,
  ]);
}
