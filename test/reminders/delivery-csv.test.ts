import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DeliveryRow, deliveryCsv } from '../../src/reminders/delivery-csv.ts';
import { reminderStatusTexts } from '../../src/texts/reminder-status.ts';

const { head } = reminderStatusTexts.csv;
const row: DeliveryRow = {
  occasion: 1,
  name: 'Anna',
  state: 'skickad',
  reason: '',
  attempts: 2,
  sent: 5,
  acknowledged: null,
  completed: null,
};
const csv = (...rows: DeliveryRow[]) => deliveryCsv(rows, head, (ms) => `kl ${ms}`);

/** As RFC 4180 has it, with semicolons. */
function read(file: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gu;
  for (const [, quoted, bare, end] of file.replace(/^\uFEFF/u, '').matchAll(cells)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the file of recipients', () => {
  it('begins with a mark that says UTF-8, and with the names of the columns', () => {
    expect(csv()).toBe('\uFEFFTillfälle;Namn;Läge;Skäl;Försök;Skickad;Kvitterad;Genomgången\r\n');
  });

  it('has a row for each, empty where nothing has happened', () => {
    expect(csv(row).split('\r\n')[1]).toBe('kl 1;Anna;skickad;;2;kl 5;;');
  });

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '|x', '＝1'])(
    'lets no spreadsheet take %j for a formula',
    (name) => {
      expect(read(csv({ ...row, name }))[1]![1]).toBe(`'${name}`);
    },
  );

  it('is read back as it was, whatever somebody is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, reason) => {
        const [, cells] = read(csv({ ...row, name, reason }));
        const safe = (text: string) => [text, `'${text}`];
        expect(safe(name)).toContain(cells![1]);
        expect(safe(reason)).toContain(cells![3]);
        expect(cells).toHaveLength(8);
      }),
    );
  });
});
