import { expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Port 0 is always free. */
const doctor = async (env: Record<string, string>, interactive = false) => {
  const terminal = listeningTerminal({ PORT: '0', ...env }, interactive);
  return { code: await run(['doctor'], terminal), text: terminal.lines.join('\n'), errors: terminal.errors };
};

it('a configuration that works is told so, with advice', async () => {
  const { code, text, errors } = await doctor({});
  expect(text).toMatch(/✓ Node .* is new enough/u);
  expect(text).toMatch(/! .*local mode.*\n {4}\S/u);
  expect([code, errors]).toEqual([0, []]);
});

it('what must be mended is marked, with what to do about it, and ends with 1', async () => {
  const { code, text } = await doctor({ KNOWLEDGE_PATHS: '/finns/inte/alls' });
  expect(text).toMatch(/✗ .*\/finns\/inte\/alls.*\n {4}Correct the path/u);
  expect(code).toBe(1);
});

it('a configuration that cannot be read at all is no crash', async () => {
  const { code, text } = await doctor({ PORT: 'hamn', LOG_LEVEL: 'högt' });
  expect(text.match(/✗/gu)).toHaveLength(2);
  expect(code).toBe(1);
});

it('a folder with documents in it is counted', async () => {
  const folder = temporaryFolder();
  folder.write('rutin.md', 'text');
  folder.write('bild.png', '');
  expect((await doctor({ KNOWLEDGE_PATHS: folder.path })).text).toMatch(/has 1 document/u);
});

it('colour is for a person at a terminal', async () => {
  expect((await doctor({}, true)).text).toContain('\u001B[');
  expect((await doctor({})).text).not.toContain('\u001B');
});
