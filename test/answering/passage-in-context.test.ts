import { describe, expect, it } from 'vitest';
import { passageInContext } from '../../src/answering/passage-in-context.ts';
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts';
import { smallHome } from '../support/small-home.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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
      `# Bänkar\n\n${paragraph(1)}\n\n${paragraph(2)}\n\n${paragraph(3)}\n\n# Portar\n\n${paragraph(4)}\n`,
    );
    const { passages } = knowledge.index;
    expect(passages).toHaveLength(4);
    const middle = passageInContext(passages[1]!.id, knowledge)!;
    expect([middle.before, middle.passage.text, middle.after]).toEqual([
      paragraph(1),
      paragraph(2),
      paragraph(3),
    ]);
    expect(passageInContext(passages[3]!.id, knowledge)).toMatchObject({ before: '', after: '' });
  });

  it('shows no more than fits, and always whole passages', async () => {
    const knowledge = await knowledgeOf(
      `# Bänkar\n\n${Array.from({ length: 9 }, (_, n) => paragraph(n)).join('\n\n')}\n`,
    );
    const texts = knowledge.index.passages.map((p) => p.text);
    for (const { id } of knowledge.index.passages) {
      const { before, after } = passageInContext(id, knowledge)!;
      for (const side of [before, after]) {
        expect(side.length).toBeLessThanOrEqual(1000);
        for (const part of side.split('\n').filter((t) => t !== '')) expect(texts).toContain(part);
      }
    }
  });

  it('gives null when the passage is gone', async () => {
    expect(passageInContext('bok.md#7-7', await knowledgeOf(`# Bänkar\n\n${paragraph(1)}\n`))).toBeNull();
  });
});
