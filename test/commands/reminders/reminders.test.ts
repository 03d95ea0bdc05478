import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli.ts';
import { fill, THEN } from '../../support/filled-store.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { sqliteDatabases } from '../../support/test-store.ts';

async function setUp() {
  const { dataDir, open } = await sqliteDatabases.fresh();
  const store = await open();
  const command = async (...args: string[]) => {
    const terminal = listeningTerminal({ DATA_DIR: dataDir });
    const code = await run(['reminders', ...args], terminal);
    return { code, lines: terminal.lines, errors: terminal.errors.join('\n') };
  };
  return { store, command };
}

const CHANNEL = {
  id: '19:kanal@thread.tacv2',
  scope: 'channel',
  channel: 'msteams',
  serviceUrl: 'https://smba.example.se/',
  bot: '28:bot',
  tenant: null,
  person: null,
  team: 'team',
  name: 'Allmänt',
} as const;

describe('lathund reminders add', () => {
  const monthly = [
    '--text',
    'Gå igenom planerna',
    '--to',
    'unit:farsta',
    '--when',
    'första måndagen i månaden kl 9',
  ];

  it('shows what would be sent, to whom and when, and saves nothing', async () => {
    const { store, command } = await setUp();
    await store.people.seen({ id: 'p0', name: null, account: null, tenant: null }, 1);
    await store.people.say('p0', { unit: 'Farsta' });
    const { code, lines } = await command('add', ...monthly);
    expect(code).toBe(0);
    expect(lines.slice(0, 4)).toEqual([
      'Gå igenom planerna',
      '  Till: alla i Farsta',
      '  När: första måndagen i varje månad kl. 09.00',
      '  Nästa gånger:',
    ]);
    expect(lines.slice(4, 9).every((line) => /^ {4}(?:måndag|tisdag) .* kl\. 09\.00$/u.test(line))).toBe(
      true,
    );
    expect(lines.slice(9)).toEqual([
      '  1 person gets it as things are now.',
      'Nothing has been saved yet. To save it, say the same with --yes.',
    ]);
    expect(await store.schedules.list()).toEqual([]);
  });

  it('saves it when it is told yes, as nobody in particular', async () => {
    const { store, command } = await setUp();
    const { code, lines } = await command('add', ...monthly, '--title', 'Planer', '--yes');
    expect(code).toBe(0);
    const [saved] = await store.schedules.list();
    expect(saved).toMatchObject({
      title: 'Planer',
      content: { kind: 'text', text: 'Gå igenom planerna' },
      audience: { kind: 'unit', unit: 'Farsta' },
      state: 'active',
      owner: null,
      madeIn: null,
    });
    expect(lines.at(-1)).toContain(saved!.id);
    expect(await store.audit.list({ limit: 5 })).toMatchObject([
      { actor: 'terminal', action: 'schedule.create', target: saved!.id },
    ]);
  });

  it('takes a checklist, with its own name, for a channel that is known', async () => {
    const { store, command } = await setUp();
    await store.conversations.seen(CHANNEL, 1);
    expect((await command('places')).lines).toEqual(['19:kanal@thread.tacv2  channel  Allmänt']);
    const args = [
      'add',
      '--checklist',
      'egenkontroll-manad',
      '--to',
      `members:${CHANNEL.id}`,
      '--when',
      'varje fredag',
    ];
    const { lines } = await command(...args, '--yes');
    expect(lines).toContain('  Till: alla i Allmänt, var för sig');
    expect(lines).toContain('  How many they are only Teams knows, when it is sent.');
    expect((await store.schedules.list())[0]).toMatchObject({
      content: { kind: 'checklist', id: 'egenkontroll-manad' },
      audience: { kind: 'members', conversation: CHANNEL.id },
      madeIn: CHANNEL.id,
    });
  });

  it('sends to people and roles that there are', async () => {
    const { store, command } = await setUp();
    await store.people.seen({ id: 'p0', name: null, account: null, tenant: null }, 1);
    const to = async (who: string) => {
      const { code } = await command('add', '--text', 'Hej', '--when', 'nu', '--to', who, '--yes');
      return code === 0 ? (await store.schedules.list())[0]!.audience : code;
    };
    expect(await to('me:p0')).toEqual({ kind: 'people', ids: ['p0'] });
    for (const wrong of [
      'me:p9',
      'people:p0,p9',
      'unit:Atlantis',
      'role:kung',
      'channel:19:x',
      'alla',
      'me:',
    ])
      expect([wrong, await to(wrong)]).toEqual([wrong, 2]);
    expect(
      (await command('add', '--to', 'role:chef@Järva', '--text', 'Hej', '--when', 'i morgon')).lines[1],
    ).toBe('  Till: alla chefer i Järva');
  });

  it('takes no words that point somebody out, and no time that it does not understand', async () => {
    const { store, command } = await setUp();
    const say = (text: string, when: string) =>
      command('add', '--to', 'unit:Farsta', '--text', text, '--when', when, '--yes');
    expect(await say('Ring 070-123 45 67 om planen', 'i morgon')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('utan namn, nummer och adresser'),
    });
    expect((await say('Hej', 'när det passar')).code).toBe(1);
    expect((await say('x'.repeat(501), 'i morgon')).errors).toBe('The text must be 1 to 500 characters.');
    expect(await store.schedules.list()).toEqual([]);
  });

  it('says what is missing, and which checklists there are', async () => {
    const { command } = await setUp();
    expect((await command('add', '--text', 'Hej')).errors).toContain('A reminder needs --to, --when');
    const args = ['add', '--checklist', 'finns-inte', '--to', 'unit:Farsta', '--when', 'i morgon'];
    expect(await command(...args)).toMatchObject({
      code: 2,
      errors: expect.stringContaining('egenkontroll-manad'),
    });
  });
});

describe('lathund reminders', () => {
  it('lists them with numbers, and shows one as its maker sees it', async () => {
    const { store, command } = await setUp();
    expect((await command()).lines).toEqual(['There are no reminders.']);
    await fill(store);
    await store.ledger
      .claim({ by: 'x', now: THEN + 1, until: THEN + 60_000, limit: 1 })
      .then(async ([one]) => {
        const failure = { at: THEN, status: 403, code: 'blocked', uncertain: false };
        await store.ledger.markFailed(one!.delivery.id, 'x', failure);
      });
    const listed = await command();
    expect(listed.lines).toEqual([
      '  1  Påminnelse s1  (pågår · nästa måndag 9 november 2026 kl. 12.00 · alla i Farsta)',
    ]);
    const shown = (await command('show', '1')).lines.join('\n');
    expect(shown).toContain('Läge: pågår');
    expect(shown).toContain('Skickade: 2');
    expect(shown).toContain('har blockerat Lathunden eller avinstallerat den');
    expect((await command('show', 's1')).lines.join('\n')).toBe(shown);
    expect((await command('csv', '1')).lines.join('\n')).toContain('Namn;Läge');
    expect(JSON.parse((await command('--json')).lines.join(''))).toHaveLength(1);
  });

  it('pauses, resumes and cancels, and notes that the terminal did', async () => {
    const { store, command } = await setUp();
    await fill(store);
    expect((await command('pause', '1')).lines).toEqual(['Paused.']);
    expect((await store.schedules.get('s1'))!.state).toBe('paused');
    expect((await command('resume', '1')).lines).toEqual(['Running again.']);
    expect((await command('cancel', 's1')).lines).toEqual(['Cancelled for good.']);
    expect(await command('resume', '1')).toMatchObject({ code: 1, lines: [] });
    const audit = await store.audit.list({ target: 's1', limit: 3 });
    expect(audit.map(({ actor }) => actor)).toEqual(['terminal', 'terminal', 'terminal']);
  });

  it('nudges once', async () => {
    const { store, command } = await setUp();
    await fill(store);
    expect((await command('nudge', '1')).lines).toEqual(['1 gets it once more.']);
    expect(await command('nudge', '1')).toMatchObject({ code: 1, lines: [] });
  });

  it('says how it is used', async () => {
    const { command } = await setUp();
    for (const wrong of [['show'], ['list', '1'], ['rensa'], ['pause', '1', '2']])
      expect(await command(...wrong)).toMatchObject({
        code: 2,
        errors: expect.stringContaining('Use: lathund reminders'),
      });
    expect(await command('show', '7')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('is no reminder'),
    });
  });
});
