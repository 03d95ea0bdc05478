import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { composeDraft } from '../../../src/guidance/drafts/compose-draft.ts';
import { draftDocx } from '../../../src/guidance/drafts/draft-docx.ts';
import { draftText } from '../../../src/guidance/drafts/draft-text.ts';
import { draftTexts } from '../../../src/texts/drafts.ts';
import { aDraftTemplate, filledIn } from '../../support/a-draft-template.ts';
import { docxText, readDocxFile } from '../../support/read-docx-file.ts';

const { dag: _, ...answers } = filledIn;
const draft = composeDraft(aDraftTemplate(), { ...answers, ovrigt: 'Vantar & mössa <två>\nrad två' });
const bytes = await draftDocx(draft);
const parts = readDocxFile(bytes);

describe('the Word file of a draft', () => {
  test('has the text of the draft, and nothing else', () => {
    const plain = draftText(draft).replaceAll(/\n{2,}/gu, '\n');
    expect(docxText(parts)).toBe(plain);
    expect(plain).toContain('Vantar & mössa <två>\nrad två');
  });

  test('has headings that are headings, and gaps that can be seen', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(value).toContain('<h1>Anteckning om lek</h1>');
    expect(value).toContain('<h2>Leken</h2>');
    expect(value).toContain('<h3>Mål 1</h3>');
    expect(value).toContain('<p><strong>[Saknas: dagen]</strong></p>');
  });

  test('is in Swedish, with a footer that says what it is', () => {
    expect(parts.get('word/styles.xml')).toContain('w:val="sv-SE"');
    const footer = [...parts].find(([name]) => /footer\d*\.xml$/u.test(name))?.[1];
    expect(footer).toContain(draftTexts.footer);
    expect(footer).toMatch(/PAGE.*NUMPAGES/su);
  });

  test('says nothing of who made it', () => {
    const facts = parts.get('docProps/core.xml');
    expect(facts).toContain('<dc:creator>Lathunden</dc:creator>');
    expect(facts).toContain('<cp:lastModifiedBy>Lathunden</cp:lastModifiedBy>');
  });
});
