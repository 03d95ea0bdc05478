import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import type { AnyGuide, GuideContext } from '../../../src/teams/guide/guide.ts';
import { createOwnDataGuide } from '../../../src/teams/guide/own-data-guide.ts';
import { routeGuides } from '../../../src/teams/guide/route-guides.ts';
import { memoryUnitStore } from '../../../src/teams/unit-store.ts';
import { DUE } from '../../support/a-reminder.ts';
import { fields, pressables, pressed } from '../../support/card-hand.ts';
import { outline } from '../../support/card-outline.ts';
import { schemaProblems } from '../../support/card-schema.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';
import { aVersion } from '../../support/filled-store.ts';
import { guideContext } from '../../support/guide-context.ts';
import { cardOf } from '../../support/reminded-person.ts';
import { sendReminder } from '../../support/sent-reminders.ts';
import { sqliteStore } from '../../support/test-store.ts';

const anna = guideContext.speaker!;
const context: GuideContext = { ...guideContext, answerer: fakeAnswerer() };
let store: Store;
let guide: AnyGuide;
let units: ReturnType<typeof memoryUnitStore>;
const say = (text: string, at: Partial<GuideContext> = {}) =>
  routeGuides([guide]).message(text, { ...context, ...at });
const send = (payload: object, at: Partial<GuideContext> = {}) => guide.press(payload, { ...context, ...at });
const press = async (card: AdaptiveCard, title: string, typed: Record<string, string> = {}) => {
  const found = pressables(card).find((one) => one.title === title);
  if (found === undefined) throw new Error(`There is no "${title}" on the card:\n${outline(card)}`);
  return cardOf(await send(pressed(card, found, typed)));
};
const useTab = async () => {
  await store.people.say(anna.id, { language: 'en' });
  await store.introduction.finish(anna.id, 'plan', DUE);
  await store.introduction.answered(anna.id, { question: 'plan/vem', step: 2, dueAt: DUE + 60_000 }, DUE);
  await store.introduction.answered(anna.id, { question: 'okänt/vem', step: 0, dueAt: null }, DUE);
  await store.introduction.share(anna.id, true, DUE);
  await store.favourites.set(anna.id, { kind: 'checklist', id: 'uppstart' }, true, DUE);
  await store.favourites.set(anna.id, { kind: 'draft', id: 'uppdrag' }, true, DUE);
  await store.documents.publish(aVersion({ by: anna.id }), DUE);
};
const stopped = async () => (await store.optOuts.of(anna.id)).map(({ lineage }) => lineage);

beforeEach(async () => {
  store = await sqliteStore();
  units = memoryUnitStore();
  const titleOf = (kind: string, id: string) =>
    kind === 'unit' && id === 'plan' ? 'Planen för insatsen' : null;
  guide = createOwnDataGuide({ store, units, now: () => DUE, titleOf });
  const chat = {
    id: 'a',
    scope: 'personal',
    channel: 'msteams',
    serviceUrl: 'https://smba.example',
  } as const;
  await store.people.seen({ ...anna, tenant: 't' }, DUE);
  await store.conversations.seen(
    { ...chat, bot: '28:b', tenant: 't', person: anna.id, team: null, name: null },
    DUE,
  );
});

describe('"mina inställningar"', () => {
  test('shows what is known, and the usual hours where nothing is', async () => {
    expect(outline(cardOf(await say('mina inställningar')))).toBe(`Mina inställningar
Din stadsdel och din roll avgör vilka påminnelser du får, om du vill säga dem. Arbetstiderna avgör när de kommer.
<language: Språk (Svenska, Engelska (English)) = sv>
<unit: Stadsdel (Norra, Södra, Vill inte säga) = ->
<role: Roll (socialsekreterare, familjebehandlare, chef, samordnare, Vill inte säga) = ->
<days: Dagar du arbetar (måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag) = 1,2,3,4,5>
<from: Från klockan = 08:00>
<to: Till klockan = 17:00>
[Spara → mine.save]
Påminnelser du har stoppat
Du har inte stoppat några påminnelser.
[Stoppa alla påminnelser → mine.stopAll]
[Det här har jag sparat om dig → mine.data] [Glöm mig → mine.forget]`);
  });

  test('keeps what is filled in, for the person and for answers in the chat', async () => {
    const card = await press(cardOf(await say('inställningar')), 'Spara', {
      ...{ unit: 'Södra', role: 'chef', days: '1,2,4', from: '07:30', to: '16:00' },
    });
    expect(outline(card)).toContain('✓ Sparat.');
    expect(await store.people.get(anna.id)).toMatchObject({
      unit: 'Södra',
      role: 'chef',
      hours: { days: [1, 2, 4], from: '07:30', to: '16:00' },
    });
    expect(await units.get('a')).toBe('Södra');
    expect(fields(card).map(({ value }) => value)).toEqual([
      'sv',
      'Södra',
      'chef',
      '1,2,4',
      '07:30',
      '16:00',
    ]);
    // The same once more.
    expect(outline(await press(card, 'Spara'))).toContain('✓ Sparat.');
  });

  test('shows itself in the language that was chosen on it', async () => {
    const card = await press(cardOf(await say('inställningar')), 'Spara', { language: 'en' });
    expect(outline(card)).toContain('✓ Saved.');
    expect(await store.people.get(anna.id)).toMatchObject({ language: 'en' });
  });

  test('what is emptied is forgotten, and the usual hours are not kept', async () => {
    await store.people.say(anna.id, {
      unit: 'Norra',
      role: 'chef',
      hours: { days: [1], from: '09:00', to: '10:00' },
    });
    const usual = { unit: '-', role: '-', days: '1,2,3,4,5', from: '08:00', to: '17:00' };
    await press(cardOf(await say('inställningar')), 'Spara', usual);
    expect(await store.people.get(anna.id)).toMatchObject({ unit: null, role: null, hours: null });
  });

  test.each([
    ['no days', { days: '' }],
    ['an end before the beginning', { from: '17:00', to: '08:00' }],
    ['no time', { from: 'åtta' }],
    ['no such day', { days: '1,9' }],
    ['no such district', { unit: 'Månen' }],
  ])('%s is told, and nothing is changed', async (_, filled) => {
    await store.people.say(anna.id, { role: 'chef' });
    const card = await press(cardOf(await say('inställningar')), 'Spara', filled);
    expect(outline(card)).toMatch(/blev inte rätt|känner jag inte igen/u);
    expect(await store.people.get(anna.id)).toMatchObject({ unit: null, role: 'chef', hours: null });
  });

  test('a district that is kept stays while the documents are being read', async () => {
    await store.people.say(anna.id, { unit: 'Norra' });
    const card = cardOf(await say('inställningar', { answerer: null }));
    const found = pressables(card).find(({ title }) => title === 'Spara')!;
    await send(pressed(card, found), { answerer: null });
    expect((await store.people.get(anna.id))?.unit).toBe('Norra');
  });

  test('each reminder that was stopped can be taken back, and all of them', async () => {
    await sendReminder(store);
    await store.optOuts.add(anna.id, 'l', DUE);
    await store.optOuts.add(anna.id, 'borta', DUE);
    const card = cardOf(await say('inställningar'));
    expect(outline(card)).toContain('”Packa inför utflykten”, sedan måndag 7 december 2026 kl. 09.00');
    expect(outline(card)).toContain('En påminnelse som inte finns kvar, sedan');
    const all = await press(card, 'Stoppa alla påminnelser');
    expect(await stopped()).toContain(null);
    const back = await press(all, 'Ta emot påminnelser igen');
    expect(await stopped()).not.toContain(null);
    await press(await press(back, 'Ångra'), 'Ångra');
    expect(await stopped()).toEqual([]);
  });
});

describe('words about oneself', () => {
  test.each([
    ['jag är familjebehandlare', 'familjebehandlare'],
    ['Jag är en chef.', 'chef'],
    ['jag jobbar som samordnare', 'samordnare'],
    ['min roll är socialsekreterare', 'socialsekreterare'],
    ['min roll: chef', 'chef'],
    ['jag är enhetschef', 'chef'],
  ])('"%s" is kept', async (text, role) => {
    expect(await say(text)).toEqual({ line: expect.stringContaining(`att du är ${role}`) });
    expect((await store.people.get(anna.id))?.role).toBe(role);
    await say('glöm min roll');
    expect((await store.people.get(anna.id))?.role).toBeNull();
  });

  test('a district beside the role is kept too', async () => {
    await say('jag är chef i Södra');
    expect(await store.people.get(anna.id)).toMatchObject({ role: 'chef', unit: 'Södra' });
    expect(await units.get('a')).toBe('Södra');
  });

  test('working hours are kept, and forgotten', async () => {
    expect(await say('mina arbetstider mån–tors 8–16.30')).toEqual({
      line: 'Då påminner jag dig bara måndag–torsdag kl. 08.00–16.30.',
    });
    expect((await store.people.get(anna.id))?.hours).toEqual({
      days: [1, 2, 3, 4],
      from: '08:00',
      to: '16:30',
    });
    await say('glöm mina arbetstider');
    expect((await store.people.get(anna.id))?.hours).toBeNull();
    expect(await say('mina arbetstider när jag orkar 25–26')).toEqual({
      line: expect.stringContaining('förstod jag inte'),
    });
  });

  test.each([
    'jag är osäker på vad som ska stå',
    'jag är chef i kris',
    'jag är chef, vad ska jag kontrollera?',
    'jag är chef?',
    'jag jobbar med 3 familjer',
    'min roll i ärendet är oklar',
    'jag jobbar i Norra',
    'mina uppgifter i utredningen',
    'glöm min stadsdel',
  ])('"%s" is about something else', async (text) => {
    expect(await say(text)).toBeNull();
  });
});

describe('"mina uppgifter"', () => {
  test('tells everything that is kept, in words', async () => {
    await store.people.say(anna.id, {
      unit: 'Norra',
      role: 'chef',
      hours: { days: [1, 3], from: '09:00', to: '15:00' },
    });
    const id = await sendReminder(store);
    await store.ledger.acknowledge(id, anna.id, DUE + 60_000);
    const channel = await sendReminder(store, {
      to: { conversation: '19:k' },
      schedule: { title: 'I kanalen', lineage: 'k', audience: { kind: 'channel', conversation: '19:k' } },
    });
    await store.ledger.complete(channel, anna.id, DUE + 120_000);
    await sendReminder(store, {
      to: { person: 'berit' },
      schedule: { title: 'Min egen', owner: anna.id, audience: { kind: 'people', ids: ['berit'] } },
    });
    await store.optOuts.add(anna.id, null, DUE);
    await store.audit.add({
      at: DUE,
      actor: anna.id,
      action: 'schedule.pause',
      target: 's',
      fields: ['state'],
    });
    await store.conversations.claimWelcome('a', DUE);
    const text = outline(cardOf(await say('mina uppgifter')));
    for (const said of [
      'Namn: Anna Andersson',
      'Stadsdel: Norra',
      'Roll: chef',
      'Arbetstider: måndag och onsdag kl. 09.00–15.00',
      'Jag hälsade dig välkommen måndag 7 december',
      '”Min egen”, klar, skapad måndag 7 december',
      '”Packa inför utflykten”, skickad måndag 7 december 2026 kl. 09.00, kvitterad måndag 7 december 2026 kl. 09.01',
      '”I kanalen”, måndag 7 december 2026 kl. 09.02, genomgången',
      'Alla påminnelser, sedan måndag 7 december',
      'Pausade en påminnelse, måndag 7 december',
      'ligger i Teams',
      'högst en halvtimme',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('29:anna');
  });

  test('tells what the tab keeps, by its title where there is one', async () => {
    await useTab();
    const text = outline(cardOf(await say('mina uppgifter')));
    for (const said of [
      'Språk: Engelska (English)',
      'Introduktionen: delar du har gått igenom',
      '”Planen för insatsen”, klar måndag 7 december 2026 kl. 09.00',
      'En fråga i ”Planen för insatsen”: rätt 2 gånger i rad, kommer igen måndag 7 december 2026 kl. 09.01',
      'En fråga i ”okänt”: inte rätt senast, kommer inte igen',
      'när du har gått igenom hela introduktionen. Det sa du ja till måndag 7 december',
      'Checklistan ”uppstart”',
      'Utkastet ”uppdrag”',
      '”Rutin för möten.pdf”, version 1, inlagd måndag 7 december',
    ])
      expect(text).toContain(said);
    await store.introduction.share(anna.id, false, DUE);
    expect(outline(cardOf(await say('mina uppgifter')))).toContain(
      'Ingen annan får se hur långt du har kommit',
    );
  });

  test('as JSON is what the store has, whole, however many parts it takes', async () => {
    for (let i = 0; i < 60; i++) await sendReminder(store, { schedule: { title: `Nummer ${i} å` } });
    let card = await press(cardOf(await say('mina uppgifter')), 'Visa som JSON');
    let json = '';
    for (let part = 1; part < 100; part += 1) {
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
      expect(schemaProblems(card)).toEqual([]);
      json += `${json === '' ? '' : '\n'}${fields(card)[0]!.value}`;
      if (!pressables(card).some(({ title }) => title === 'Nästa del')) break;
      card = await press(card, 'Nästa del');
    }
    const exported = await store.ownData.export(anna.id);
    expect(exported.delivery).toHaveLength(60);
    expect(JSON.parse(json)).toEqual(exported);
    expect(outline(await press(card, 'Förra delen'))).toContain('Del ');
  });

  test('as text tells every one of many, and the first card how many there are', async () => {
    for (let i = 0; i < 30; i++) await sendReminder(store, { schedule: { title: `Nummer ${i}.` } });
    const first = cardOf(await say('mina uppgifter'));
    expect(outline(first)).toContain('… och 24 till.');
    const text = fields(await press(first, 'Visa allt som text'))[0]!.value;
    for (let i = 0; i < 30; i++) expect(text).toContain(`”Nummer ${i}.”`);
  });

  test('fits in a message with much in every table', async () => {
    for (let i = 0; i < 40; i++) {
      const schedule = { title: `${'Å'.repeat(199)}${i % 10}`, lineage: `l${i}`, owner: anna.id };
      const id = await sendReminder(store, { schedule });
      await store.ledger.complete(id, anna.id, DUE);
      await store.optOuts.add(anna.id, `l${i}`, DUE);
      await store.audit.add({ at: DUE, actor: anna.id, action: 'schedule.create', target: id, fields: [] });
      const unit = `${'å'.repeat(60)}${i}`;
      await store.introduction.finish(anna.id, unit, DUE);
      await store.introduction.answered(anna.id, { question: `${unit}/vem`, step: i, dueAt: DUE }, DUE);
      await store.favourites.set(anna.id, { kind: 'draft', id: unit }, true, DUE);
      await store.documents.publish(aVersion({ by: anna.id, file: `${'Ö'.repeat(150)}${i}` }), DUE);
    }
    for (const text of ['mina uppgifter', 'mina inställningar', 'glöm mig']) {
      const card = cardOf(await say(text));
      expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
      expect(schemaProblems(card)).toEqual([]);
    }
  });

  test('of somebody about whom nothing is kept says so', async () => {
    await store.ownData.forget(anna.id, DUE);
    expect(outline(cardOf(await say('mina uppgifter')))).toContain('Ingenting.');
  });
});

describe('"glöm mig"', () => {
  test('says what goes and what stays, and erases nothing before it is agreed to', async () => {
    await sendReminder(store);
    const card = cardOf(await say('glöm mig'));
    expect(outline(card)).toContain('Att påminnelser har gått till dig (1) och att du har kvitterat (0)');
    expect(outline(card)).toContain('Hur många som fick och kvitterade en påminnelse');
    expect(await store.people.get(anna.id)).not.toBeNull();
    await press(card, 'Nej, behåll');
    expect(await store.people.get(anna.id)).not.toBeNull();
  });

  test('says what goes and stays of what the tab keeps, where there is any', async () => {
    expect(outline(cardOf(await say('glöm mig')))).not.toMatch(
      /introduktionen|nära till hands|Språket|lagt in/u,
    );
    await useTab();
    const [goes, stays] = outline(cardOf(await say('glöm mig'))).split('Det här blir kvar');
    expect(goes).toContain('Språket du har valt');
    expect(goes).toContain('Hur långt du har kommit i introduktionen');
    expect(goes).toContain('Checklistor och utkast som du vill ha nära till hands (2)');
    expect(stays).toContain('Dokument som du har lagt in (1)');
    await press(cardOf(await say('glöm mig')), 'Ja, glöm mig');
    expect(Object.values(await store.ownData.export(anna.id)).flat()).toEqual([]);
    expect(await store.documents.list()).toMatchObject([{ live: 1, versions: [{ addedBy: null }] }]);
  });

  test('erases, once agreed to, and says that writing again makes known again', async () => {
    await sendReminder(store);
    await units.set('a', 'Norra');
    const done = await press(cardOf(await say('glöm mig')), 'Ja, glöm mig');
    expect(outline(done)).toContain('✓ Nu har jag glömt dig.');
    expect(outline(done)).toContain('lär jag känna dig på nytt');
    expect(pressables(done)).toEqual([]);
    expect(schemaProblems(done)).toEqual([]);
    expect(await store.people.get(anna.id)).toBeNull();
    expect(await units.get('a')).toBeNull();
    const left = Object.values(await store.ownData.export(anna.id)).flat();
    expect(left).toEqual([]);
    // Pressed twice.
    expect(outline(cardOf(await send({ verb: 'mine.forgetNow' })))).toContain('✓ Nu har jag glömt dig.');
  });

  test('says that a stop is kept, since it is', async () => {
    await store.optOuts.add(anna.id, 'l', DUE);
    const card = cardOf(await say('glöm mig'));
    expect(outline(card)).toContain('Att du har stoppat påminnelser blir kvar');
    await press(card, 'Ja, glöm mig');
    expect(await stopped()).toEqual(['l']);
  });
});

describe('anywhere but in the own chat', () => {
  test.each(['mina uppgifter', 'glöm mig', 'mina inställningar', 'jag är chef', 'mina arbetstider 8–16'])(
    '"%s" is answered with nothing of what is kept',
    async (text) => {
      for (const scope of ['group', 'channel'] as const)
        expect(await say(text, { scope })).toEqual({ line: expect.stringContaining('vår egen chatt') });
      expect((await store.people.get(anna.id))?.role).toBeNull();
    },
  );

  test('a press on a card that was sent on does nothing', async () => {
    for (const verb of ['mine.data', 'mine.forgetNow', 'mine.settings', 'mine.stopAll'])
      expect(await send({ verb }, { scope: 'group' })).toEqual({
        line: expect.stringContaining('egen chatt'),
      });
    expect(await store.people.get(anna.id)).not.toBeNull();
    expect(await stopped()).toEqual([]);
  });
});

test.each([
  { verb: 'mine.everything' },
  { verb: 'mine.all', as: 'xml', part: 0 },
  { verb: 'mine.all', as: 'json', part: -1 },
  { verb: 'mine.undo' },
  { verb: 'mine.save', unit: 7 },
])('%j is no button of ours', async (payload) => {
  expect(await send(payload)).toBeNull();
});

test('a part beyond the last is the last, and another person is shown their own', async () => {
  const own = cardOf(await send({ verb: 'mine.all', as: 'json', part: 999 }));
  expect(JSON.stringify(own)).toContain('Anna Andersson');
  const berit = { id: 'berit', name: 'Berit', account: '29:berit' };
  const other = cardOf(await send({ verb: 'mine.all', as: 'json', part: 0 }, { speaker: berit }));
  expect(JSON.stringify(other)).not.toContain('Anna');
});
