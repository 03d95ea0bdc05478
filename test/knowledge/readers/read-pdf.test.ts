import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/knowledge/readers/read-pdf.ts';
import { pdfFile } from '../../support/pdf-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const save = (content: Uint8Array) => temporaryFolder().write('rapport.pdf', content);

describe('readPdf', () => {
  it('puts runs into lines, with page numbers and an empty line between paragraphs', async () => {
    const path = save(
      pdfFile([
        [
          { text: 'Rubriken', y: 780, size: 18 },
          { text: 'Första stycket har', y: 750 },
          { text: 'flera rader och av-', y: 736 },
          { text: 'stavning.', y: 722 },
          { text: 'Andra stycket', y: 694 },
          { text: 'fortsätter', y: 680 },
        ],
        [{ text: 'på nästa sida.', y: 780 }],
      ]),
    );
    const { lines } = await readPdf(path);
    expect(lines.map(({ page, text }) => `${page} ${text}`)).toEqual([
      '1 Rubriken',
      '1 ',
      '1 Första stycket har',
      '1 flera rader och av-',
      '1 stavning.',
      '1 ',
      '1 Andra stycket',
      '1 fortsätter',
      '2 på nästa sida.',
    ]);
    expect(lines.map((line) => line.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('keeps runs on one height together, also a raised footnote marker', async () => {
    const path = save(
      pdfFile([
        [
          { text: 'Metoden', x: 70, y: 700 },
          { text: '7', x: 117, y: 705, size: 7 },
          { text: 'prövas', x: 140, y: 700 },
        ],
      ]),
    );
    expect((await readPdf(path)).lines.map((line) => line.text)).toEqual(['Metoden7 prövas']);
  });

  it('reads pages that are stored lying on their side', async () => {
    const runs = [
      { text: 'Rad ett', y: 700 },
      { text: 'rad två', y: 686 },
    ];
    const { lines } = await readPdf(save(pdfFile([runs], { rotate: 180 })));
    expect(lines.map((line) => line.text).filter(Boolean)).toEqual(['Rad ett', 'rad två']);
  });

  it('hands on title, author and day from the metadata', async () => {
    const info = "/Title (Uppf\\366ljning) /Author (Bergby kommun) /CreationDate (D:20250314093000+01'00')";
    const content = await readPdf(save(pdfFile([[{ text: 'Text', y: 700 }]], { info })));
    expect(content).toMatchObject({ title: 'Uppföljning', author: 'Bergby kommun', date: '2025-03-14' });
  });

  it('says that an encrypted PDF needs a copy without a password', async () => {
    const path = save(pdfFile([[{ text: 'Hemligt', y: 700 }]], { isEncrypted: true }));
    await expect(readPdf(path)).rejects.toMatchObject({
      code: 'unreadable_encrypted',
      message: `${path} is an encrypted PDF. Save a copy without a password and put it in the folder.`,
    });
  });

  it('says that pages without text are scanned', async () => {
    await expect(readPdf(save(pdfFile([[], []])))).rejects.toMatchObject({ code: 'unreadable_scanned' });
  });

  it('calls what is no PDF damaged and keeps the cause', async () => {
    const error = await readPdf(save(Buffer.from('%PDF-1.4\nnothing more'))).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'corrupt', cause: expect.any(Error) });
  });
});
