import { describe, expect, it } from 'vitest';
import { passageInContext } from '../../src/answering/passage-in-context.ts';
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts';
import { smallHome } from '../support/small-home.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TODAY = '2026-11-22';
const paragraph = (n: number) =>
  Array.from({ length: 14 }, (_, i) => `Del ${n}, mening ${i + 1}, säger något om bänken.`).join(' ');

async function knowledgeOf(text: string) {
  const folder = temporaryFolder();
  folder.write('bok.md', text);
  return createKnowledge({ folders: [folder.path], home: smallHome().path, snapshots: null });
}

describe('passageInContext', () => {
  it('shows what stands before and after under the same heading', async () => {
    const knowledge = await knowledgeOf(
      `# Boken\n\n## Bänkar\n\n${paragraph(1)}\n\n${paragraph(2)}\n\n${paragraph(3)}\n`,
    );
    const { passages } = knowledge.index;
    expect(passages).toHaveLength(3);
    const middle = passageInContext(passages[1]!.id, knowledge, TODAY)!;
    expect([middle.before, middle.passage.text, middle.after]).toEqual([
      `\nBänkar\n${paragraph(1)}`,
      paragraph(2),
      paragraph(3),
    ]);
  });

  it('goes on past a heading, which then stands on its own line', async () => {
    const knowledge = await knowledgeOf(
      '# Boken\n\n## Bänkar\n\nDe är gröna.\n\n### Mått\n\nEn meter.\n\n### Skötsel\n\nTvättas ofta.\n\n## Portar\n\n### Lås\n\nAv järn.\n',
    );
    const found = knowledge.index.passages.map(({ id }) => passageInContext(id, knowledge, TODAY)!);
    expect(found.map(({ passage }) => passage.text)).toEqual([
      'De är gröna.',
      'En meter.',
      'Tvättas ofta.',
      'Av järn.',
    ]);
    expect([found[1]!.before, found[1]!.after]).toEqual([
      '\nBänkar\nDe är gröna.',
      '\nSkötsel\nTvättas ofta.\n\nPortar › Lås\nAv järn.',
    ]);
    expect([found[0]!.before, found[3]!.after]).toEqual(['', '']);
  });

  it('does not go on into another document', async () => {
    const folder = temporaryFolder();
    folder.write('a.md', '# Bänkar\n\nDe är gröna.\n');
    folder.write('b.md', '# Portar\n\nDe är blå.\n');
    const knowledge = await createKnowledge({
      folders: [folder.path],
      home: smallHome().path,
      snapshots: null,
    });
    for (const { id } of knowledge.index.passages)
      expect(passageInContext(id, knowledge, TODAY)).toMatchObject({ before: '', after: '' });
  });

  it('shows near 900 characters on each side, cut between two sentences and marked', async () => {
    const knowledge = await knowledgeOf(
      `# Boken\n\n## Bänkar\n\n${Array.from({ length: 9 }, (_, n) => paragraph(n)).join('\n\n')}\n`,
    );
    const { passages } = knowledge.index;
    const { before, after } = passageInContext(passages[4]!.id, knowledge, TODAY)!;
    for (const side of [before, after]) {
      expect(side.length).toBeGreaterThan(700);
      expect(side.length).toBeLessThan(960);
    }
    expect(before).toMatch(/^\nBänkar\n… Del \d, mening \d+, säger .*bänken\.$/su);
    expect(after).toMatch(/^Del 5, mening 1, .*bänken\. …$/su);
  });

  it('cuts between words where a sentence has no end', async () => {
    const ruins = Array.from({ length: 150 }, (_, n) => `cell${n}`).join(' ');
    const knowledge = await knowledgeOf(
      `# Boken\n\n## A\n\n${ruins}\n\n## B\n\nMitten.\n\n## C\n\n${ruins}\n`,
    );
    const middle = knowledge.index.passages.find(({ text }) => text === 'Mitten.')!;
    const { before, after } = passageInContext(middle.id, knowledge, TODAY)!;
    expect(before).toMatch(/^\nA\n… cell\d+ .* cell149$/u);
    expect(after).toMatch(/^\nC\ncell0 .* cell\d+ …$/u);
    expect(Math.max(before.length, after.length)).toBeLessThan(920);
  });

  it('says what has become of a repealed provision that the passage cites', async () => {
    const knowledge = await knowledgeOf(
      '---\ndate: 2020-05-01\n---\n# Boken\n\n## Oro\n\nOro anmäls enligt 14 kap. 1 § SoL.\n\n## Annat\n\nBänken är grön.\n',
    );
    const notes = knowledge.index.passages.map(({ id }) => passageInContext(id, knowledge, TODAY)!.notes);
    expect(notes[0]).toEqual([{ kind: 'law', text: expect.stringContaining('14 kap. 1 §') }]);
    expect(notes[1]).toEqual([]);
  });

  it('gives null when the passage is gone', async () => {
    expect(
      passageInContext('bok.md#7-7', await knowledgeOf(`# Boken\n\n## Bänkar\n\n${paragraph(1)}\n`), TODAY),
    ).toBeNull();
  });
});
