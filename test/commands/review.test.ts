import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { reviewTexts } from '../../src/texts/review.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';

const NOTE =
  '2025-03-12. Hembesök hos mamma och barnet. Mamma upplevs som trött. Barnet berättar att det sover dåligt.';

async function reviewed(text: string, ...args: string[]) {
  const terminal = listeningTerminal();
  const code = await run(['review', ...args], { ...terminal, read: async () => text });
  return { code, out: terminal.lines.join('\n'), err: terminal.errors.join('\n') };
}

describe('lathund review', () => {
  it('says what is there, missing and unclear, with the sentence and the source', async () => {
    const { code, out } = await reviewed(NOTE, '--kind', 'journal');
    expect(code).toBe(0);
    for (const group of ['saknas', 'oklart', 'finns'] as const)
      expect(out).toContain(reviewTexts.groups[group]);
    expect(out).toContain('» Mamma upplevs som trött.');
    expect(out).toContain('14 kap. 6 §');
    expect(out).toContain(reviewTexts.onlyWords);
  });

  it('takes no file: the text comes on standard input', async () => {
    const { code, err } = await reviewed(NOTE, '--kind', 'journal', 'anteckning.txt');
    expect(code).toBe(2);
    expect(err).toContain('standard input');
  });

  it('gives the result as JSON', async () => {
    const { code, out } = await reviewed(NOTE, '--kind', 'journal', '--json');
    expect(code).toBe(0);
    const result = JSON.parse(out) as { kind: string; rules: { rule: string; status: string }[] };
    expect(result.kind).toBe('journal');
    expect(result.rules.find(({ rule }) => rule === 'barnets-rost')?.status).toBe('finns');
  });

  it.each([
    ['a number that points at somebody', `${NOTE} 19640823-3234`, reviewTexts.personalData],
    ['too short a text', 'Kort.', reviewTexts.tooShort(20)],
  ])('turns %s away kindly and repeats nothing of it', async (_, text, message) => {
    const { code, out } = await reviewed(text, '--kind', 'journal');
    expect({ code, out }).toEqual({ code: 0, out: message });
  });

  it('wants to know the kind', async () => {
    for (const args of [[], ['--kind', 'dikt']]) {
      const { code, err } = await reviewed(NOTE, ...args);
      expect(code).toBe(2);
      expect(err).toContain('journal');
    }
  });
});
