import { describe, expect, it } from 'vitest';
import { linesFromText, readTextLines } from '../../../src/knowledge/readers/read-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('readTextLines', () => {
  it('numbers lines as an editor does and knows no pages without form feeds', () => {
    expect(linesFromText('Första\r\n\r\nTredje\n')).toEqual([
      { text: 'Första', page: null, line: 1 },
      { text: '', page: null, line: 2 },
      { text: 'Tredje', page: null, line: 3 },
    ]);
  });

  it('counts pages by form feeds and adds no blank line for them', () => {
    expect(linesFromText('sida ett\n\fsida två\nmer\f\n')).toEqual([
      { text: 'sida ett', page: 1, line: 1 },
      { text: 'sida två', page: 2, line: 2 },
      { text: 'mer', page: 2, line: 3 },
    ]);
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFåäö')],
    ['UTF-16, little end first', Buffer.from('\uFEFFåäö', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFåäö', 'utf16le').swap16()],
  ])('reads %s', async (_, bytes) => {
    const path = temporaryFolder().write('a.txt', bytes);
    expect((await readTextLines(path))[0]?.text).toBe('åäö');
  });

  it('asks for UTF-8 when the file is Latin-1', async () => {
    const path = temporaryFolder().write('gammal.txt', Buffer.from('Åtgärder för familjen', 'latin1'));
    await expect(readTextLines(path)).rejects.toMatchObject({
      code: 'unreadable_encoding',
      path,
      message: expect.stringMatching(/gammal\.txt is not UTF-8 text.*save it.*UTF-8/s),
    });
  });

  it.each([
    ['valid text otherwise', Buffer.from('abc\0def')],
    ['not text at all', Buffer.from([0xff, 0xd8, 0x00, 0x10])],
  ])('calls a file with zero bytes damaged: %s', async (_, bytes) => {
    const path = temporaryFolder().write('a.txt', bytes);
    await expect(readTextLines(path)).rejects.toMatchObject({ code: 'corrupt' });
  });
});
