import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDraftGuide } from '../../../src/teams/guide/draft-guide.ts';
import { botTexts } from '../../../src/texts/bot.ts';
import { draftChatTexts as texts } from '../../../src/texts/drafts.ts';
import { aDraftTemplate, filledIn } from '../../support/a-draft-template.ts';
import { fields, filled, pressables, pressed, type WireCard } from '../../support/card-hand.ts';
import { cardIn, type DraftChat, startDraftChat } from '../../support/draft-chat.ts';

const { buttons } = texts;
const template = aDraftTemplate();
const other = aDraftTemplate({ id: 'promenad', title: 'Promenad', names: ['promenad', 'gå ut'] });
const secret = 'FÖRTROENDE';
let now = 0;
const guide = () =>
  createDraftGuide({
    templates: [template, other],
    sources: new Map(),
    screen: (text) => {
      if (/\d{6}-\d{4}/u.test(text)) return { verdict: 'stop', kinds: ['identity'] };
      return /Kalle/u.test(text) ? { verdict: 'ask', kinds: ['name'] } : { verdict: 'pass', kinds: [] };
    },
    publicUrl: 'https://lathunden.example',
    now: () => now,
    reviewAction: (review) => ({ verb: 'review.run', id: review }),
  });

let chat: DraftChat;
beforeAll(async () => {
  chat = await startDraftChat(guide());
});
afterAll(() => chat.close());
beforeEach(() => {
  now += 60 * 60_000;
});

const start = async (words = 'utkast lek') => cardIn(await chat.say(words));
const press = async (card: WireCard, title: string, typed = {}) =>
  cardIn(await chat.press(card, title, typed));
const line = async (card: WireCard, title: string, typed = {}) => {
  const result = await chat.press(card, title, typed);
  expect(typeof result).toBe('string');
  return String(result);
};
/** What is answered on a card, by key, hidden or not. */
const answersOn = (card: WireCard) =>
  Object.fromEntries(
    Object.entries(filled(card))
      .filter(([id, value]) => id.startsWith('a-') && value !== '')
      .map(([id, value]) => [id.slice(2), value]),
  );
const shown = (card: WireCard) =>
  fields(card)
    .filter(({ hidden }) => !hidden)
    .map(({ id }) => id.slice(2));
const text = (card: WireCard) => JSON.stringify(card);

describe('opening a draft', () => {
  test('by its name asks for the first thing, with help, example, why and source', async () => {
    const card = await start();
    expect(shown(card)).toEqual(['varfor']);
    for (const words of [
      'Varför lekte ni?',
      'Skriv kort.',
      'Barnet ville gunga.',
      'Nästa kollega',
      'Dokumentationen',
      '1 av 7',
      texts.roles,
    ])
      expect(text(card)).toContain(words);
  });

  test.each(['utkast', 'Utkast: något helt annat'])('with "%s" shows all there are', async (words) => {
    const card = cardIn(await chat.say(words));
    expect(pressables(card).flatMap(({ data }) => data.id ?? [])).toEqual(['lek-i-parken', 'promenad']);
    const open = pressables(card)[1]!;
    const { body } = await chat.send({ verb: open.verb, ...open.data });
    expect(text(body.value)).toContain('Promenad · 1 av 7');
  });

  test('that is gone says so', async () => {
    const { body } = await chat.send({ verb: 'draft.open', id: 'borta' });
    expect(body.value).toBe(texts.gone);
  });
});

describe('one thing at a time', () => {
  test('goes on, back, past what does not apply, and ends in the draft', async () => {
    let card = await start();
    card = await press(card, buttons.next, { varfor: 'barnet ville gunga' });
    expect(shown(card)).toEqual(['dag']);
    card = await press(card, buttons.back);
    expect(fields(card)[0]).toMatchObject({ id: 'a-varfor', value: 'barnet ville gunga' });
    for (const title of [buttons.next, buttons.skip, buttons.skip]) card = await press(card, title);
    expect(shown(card)).toEqual(['slut']);
    card = await press(card, buttons.next, { slut: 'bra' });
    expect(shown(card)).toContain('mal-1-mal');
    expect(text(card)).toContain('5 av 7');
    card = await press(card, buttons.back);
    card = await press(card, buttons.next, { slut: 'brak' });
    expect(shown(card)).toEqual(['vem']);
    for (let i = 0; i < 4; i++) card = await press(card, buttons.next);
    expect(text(card)).toContain(texts.previewTitle);
    expect(text(card)).toContain('Leken slutade med bråk.');
  });

  test('unfolds one more row than is filled in', async () => {
    let card = await press(await start(), buttons.form);
    card = await press(card, buttons.preview, { 'mal-2-mal': 'Gunga' });
    card = await press(card, `${texts.fill('Vilka mål hade leken?')}`);
    expect(shown(card).filter((id) => id.endsWith('-mal'))).toEqual(['mal-1-mal', 'mal-2-mal']);
    const toggles = JSON.stringify(card).match(/"Action.ToggleVisibility","title":"[^"]+"/gu);
    expect(toggles).toEqual(['"Action.ToggleVisibility","title":"+ Mål 3"']);
  });

  test('lifts a choice again', async () => {
    let card = await press(await press(await start(), buttons.form), buttons.preview, { slut: 'bra' });
    card = await press(await press(card, buttons.edit), buttons.preview, { slut: '-' });
    expect(answersOn(card)).toEqual({});
  });
});

describe('all in one form', () => {
  test('has every field once, says what is asked on a condition, and makes the draft', async () => {
    const form = await press(await start(), buttons.form);
    const ids = fields(form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(7 + 9);
    expect(text(form)).toContain('”Hur slutade det?”');
    const preview = await press(form, buttons.preview, filledIn);
    expect(answersOn(preview)).toEqual({ ...filledIn, plats: 'vid sjön.' });
    expect(text(preview)).toContain(texts.previewGaps(0));
    expect(answersOn(await press(preview, buttons.edit))).toEqual(filledIn);
  });
});

describe('the preview', () => {
  test('marks gaps, and each leads back to what it asks for', async () => {
    const preview = await press(await start(), buttons.preview);
    const gap = pressables(preview).find(({ title }) => title === texts.fill('Vilken dag?'))!;
    expect(text(preview)).toContain('[Saknas: dagen]');
    expect(shown(await press(preview, gap.title))).toEqual(['dag']);
  });

  test('leads to a Word file whose answers are in the link alone', async () => {
    const preview = await press(await press(await start(), buttons.form), buttons.preview, filledIn);
    const url = /"url":"([^"]+)"/u.exec(text(preview))![1]!;
    expect(url).toMatch(/^https:\/\/lathunden\.example\/utkast#[\w-]+$/u);
  });

  test('gives the text in a box, and a way to have it reviewed', async () => {
    const preview = await press(await press(await start(), buttons.form), buttons.preview, filledIn);
    const copy = await press(preview, buttons.copy);
    expect(fields(copy).find(({ id }) => id === 'text')?.value).toMatch(
      /^Anteckning om lek\n\nLeken\nBarnet ville gunga\./u,
    );
    expect(pressables(copy).find(({ verb }) => verb === 'review.run')?.data).toEqual({ id: 'lek' });
    expect(answersOn(await press(copy, buttons.toDraft))).toEqual(filledIn);
  });

  test('can be emptied', async () => {
    const preview = await press(await press(await start(), buttons.form), buttons.preview, filledIn);
    const cleared = await press(preview, buttons.clear);
    expect(text(cleared)).toContain(texts.cleared);
    expect(text(cleared)).not.toContain('gunga');
    expect(text(cardIn(await chat.say('text')))).not.toContain('gunga');
  });
});

describe('cards that come late, twice, or from somebody else', () => {
  test('the same press again gives the same card', async () => {
    const card = await start();
    const sent = pressed(card, pressables(card)[0]!, { 'a-varfor': 'ett' });
    const [one, two] = [await chat.send(sent), await chat.send(sent)];
    expect(two.body).toEqual(one.body);
  });

  test('two steps filled in on two cards both count', async () => {
    const first = await start();
    const second = await press(first, buttons.next);
    await press(second, buttons.next, { dag: '2026-03-14' });
    const late = await press(first, buttons.preview, { varfor: 'ett' });
    expect(answersOn(late)).toEqual({ varfor: 'ett', dag: '2026-03-14' });
  });

  test('two texts for the same thing are both kept, and it is said', async () => {
    const first = await start();
    await press(first, buttons.next, { varfor: 'ett' });
    const late = await press(first, buttons.next, { varfor: 'två' });
    expect(answersOn(late)).toEqual({ varfor: 'ett\n\ntvå' });
    expect(text(late)).toContain('”Varför lekte ni?”');
    expect(text(late)).toContain('Båda texterna står kvar');
  });

  test('nothing is lost when the bot is started anew in the middle', async () => {
    const form = await press(await start(), buttons.form);
    const preview = await press(form, buttons.preview, { varfor: 'ett', slut: 'bra' });
    const anew = await startDraftChat(guide());
    try {
      const step = cardIn(await anew.press(preview, texts.fill('Vilken dag?')));
      const next = cardIn(await anew.press(step, buttons.next, { dag: '2026-03-14' }));
      const late = cardIn(await anew.press(form, buttons.preview, { plats: 'sjön' }));
      expect(answersOn(next)).toEqual({ varfor: 'ett', slut: 'bra', dag: '2026-03-14' });
      expect(answersOn(late)).toEqual({ varfor: 'ett', slut: 'bra', dag: '2026-03-14', plats: 'sjön' });
    } finally {
      await anew.close();
    }
  });

  test('a run of another conversation gives nothing away', async () => {
    const card = await start();
    await press(card, buttons.next, { varfor: secret });
    const { body } = await chat.send(pressed(card, pressables(card)[0]!), 'a:somebody-else');
    expect(JSON.stringify(body)).not.toContain(secret);
    expect(await chat.say('text', 'a:somebody-else')).not.toContain(secret);
  });

  test('the run of one template gives nothing to another', async () => {
    const card = await start();
    await press(card, buttons.next, { varfor: secret });
    const { body } = await chat.send({ ...pressed(card, pressables(card)[0]!), t: 'promenad' });
    expect(JSON.stringify(body)).not.toContain(secret);
  });

  const card = { t: 'lek-i-parken', r: '0123456789abcdef', v: 0, s: 'varfor' };
  test.each([
    [{ verb: 'draft.next' }],
    [{ verb: 'draft.next', ...card, r: '../../etc' }],
    [{ verb: 'draft.next', ...card, v: -1 }],
    [{ verb: 'draft.next', ...card, v: 'NaN' }],
    [{ verb: 'draft.next', ...card, s: '__proto__' }],
    [{ verb: 'draft.edit', ...card }],
    [{ verb: 'draft.explode', ...card }],
    [{ verb: 'draft.', ...card }],
    [{ verb: 'draft.open', id: { $gt: '' } }],
  ])('%j is no button of ours', async (payload) => {
    const { body } = await chat.send(payload);
    expect(body).toMatchObject({ statusCode: 400, value: { message: botTexts.trouble.unknownButton } });
  });

  test('whatever is forged, there is an answer and no error', async () => {
    const odd: unknown[] = [
      '',
      'x',
      'x'.repeat(20_000),
      null,
      7,
      [],
      {},
      '\u0000',
      '2026-99-99',
      'bra',
      '__proto__',
      '{varfor}',
      '{x}',
      1e9,
      true,
    ];
    const verbs = ['next', 'back', 'preview', 'form', 'step', 'text', 'clear', 'edit', 'open', 'menu'];
    let state = 7;
    const next = (below: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    chat.bot.lines.length = 0;
    for (let i = 0; i < 300; i++) {
      const keys = [
        't',
        'r',
        'v',
        's',
        'h',
        'to',
        'id',
        'a-varfor',
        'a-dag',
        'a-slut',
        'a-med',
        'a-mal-1-mal',
        'a-',
        'a-__proto__',
      ];
      const payload: Record<string, unknown> = {
        ...card,
        to: 'dag',
        id: 'lek-i-parken',
        verb: `draft.${verbs[next(verbs.length)]}`,
      };
      for (let changes = next(3); changes >= 0; changes--)
        payload[keys[next(keys.length)]!] = odd[next(odd.length)];
      const { status, body } = await chat.send(payload);
      expect([200, 400]).toContain(status);
      expect(body.statusCode).toBe(status);
      expect(JSON.stringify(body)).not.toContain(botTexts.trouble.failed);
    }
    expect(chat.bot.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});

describe('personal data', () => {
  test('stops, says where and what, repeats nothing and keeps nothing', async () => {
    const card = await start();
    const said = await line(card, buttons.next, { varfor: 'om 191212-1212', plats: secret });
    expect(said).toContain('”Varför lekte ni?”');
    expect(said).toContain('ett personnummer');
    expect(said).toMatch(/barnet, mamma, pappa/u);
    expect(said).not.toMatch(/1212/u);
    expect(answersOn(await press(card, buttons.preview))).toEqual({});
  });

  test('that may be a name is asked about once', async () => {
    const card = await start();
    expect(await line(card, buttons.next, { varfor: 'Kalle gungade' })).toContain('ett namn');
    expect(answersOn(await press(card, buttons.next, { varfor: 'Kalle gungade' }))).toEqual({
      varfor: 'Kalle gungade',
    });
    expect(await line(card, buttons.next, { varfor: 'Kalle åkte' })).toContain('ett namn');
  });

  test('that is typed is met with the advice to take the message away', async () => {
    await start();
    const said = await chat.say('svar: om 191212-1212');
    expect(said).toContain('Ta bort meddelandet');
    expect(said).not.toContain('1212');
    expect(answersOn(cardIn(await chat.say('formulär')))).toEqual({});
  });

  test('and everything else that is answered stays out of the log', async () => {
    chat.bot.lines.length = 0;
    const card = await start();
    await press(card, buttons.next, { varfor: secret });
    await chat.say(`svar: ${secret}`);
    await chat.send({ ...pressed(card, pressables(card)[0]!, { 'a-varfor': secret }), v: secret });
    expect(JSON.stringify(chat.bot.lines)).not.toContain(secret);
  });
});

describe('too much', () => {
  test('for a field is told, with nothing taken away', async () => {
    const card = await start();
    expect(await line(card, buttons.next, { varfor: 'x'.repeat(1501) })).toBe(
      texts.tooLong('Varför lekte ni?', 1501, 1500),
    );
  });

  test('in all is told, and what was there before stays', async () => {
    const form = await press(await start(), buttons.form);
    const full = Object.fromEntries(
      ['varfor', 'ovrigt', 'mal-1-ord', 'mal-2-ord', 'mal-3-ord'].map((key) => [key, 'x'.repeat(1500)]),
    );
    const most = { ...full, plats: 'x'.repeat(200), vem: 'x'.repeat(200) };
    const kept = await press(form, buttons.preview, { ...most, 'mal-1-mal': 'x'.repeat(100) });
    expect(await line(kept, buttons.copy).catch(() => 'a card')).toBe('a card');
    const again = await press(kept, buttons.edit);
    expect(await line(again, buttons.preview, { 'mal-2-mal': 'x' })).toBe(texts.overfull(8001, 8000));
    expect(answersOn(cardIn(await chat.say('förhandsgranska')))).toEqual(answersOn(kept));
  });
});

describe('typed words', () => {
  test('answer what is asked, go on, back and to the draft', async () => {
    await start();
    expect(shown(cardIn(await chat.say('svar: barnet ville gunga')))).toEqual(['dag']);
    expect(shown(cardIn(await chat.say('svar: 14 mars 2026')))).toEqual(['plats']);
    expect(shown(cardIn(await chat.say('Hoppa över')))).toEqual(['slut']);
    expect(await chat.say('svar: kanske')).toBe(
      texts.notThatChoice('Hur slutade det?', ['Bra', 'Med bråk', 'Det började regna']),
    );
    expect(shown(cardIn(await chat.say('svar: 1')))).toContain('mal-1-mal');
    const row = cardIn(await chat.say('svar: Gunga högt'));
    expect(JSON.stringify(row)).toContain(texts.nextInRow('Mål 1', 'Hur långt?'));
    expect(shown(cardIn(await chat.say('nästa')))).toEqual(['med']);
    expect(shown(cardIn(await chat.say('tillbaka')))).toContain('mal-1-mal');
    const preview = cardIn(await chat.say('klar'));
    expect(answersOn(preview)).toEqual({
      varfor: 'barnet ville gunga',
      dag: '2026-03-14',
      slut: 'bra',
      'mal-1-mal': 'Gunga högt',
    });
    expect(fields(cardIn(await chat.say('formulär'))).length).toBeGreaterThan(10);
  });

  test('"text" gives the draft as a message of its own, just as it is', async () => {
    await start();
    await chat.say('svar: *lek* _ute_');
    expect(await chat.say('text')).toMatch(/^Anteckning om lek\n\nLeken\n\*lek\* _ute_\.\n/u);
    expect(chat.teams.recorded[0]?.activity.textFormat).toBe('plain');
  });

  test('mix with presses without anything being lost', async () => {
    const card = await start();
    await chat.say('svar: ett');
    const late = await press(card, buttons.form, { varfor: 'två', plats: 'sjön' });
    expect(answersOn(late)).toEqual({ varfor: 'ett\n\ntvå', plats: 'sjön' });
  });

  test('end it', async () => {
    await start();
    expect(await chat.say('avbryt')).toBe(texts.ended);
    expect(text(cardIn(await chat.say('nästa')))).not.toContain('Lek i parken');
  });

  test('that are meant for somebody else are a question', async () => {
    await start();
    for (const words of ['Vad betyder nästa steg?', 'hur skriver jag text', 'svar'])
      expect(text(cardIn(await chat.say(words)))).toContain('slutanteckning');
  });

  test('and an older card that together have no room in a field are told, and nothing is taken in', async () => {
    const form = await press(await start(), buttons.form);
    await press(form, buttons.preview, { plats: 'a'.repeat(150) });
    expect(await line(form, buttons.preview, { plats: 'b'.repeat(150) })).toBe(texts.joinedOverfull);
    expect(answersOn(await press(form, buttons.preview))).toEqual({ plats: 'a'.repeat(150) });
  });

  test('without an answer ask for one', async () => {
    await start();
    expect(await chat.say('svar:')).toBe(texts.emptyAnswer);
  });

  test('after half an hour are told that there is nothing to answer, and the card still works', async () => {
    const card = await start();
    now += 31 * 60_000;
    expect(await chat.say('svar: ett')).toBe(texts.noneOpen);
    expect(text(cardIn(await chat.say('nästa')))).not.toContain('Lek i parken');
    expect(answersOn(await press(card, buttons.next, { varfor: 'ett' }))).toEqual({ varfor: 'ett' });
  });
});
