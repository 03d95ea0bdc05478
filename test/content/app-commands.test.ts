import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGuidance } from '../../src/commands/load-guidance.ts';
import { readCommand } from '../../src/teams/handlers/read-command.ts';
import type { Scope } from '../../src/teams/turn.ts';
import { guideContext } from '../support/guide-context.ts';
import { reminding } from '../support/reminding.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface CommandList {
  readonly scopes: readonly string[];
  readonly commands: readonly { readonly title: string }[];
}

const HOME = join(import.meta.dirname, '..', '..', 'manifest');
const read = (name: string) => JSON.parse(readFileSync(join(HOME, name), 'utf8'));
const lists: readonly CommandList[] = read('manifest.json').bots[0].commandLists;
const english: Readonly<Record<string, string>> = read('en.json');

/** Where the app has a list, and where the bot then hears the word. */
const SCOPES: Readonly<Record<string, Scope>> = { personal: 'personal', team: 'channel', groupChat: 'group' };

/** The title of a command in each language: it is put in the box to write in, and sent as it is. */
const titles = lists.flatMap(({ scopes, commands }, list) =>
  commands.flatMap(({ title }, command) =>
    [title, english[`bots[0].commandLists[${list}].commands[${command}].title`]!].flatMap((word) =>
      scopes.map((scope) => ({ word, scope: SCOPES[scope]! })),
    ),
  ),
);

async function wholeBot() {
  const { parts, store } = await reminding();
  const dataDir = temporaryFolder().path;
  const { router, loadCalendar } = loadGuidance({
    dataDir,
    publicUrl: null,
    counts: { add: async () => {} },
    reminding: {
      ...parts,
      store,
      units: { get: async () => null, set: async () => {} },
      wake: () => {},
      lateMs: 0,
    },
  });
  await loadCalendar();
  return async (word: string, scope: Scope) => {
    if (readCommand(word) !== null) return 'command';
    // Each in a conversation of its own: nothing is under way there.
    const came = await router.message(word, { ...guideContext, conversation: `${scope} ${word}`, scope });
    if (came === null) return 'question';
    return 'card' in came ? 'card' : 'line';
  };
}

test('every command that Teams offers opens something, in each place and language that it is offered in', async () => {
  const opens = await wholeBot();
  expect(titles.length).toBeGreaterThan(30);
  const lost: string[] = [];
  for (const { word, scope } of titles)
    if (!['command', 'card'].includes(await opens(word, scope))) lost.push(`${word} (${scope})`);
  expect(lost).toEqual([]);
  expect(await opens('kaffepaus', 'personal')).toBe('question');
});

test('there are as many commands as Teams shows, none twice, and a list for each place where the bot is', () => {
  for (const { commands } of lists) {
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
  }
  expect(lists.flatMap(({ scopes }) => scopes).sort()).toEqual(
    [...read('manifest.json').bots[0].scopes].sort(),
  );
});
