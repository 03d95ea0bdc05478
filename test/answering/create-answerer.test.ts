import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { LONGEST_QUESTION } from '../../src/answering/create-answerer.ts';
import { FIELD_DOCUMENTS } from '../support/field-documents.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const given = smallKnowledge(FIELD_DOCUMENTS);
const ask = (question: string, limit?: number): Answer =>
  given().answerer.ask(question, limit === undefined ? {} : { limit });
/** The section that answers, or the one shown first when there is no answer. */
const first = (question: string) => ask(question).passages[0]?.text ?? '';

/** Ten questions that the texts answer. */
const ANSWERED = [
  'Vad ska stå i en genomförandeplan?',
  'Vad ska stå i en journalanteckning?',
  'vad gör jag när vårdnadshavaren uteblir',
  'Vem skriver slutanteckningen?',
  'Hur gör jag en orosanmälan?',
  'Vad är Tussilago?',
  'Hur många föräldrar deltog i Skarpnäck?',
  'GFP mål delmål',
  'barnet far illa anmälan till socialnämnden',
  'När skrivs en journalanteckning?',
];

const HOSTILE: readonly (readonly [string, string])[] = [
  ['signs that search engines read', '~^:*+-"'.repeat(10_000)],
  ['signs among words', '+titel:journal~2^9 -"anteckning* AND (NOT) [x TO y]'],
  ['a zero byte', 'journal\u0000anteckning\u0000'],
  ['only a zero byte', '\u0000'],
  ['emoji', '🙂👨‍👩‍👧‍👦🇸🇪 journal 🙈'],
  ['writing from right to left', '\u202Eمرحبا שלום journal\u202C'],
  ['letters taken apart', 'o\u0308ppenva\u030Ardens journal'],
  ['sixty thousand letters', 'a'.repeat(60_000)],
  ['sixty thousand letters that look like endings', 'ande'.repeat(15_000)],
  ['a thousand letters in one word', 'å'.repeat(1000)],
  ['a thousand figures', '1'.repeat(1000)],
  ['provisions without end', '1 kap. 1 §, '.repeat(80)],
  ['half an emoji', '\uD83D journal'],
  ['names of object properties', '__proto__ constructor toString hasOwnProperty'],
  ['markup', '<script>alert(1)</script> **journal** {{x}} %{y}'],
  ['a path', '../../../etc/passwd %00 %2e%2e'],
  ['line breaks', '\r\n\n\t journal \u2028 anteckning'],
];

describe('an answer', () => {
  it.each(ANSWERED)('is given to "%s"', (question) => {
    expect(ask(question)).toMatchObject({ answered: true, reason: null, question });
  });

  it('is at most 900 characters, and word for word from a passage that it names', () => {
    const { index } = given().knowledge;
    for (const question of ANSWERED) {
      const { answer } = ask(question);
      expect(answer.text.length, question).toBeLessThanOrEqual(900);
      expect(answer.sources.length, question).toBeGreaterThan(0);
      expect(answer.text, question).toBe(answer.sources.map((s) => s.quote).join('\n\n'));
      for (const { document, section, page, quote } of answer.sources) {
        const homes = index.passages.filter(
          (p) => p.document === document && p.headings.join(' › ') === section && p.page === page,
        );
        const flat = (text: string) => text.replace(/\s+/gu, ' ');
        expect(
          homes.some((p) => flat(p.text).includes(flat(quote))),
          `${question}: ${quote}`,
        ).toBe(true);
      }
    }
  });

  it('has passages to read on from: best first, at most 1,400 characters, none twice', () => {
    for (const question of ANSWERED) {
      const { passages } = ask(question);
      expect(passages.length, question).toBeGreaterThan(0);
      expect(passages.length, question).toBeLessThanOrEqual(5);
      for (const { text, score } of passages) {
        expect(text.length).toBeLessThanOrEqual(1400);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      expect(new Set(passages.map((p) => p.id)).size).toBe(passages.length);
      expect(new Set(passages.map((p) => p.text)).size).toBe(passages.length);
      expect(passages.map((p) => p.score)).toEqual([...passages.map((p) => p.score)].sort((a, b) => b - a));
    }
  });

  it('comes with no more passages than asked for', () => {
    expect(ask(ANSWERED[0]!, 1).passages).toHaveLength(1);
    expect(ask(ANSWERED[0]!, 20).passages.length).toBeLessThanOrEqual(20);
  });

  it('is the same every time', () => {
    for (const question of ANSWERED) {
      const { elapsedMs: _, ...once } = ask(question);
      const { elapsedMs: __, ...again } = ask(question);
      expect(again).toEqual(once);
    }
  });
});

describe('the words of the asker', () => {
  it.each([
    ['an everyday phrase', 'mamman dyker inte upp på mötena', 'uteblir från bokade tider'],
    ['an everyday word for a child', 'ungen far illa, vad gör jag', 'misstänker att ett barn far illa'],
    ['an abbreviation', 'vad ska stå i GFP?', 'Genomförandeplanen skrivs'],
    ['an abbreviation of a person', 'vh uteblir', 'uteblir från bokade tider'],
    ['a compound written apart', 'genomförande plan vad tar den upp', 'Genomförandeplanen skrivs'],
    ['two slips of the pen', 'jouranlanteckning mötte', 'En journalanteckning skrivs'],
    ['no å, ä or ö', 'genomforandeplan innehall', 'Genomförandeplanen skrivs'],
    ['a provision in short', 'SoL 14:1', '14 kap. 1 § SoL'],
    ['a provision at length', 'vad säger 14 kap. 1 § socialtjänstlagen', '14 kap. 1 § SoL'],
    ['a method that only a footnote explains', 'Vad är Tussilago?', 'Färdighetsträning i grupp'],
    ['capitals only', 'VAD SKA STÅ I SLUTANTECKNINGEN', 'Slutanteckningen beskriver'],
  ])('reach the text from %s: "%s"', (_, question, text) => {
    expect(first(question)).toContain(text);
  });

  it.each([
    ['Skarpnäck', '34 föräldrar'],
    ['Kungsholmen', '21 föräldrar'],
    ['Farsta', '18 föräldrar'],
  ])('lead to the district asked about: %s', (place, figure) => {
    expect(first(`Hur många föräldrar deltog i ${place}?`)).toContain(figure);
    expect(ask(`Hur många föräldrar deltog i ${place}?`).answer.text).toContain(figure);
  });
});

describe('a refusal', () => {
  it.each([
    'Vad blir det för väder imorgon?',
    'Hur byter jag lösenord i Outlook?',
    'Vad kostar en resa till Mallorca?',
  ])('meets what the texts do not treat: "%s"', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ answered: false, reason: 'no_support', notes: [] });
    expect(answer.answer.sources).toEqual([]);
  });

  it.each([
    'Hur många barn placerades i Göteborg 2023?',
    'Hur många föräldrar deltog i Malmö?',
    'Hur många föräldrar deltog i föräldragruppen 1987?',
    'Vad kostar föräldragruppen per kväll i kronor?',
  ])('meets a question in the right words that the texts do not answer: "%s"', (question) => {
    expect(ask(question)).toMatchObject({ answered: false, reason: 'no_support' });
  });

  it('shows what was found nearest, and says what one can do', () => {
    const { answer, passages } = ask('Hur många föräldrar deltog i Malmö?');
    expect(passages.length).toBeGreaterThan(0);
    expect(answer.text).toMatch(/underlaget.*andra ord/su);
  });

  it('says so when nothing was near', () => {
    const { answer, passages } = ask('xyzzy plugh');
    expect(passages).toEqual([]);
    expect(answer.text).toMatch(/hittade inget/u);
  });

  it.each(['', '   ', '\n\t'])('asks for a question when there is none (%j)', (question) => {
    expect(ask(question)).toMatchObject({ answered: false, reason: 'empty', passages: [] });
  });

  it('meets a text that is too long to be a question, and searches for nothing', () => {
    expect(ask('journal '.repeat(200))).toMatchObject({ answered: false, reason: 'too_long', passages: [] });
    expect(ask(`${'journal '.repeat(200)}`.slice(0, LONGEST_QUESTION)).reason).not.toBe('too_long');
  });
});

describe('a question with personal data in it', () => {
  it.each([
    'Vad ska stå i journalen för 19811218-9876?',
    'barnet 8112189876 har inte kommit',
    'samordningsnummer 701063-2391, vad gäller?',
    `${'journal '.repeat(300)} 811218-9876`,
  ])('is refused before it is searched, and not echoed: "%s"', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({
      answered: false,
      reason: 'personal_data',
      question: '',
      passages: [],
      notes: [],
    });
    expect(JSON.stringify(answer)).not.toMatch(/9876|2391|811218|701063/u);
  });

  it.each([
    ['ring 070-123 45 67 om journalen', 'ett telefonnummer'],
    ['journalen ska till mamma@hemma.example', 'en e-postadress'],
    ['journal för 20100512-TF12', 'ett T-nummer'],
    ['journalen från Parkgatan 12 B', 'en adress'],
    ['journal, mål nr B 1234-24', 'numret på ett ärende'],
  ])('is refused with the kind of it, not with what it said: "%s"', (question, kind) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ reason: 'personal_data', question: '', passages: [] });
    expect(answer.answer.text).toContain(`innehålla ${kind},`);
    expect(JSON.stringify(answer)).not.toMatch(/123|TF12|mamma/u);
  });

  it('is told from one with a year, a provision or a registration number', () => {
    for (const question of [
      'Vad hände 2024?',
      '14 kap. 1 § SoL 2001:453',
      'Dnr SOF 2024/543',
      'ring 08-508 25 000',
    ])
      expect(ask(question).reason).not.toBe('personal_data');
  });
});

describe('anything at all', () => {
  it.each(HOSTILE)('can be asked: %s', (_, question) => {
    const started = performance.now();
    const answer = ask(question);
    expect(typeof answer.answered).toBe('boolean');
    expect(answer.answer.text.length).toBeGreaterThan(0);
    expect(answer.answer.text.length).toBeLessThanOrEqual(900);
    expect(() => JSON.stringify(answer)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('of odd signs is answered as if they were not there', () => {
    expect(first('+journalanteckning:*~2 ^möte?!')).toBe(first('journalanteckning möte'));
  });
});

describe('a note on the law', () => {
  it('stands beside an answer that quotes a repealed provision', () => {
    const { notes } = ask('Till vem görs en orosanmälan enligt 14 kap. 1 §?');
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.every((n) => n.kind === 'law' && n.text.length > 20)).toBe(true);
    expect(notes.length).toBeLessThanOrEqual(3);
  });

  it('does not stand beside one that quotes none', () => {
    expect(ask('Vad ska stå i en journalanteckning?').notes).toEqual([]);
  });
});

describe('reading on', () => {
  it('shows a passage in its context, with the facts of its document', () => {
    const [passage] = ask('Vem skriver slutanteckningen?').passages;
    expect(given().answerer.passage(passage!.id)).toMatchObject({
      passage: { id: passage!.id, document: passage!.document, section: passage!.section },
      publisher: 'Exempelstads socialförvaltning',
      date: '2024-03',
      reference: null,
    });
  });

  it('works for every passage that a question has brought', () => {
    for (const question of ANSWERED)
      for (const { id } of ask(question).passages) expect(given().answerer.passage(id)?.passage.id).toBe(id);
  });

  it.each(['', 'rutin.md#999-999', 'borta.md#1-1', '__proto__', '../x'])(
    'gives null for an id that is gone: "%s"',
    (id) => {
      expect(given().answerer.passage(id)).toBeNull();
    },
  );

  it('suggests questions that can be answered, the same ones every time', () => {
    const suggestions = given().answerer.suggestions(3);
    expect(suggestions).toEqual(['Vad ska en genomförandeplan ta upp?']);
    expect(given().answerer.suggestions(3)).toEqual(suggestions);
    for (const question of suggestions) expect(ask(question).answered).toBe(true);
  });
});
