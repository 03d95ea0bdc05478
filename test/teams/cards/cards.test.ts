import { describe, expect, test } from 'vitest';
import type { Answer, AnswerSource, PassageInContext, RankedPassage } from '../../../src/answering/answer.ts';
import { CardAction, CommandPress, carriedState } from '../../../src/teams/card-action.ts';
import { answerCard } from '../../../src/teams/cards/answer-card.ts';
import { passageCard } from '../../../src/teams/cards/passage-card.ts';
import { refusalCard } from '../../../src/teams/cards/refusal-card.ts';
import { answerReply } from '../../../src/teams/handlers/answer-reply.ts';
import { toActivity } from '../../../src/teams/to-activity.ts';
import { botTexts } from '../../../src/texts/bot.ts';
import { everyNode, outline } from '../../support/card-outline.ts';
import { chatCards } from '../../support/every-card.ts';
import { fakeAnswerer } from '../../support/fake-teams-answerer.ts';

const answerer = fakeAnswerer();
const answer = answerer.ask('Vad säger lagen om slutanteckningar?');
const refusal = answerer.ask('Hur blir vädret?');
const found = answerer.passage('riktlinje-dokumentation.txt#120-126') as PassageInContext;
const state = carriedState(answer.question);

/** What belongs to a part of the guidance is tested with that part. */
const Understood = CardAction.or(CommandPress);
const opensGuide = /^(?:path|checklist|draft|deadline|review|remind)\.(?:menu|open)$/u;

describe.each(chatCards())('the %s card', (_name, card) => {
  const nodes = [...everyNode(card)];

  test('is a full-width 1.5 card in Swedish with a text for clients that cannot show it', () => {
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: 'sv',
      msteams: { width: 'Full' },
    });
    expect(card.fallbackText.length).toBeGreaterThan(20);
  });

  test('wraps all its text', () => {
    const texts = nodes.filter((node) => node.type === 'TextBlock');
    expect(texts.every((node) => node.wrap === true)).toBe(true);
  });

  test('has only buttons that the bot understands, each with a verb and a fallback that says the same', () => {
    const buttons = nodes.filter((node) => String(node.type).startsWith('Action.') && node.fallback);
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) {
      const sent = { ...(button.data as object | undefined), verb: button.verb };
      expect(button.type).toBe('Action.Execute');
      if (!opensGuide.test(String(sent.verb))) expect(Understood.safeParse(sent).error).toBeUndefined();
      expect(button.fallback).toMatchObject({ type: 'Action.Submit', data: sent });
    }
  });

  test('has short titles on its buttons, also on older clients, and at most six in a row', () => {
    const rows = nodes
      .filter((node) => Array.isArray(node.actions))
      .map((node) => node.actions as { title: string; fallback: { title: string } }[]);
    for (const row of rows) {
      expect(row.length).toBeLessThanOrEqual(6);
      expect(row.every(({ title, fallback }) => title.length <= 24 && fallback.title === title)).toBe(true);
    }
  });

  test('fits in a message', () => {
    expect(bytes(card)).toBeLessThan(28_000);
  });
});

test('the answer card is built like this', () => {
  expect(outline(answerCard({ answer, state }))).toMatchInlineSnapshot(`
    "”När en insats avslutas skrivs en slutanteckning inom fem arbetsdagar. Den sammanfattar vad insatsen ledde till och varför den avslutas.”
    Källa: Riktlinje för social dokumentation i Björkvik › 5 Avsluta en insats › 5.2 Slutanteckning, s. 14
    ”Boka ett avslutande samtal med familjen innan du skriver slutanteckningen, så att deras ord kommer med.”
    Källa: Handbok för öppenvården › Att avsluta
    (warning)
      ⚖️ Om lagen
      Stället hänvisar till 11 kap. 5 § socialtjänstlagen (2001:453), som är upphävd. Motsvarande bestämmelse finns nu i 14 kap. 1 § socialtjänstlagen (2025:400).
    [Visa mer → passage.show] [👍 → feedback.give] [👎 → feedback.give]
    Andra ställen att läsa
    (passage.show)
      › Granskning av dokumentationen vid… › 4.3 Anteckningar som…, s. 27
    (passage.show)
      › Handbok för öppenvården"
  `);
});

test('the passage card is built like this', () => {
  expect(outline(passageCard(found, state))).toMatchInlineSnapshot(`
    "Riktlinje för social dokumentation i Björkvik
    5 Avsluta en insats › 5.2 Slutanteckning
    Texten före
    Beslut om att avsluta fattas tillsammans med familjen när det går. Den som har ansvaret för insatsen stämmer av mot målen i genomförandeplanen.
    (emphasis)
      ▸ Stället
      5.2 Slutanteckning
      När en insats avslutas skrivs en slutanteckning inom fem arbetsdagar. Den sammanfattar vad insatsen ledde till och varför den avslutas.
      Barnets egen syn på hur det gick ska framgå. Är målen inte uppnådda anges vad som återstår och vem som tar det vidare.
    Texten efter
    Anteckningen skickas till handläggaren. Har familjen frågor om innehållet gås det igenom med dem.
    Utgivare: Björkviks kommun | Datum: 2024-03-01 | Referens: Dnr BVK 2024/17 | Plats: sida 14, rad 120–126 | Dokument: riktlinje-dokumentation.txt
    [Tillbaka till svaret → question.ask]"
  `);
});

test('the refusal card is built like this', () => {
  expect(outline(refusalCard(refusal, carriedState(refusal.question)))).toMatchInlineSnapshot(`
    "Jag hittar inget svar
    Dokumenten jag har läst säger inget om det, så jag gissar inte.
    Det närmaste jag hittade
    (passage.show)
      › Handbok för öppenvården › Att avsluta
    (passage.show)
      › Granskning av dokumentationen vid… › 4.3 Anteckningar som…, s. 27
    Det här kan du göra
    • Dela upp frågan: en sak i taget är lättare att hitta.
    • Tryck på Visa exempel och se vad underlaget handlar om.
    [Skicka frågan vidare → question.send] [Visa exempel → suggestions.show]"
  `);
});

describe('an answer', () => {
  test('whose quotes do not add up to its text is shown whole, with every source under it', () => {
    const rewritten: Answer = { ...answer, answer: { ...answer.answer, text: 'En annan mening.' } };
    expect(outline(answerCard({ answer: rewritten, state }))).toMatch(
      /”En annan mening.”\n.*Björkvik.*\n.*Handbok/,
    );
  });

  test('is shown character by character: markdown in a document does nothing', () => {
    const tricky = '1. *Alla* _ska_ [läsa](http://x) # detta';
    const card = answerCard({ answer: withText(tricky), state });
    expect(card.body[0]).toMatchObject({ type: 'RichTextBlock', inlines: [`”${tricky}”`] });
  });

  test('opens the passage that the quote stands in, even when another is ranked first', () => {
    const reordered: Answer = { ...answer, passages: [...answer.passages].reverse() };
    const more = [...everyNode(answerCard({ answer: reordered, state }))].find(
      ({ title }) => title === 'Visa mer',
    );
    expect(more?.data).toMatchObject({ passage: 'riktlinje-dokumentation.txt#120-126' });
  });

  test('does not offer what it already quotes to read on from', () => {
    const quoted = answer.passages[0]!;
    const passages = [
      quoted,
      { ...quoted, id: 'again', lines: [126, 130] as const },
      { ...quoted, id: 'below', lines: [131, 140] as const, section: '6 Spara › 6.1 Gallring' },
      { ...quoted, id: 'elsewhere', document: 'annan.txt', title: 'En annan rutin' },
    ];
    expect(outline(answerCard({ answer: { ...answer, passages }, state }))).toMatch(
      /läsa\n\(passage\.show\)\n {2}› Riktlinje .* › 6\.1 Gallring, s\. 14\n\(passage\.show\)\n {2}› En annan rutin › 5\.2 Slutanteckning, s\. 14$/,
    );
  });

  test('that is short offers three passages to read on from, a longer one two, and one that fills a phone none', () => {
    const passages = Array.from({ length: 5 }, (_, n) => ({
      ...answer.passages[3]!,
      id: `${n}`,
      lines: [n * 10, n * 10 + 5] as const,
    }));
    const rows = (text: string) => {
      const outlined = outline(
        answerCard({ answer: { ...withText(text), passages: [answer.passages[0]!, ...passages] }, state }),
      );
      return outlined.match(/(?<=^ {2})› .*/gm);
    };
    const hit = 'Handbok för öppenvården';
    expect(rows('En mening.')).toEqual([`› ${hit}`, `› ${hit}, rad 10–15`, `› ${hit}, rad 20–25`]);
    expect(rows('En mening till. '.repeat(29))).toHaveLength(2);
    expect(rows('En mening till. '.repeat(50))).toBeNull();
  });

  test('gives what belongs to it the first of those rows, and a button where there is no room for any', () => {
    const offers = [
      { kind: 'path', id: 'de-flyttar', title: 'De flyttar', under: [] },
      { kind: 'draft', id: 'avslut', title: 'Avslut', under: [] },
    ] as const;
    const shown = (text: string) => outline(answerCard({ answer: withText(text), state, offers }));
    const rows = (text: string) => shown(text).match(/(?<=^ {2})› .*/gm);
    expect(rows('En mening.')?.slice(0, 2)).toEqual(['› Nästa steg: De flyttar', '› Utkast: Avslut']);
    expect(rows('En mening till. '.repeat(29))).toEqual(['› Nästa steg: De flyttar', '› Utkast: Avslut']);
    expect(rows('En mening till. '.repeat(50))).toBeNull();
    expect(shown('En mening till. '.repeat(50))).toContain('[Nästa steg → path.open]');
    expect(shown('En mening.')).not.toContain('[Nästa steg → path.open]');
  });

  test('out of one document names it once', () => {
    const [first, second] = answer.answer.sources;
    const sources = [first!, second!, { ...first!, section: '7 Spara', quote: 'Den sparas.' }];
    const text = sources.map(({ quote }) => quote).join(' ');
    expect(answerReply({ ...answer, answer: { text, sources } }).text).toBe(
      'Så här står det i ”Riktlinje för social dokumentation i Björkvik” [1] [3] och ”Handbok för öppenvården” [2].',
    );
  });

  test('is small: little more than its words, ids, and the question for each button', () => {
    const words = bytes(outline(answerCard({ answer, state })));
    expect(bytes(answerCard({ answer, state }))).toBeLessThan(words + 4_500);
    const activity = toActivity(answerReply(answer), 'msteams');
    expect(bytes(activity)).toBeLessThan(7_000);
    expect(activity.summary!.length).toBeLessThanOrEqual(200);
  });

  test('to a question too long to carry leaves the thumbs to Teams', () => {
    const reply = answerReply({ ...answer, question: 'å'.repeat(400) });
    expect(reply.asksFeedback).toBe(true);
    expect(JSON.stringify(reply.card)).not.toContain('feedback.give');
    expect(toActivity(reply, 'msteams').channelData).toEqual({ feedbackLoop: { type: 'default' } });
  });

  test('at its largest still fits in a message, citations within the limits of Teams', () => {
    const reply = answerReply(largest());
    const activity = toActivity(reply, 'msteams');
    expect(bytes(reply.card)).toBeLessThan(28_000);
    expect(bytes(activity)).toBeLessThan(40_000);
    expect(reply.citations!.length).toBeLessThanOrEqual(20);
    for (const { name, abstract } of reply.citations!) {
      expect(name.length).toBeLessThanOrEqual(80);
      expect(abstract.length).toBeLessThanOrEqual(160);
    }
    expect(bytes(passageCard(largestPassage(), carriedState('"'.repeat(300))))).toBeLessThan(28_000);
  });
});

describe('the passage card', () => {
  const around = {
    ...found,
    before: '\nInledning\nText före.',
    after: 'Mer av avsnittet.\n\nNästa avsnitt\nDess text.',
  };
  const card = passageCard(around, state);

  test('shows headings in the text around it as headings', () => {
    const bold = [...everyNode(card)].filter((node) => node.type === 'TextRun' && node.weight === 'bolder');
    expect(bold.map(({ text }) => text)).toEqual([
      found.passage.title,
      'Inledning',
      '5.2 Slutanteckning',
      'Nästa avsnitt',
    ]);
  });

  test('sets the passage apart in a box with a heading, between the text before and after', () => {
    expect(outline(card)).toMatch(
      /Texten före\n.*\nText före\.\n\(emphasis\)\n {2}▸ Stället\n[^(]*Texten efter\nMer av/,
    );
    expect(card.body.filter(({ style }) => style === 'emphasis')).toHaveLength(1);
  });

  test('says what has become of the law the passage leans on, right under it', () => {
    const noted = { ...around, notes: [{ kind: 'law', text: 'Lagen är ny.' } as const] };
    expect(outline(passageCard(noted, state))).toMatch(
      /\(warning\)\n {2}⚖️ Om lagen\n {2}Lagen är ny\.\nTexten efter/,
    );
  });

  test('has no empty places where nothing stands around the passage', () => {
    const alone = outline(passageCard({ ...found, before: '', after: '' }, state));
    expect(alone).not.toMatch(/Texten|\n\n/);
  });
});

describe('a refusal', () => {
  const withNearest = (count: number) =>
    outline(refusalCard({ ...refusal, passages: answer.passages.slice(0, count) }, state));

  test('with nothing near says what to do, and names no passages', () => {
    expect(withNearest(0)).toMatchInlineSnapshot(`
      "Jag hittar inget svar
      Dokumenten jag har läst säger inget om det, så jag gissar inte.
      Det här kan du göra
      • Dela upp frågan: en sak i taget är lättare att hitta.
      • Tryck på Visa exempel och se vad underlaget handlar om.
      [Skicka frågan vidare → question.send] [Visa exempel → suggestions.show]"
    `);
  });

  test.each([1, 3, 4])('with %i passages near shows at most three, by title', (count) => {
    const text = withNearest(count);
    expect(text).toContain(botTexts.refusal.nearest);
    expect(text.match(/passage\.show/g)).toHaveLength(Math.min(count, 3));
    expect(text).not.toContain('fem arbetsdagar');
  });
});

describe('a question that nobody could answer', () => {
  test('can be sent on, with where it came from', () => {
    const card = refusalCard(refusal, carriedState(refusal.question, 'suggestions'));
    const send = [...everyNode(card)].find(({ verb, fallback }) => verb === 'question.send' && fallback);
    expect(send).toMatchObject({
      title: botTexts.refusal.send,
      tooltip: botTexts.refusal.sendTooltip,
      data: { question: refusal.question, from: 'suggestions' },
    });
  });

  test('that is sent says so, and cannot be sent again', () => {
    const card = refusalCard(refusal, carriedState(refusal.question), { sent: true });
    expect(outline(card)).toContain(
      `underlaget handlar om.\n${botTexts.refusal.sent}\n[Visa exempel → suggestions.show]`,
    );
    expect(JSON.stringify(card)).not.toContain('question.send');
  });

  test('and that is too long to carry cannot be sent', () => {
    expect(outline(refusalCard(refusal, carriedState('å'.repeat(301))))).not.toContain('question.send');
    expect(outline(refusalCard(refusal, carriedState('å'.repeat(300))))).toContain('question.send');
  });
});

test.each(['personal_data', 'too_long', 'empty', 'no_topic'] as const)(
  'a refusal for %s repeats nothing and offers nothing to send',
  (reason) => {
    const question = 'Kalle 191212-1212';
    const card = refusalCard({ ...refusal, question, reason, passages: [] }, carriedState(question));
    expect(JSON.stringify(card)).not.toContain('Kalle');
    expect(outline(card)).not.toContain('question.send');
    expect(outline(card)).toContain(botTexts.refusal.titles[reason]);
  },
);

function withText(text: string): Answer {
  const source: AnswerSource = { ...answer.answer.sources[0]!, quote: text };
  return { ...answer, answer: { text, sources: [source] } };
}

/** Everything at the limit of the contract, in characters that cost most in JSON. */
function largest(): Answer {
  const quote = '"ö'.repeat(90);
  const sources = Array.from({ length: 30 }, (_, index) => ({
    ...answer.answer.sources[0]!,
    title: '"Å'.repeat(100),
    section: `${'"Ä'.repeat(100)} › ${index}`,
    quote,
  }));
  return {
    ...answer,
    question: '"å'.repeat(150),
    answer: { text: Array.from({ length: 5 }, () => quote).join(''), sources },
    passages: Array.from({ length: 5 }, (_, index) => ({
      ...largestPassage().passage,
      id: `${'"d'.repeat(60)}#${index}`,
    })),
  };
}

function largestPassage(): PassageInContext {
  const passage: RankedPassage = {
    ...found.passage,
    title: '"Å'.repeat(100),
    section: '"Ä'.repeat(200),
    text: '"ö'.repeat(700),
  };
  const notes = Array.from({ length: 5 }, () => ({ kind: 'law' as const, text: '"ä'.repeat(175) }));
  return { ...found, passage, notes, before: '"ö'.repeat(5_000), after: '"ö'.repeat(5_000) };
}

function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}
