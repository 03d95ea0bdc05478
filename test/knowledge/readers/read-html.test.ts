import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '../../../src/knowledge/readers/html-blocks.ts';
import { readHtml } from '../../../src/knowledge/readers/read-html.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const texts = (html: string) => blocksFromHtml(html).blocks.map((block) => `${block.kind}: ${block.text}`);

describe('readHtml', () => {
  it('cuts a page into blocks with the lines they stand on', () => {
    const { title, blocks } = blocksFromHtml(
      '<h1>Stöd &amp; hjälp</h1>\n<p>Ring\noss&nbsp;<b>gärna</b>.</p>',
    );
    expect(title).toBe('Stöd & hjälp');
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'Stöd & hjälp', page: null, lines: [1, 1] },
      { kind: 'paragraph', text: 'Ring oss gärna.', page: null, lines: [2, 3] },
    ]);
  });

  it('prefers the title of the head', () => {
    expect(blocksFromHtml('<title>Sidans namn</title><h1>Rubrik</h1>').title).toBe('Sidans namn');
  });

  it('leaves out what a reader does not see', () => {
    const html = '<nav>Meny</nav><script>x()</script><style>p{}</style><p hidden>Dold</p><p>Syns</p>';
    expect(texts(`${html}<div style="display: none">Dold</div><svg><title>bild</title></svg>`)).toEqual([
      'paragraph: Syns',
    ]);
  });

  it('keeps list items apart from those inside them', () => {
    expect(texts('<ul><li><p>Yttre</p><p>mer</p><ul><li>Inre</li></ul></li><li>Sista</ul>')).toEqual([
      'item: Yttre mer',
      'item: Inre',
      'item: Sista',
    ]);
  });

  it('names the cells of a table by its header row, and joins them where there is none', () => {
    expect(texts('<table><tr><th>Vad<th>När</tr><tr><td>Möte<td><p>varje</p><p>vecka</p></table>')).toEqual([
      'table: Vad: Möte; När: varje vecka',
    ]);
    expect(texts('<table><tr><td>Möte<td>varje vecka</table>')).toEqual(['table: Möte | varje vecka']);
    expect(texts('<table><tr><th>Vad<th>När</table>')).toEqual(['table: Vad | När']);
  });

  it('reads tables that only place things on the page as ordinary text', () => {
    expect(
      texts('<table><tr><td>Kant<td><h2>Rubrik</h2><p>Text<table><tr><td>a<td>b</table></table>'),
    ).toEqual(['paragraph: Kant', 'heading: Rubrik', 'paragraph: Text', 'table: a | b']);
  });

  it('ties footnotes to the text that refers to them, from cells too', () => {
    const mark = '<sup><a href="#footnote-3" id="footnote-ref-3">[1]</a></sup>';
    const note = '<ol><li id="footnote-3"><p>Förklaring. <a href="#footnote-ref-3">↑</a></p></li></ol>';
    expect(blocksFromHtml(`<p>Ord${mark} här</p>${note}`).blocks).toMatchObject([
      { kind: 'paragraph', text: 'Ord här', refers: ['1'] },
      { kind: 'footnote', text: 'Förklaring.', marker: '1' },
    ]);
    expect(blocksFromHtml(`<table><tr><td>a${mark}</td> <td>b</td></tr></table>`).blocks).toMatchObject([
      { kind: 'table', text: 'a | b', refers: ['1'] },
    ]);
  });

  it('survives a page with very many open elements', () => {
    expect(texts(`${'<div>'.repeat(10_000)}djupt`)).toEqual(['paragraph: djupt']);
  });

  it('decodes by the encoding that the page names, and demands UTF-8 otherwise', async () => {
    const folder = temporaryFolder();
    const named = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>åäö</p>';
    const old = folder.write('a.html', Buffer.from(named, 'latin1'));
    expect((await readHtml(old)).blocks[0]?.text).toBe('åäö');
    const wrong = folder.write('b.html', Buffer.from('<p>åäö</p>', 'latin1'));
    await expect(readHtml(wrong)).rejects.toMatchObject({ code: 'unreadable_encoding' });
    const unknown = folder.write('c.html', '<meta charset="klingon"><p>x</p>');
    await expect(readHtml(unknown)).rejects.toMatchObject({ code: 'unreadable_encoding' });
  });
});
