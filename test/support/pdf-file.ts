/** A run of text on a PDF page: where it stands from the lower left corner, in points, and how large it is. */
export interface PdfRun {
  readonly text: string;
  readonly y: number;
  readonly x?: number;
  readonly size?: number;
}

export interface PdfExtras {
  /** Metadata as written in the file: "/Title (…)". */
  readonly info?: string;
  readonly isEncrypted?: boolean;
  /** Degrees by which pages are turned when shown. */
  readonly rotate?: number;
}

/** Writes a PDF by hand, one page for each list of runs; a page without runs is as a scanned one. */
export function pdfFile(pages: readonly (readonly PdfRun[])[], extras: PdfExtras = {}): Buffer {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${extras.info ?? ''} >>`,
  ];
  for (const [index, runs] of pages.entries()) {
    const content = runs.map(
      ({ text, x = 70, y, size = 12 }) =>
        `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    );
    const stream = content.join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${extras.rotate ?? 0} ` +
        `/Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * index} 0 R >>`,
      `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
    );
  }
  const hex = 'a5'.repeat(32);
  if (extras.isEncrypted) {
    objects.push(`<< /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >>`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const encrypt = extras.isEncrypted ? `/Encrypt ${objects.length} 0 R /ID [<${hex}> <${hex}>]` : '';
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${encrypt} >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}trailer\n${trailer}\nstartxref\n${file.lastIndexOf('xref\n')}\n%%EOF\n`,
    'latin1',
  );
}
