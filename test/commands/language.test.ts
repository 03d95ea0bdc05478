import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';

async function say(language: string | undefined) {
  const terminal = { ...listeningTerminal(), env: { LATHUND_LANGUAGE: language } };
  const code = await run(
    ['schedule', 'preview', '--rule', 'every Monday at 9', '--from', '2026-11-23'],
    terminal,
  );
  return { code, text: terminal.lines.join('\n') };
}

test('the terminal speaks the language of the installation', async () => {
  expect((await say(undefined)).text).toContain('Regel: varje måndag kl. 09.00');
  const { code, text } = await say('en');
  expect(code).toBe(0);
  expect(text).toContain('Rule: every Monday at 09.00');
  expect(text).toContain('  Monday 30 November 2026 at 09.00');
});
