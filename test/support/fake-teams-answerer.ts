import type { Answer, Answerer, PassageInContext, RankedPassage } from '../../src/answering/answer.ts';
import { screenText } from '../../src/privacy/screen-text.ts';
import { ownSource } from './own-source.ts';

/** Made-up passages about an invented municipality. */
const passages: readonly RankedPassage[] = [
  {
    id: 'riktlinje-dokumentation.txt#120-126',
    document: 'riktlinje-dokumentation.txt',
    title: 'Riktlinje för social dokumentation i Björkvik',
    section: '5 Avsluta en insats › 5.2 Slutanteckning',
    page: 14,
    lines: [120, 126],
    text: 'När en insats avslutas skrivs en slutanteckning inom fem arbetsdagar. Den sammanfattar vad insatsen ledde till och varför den avslutas.\nBarnets egen syn på hur det gick ska framgå. Är målen inte uppnådda anges vad som återstår och vem som tar det vidare.',
    score: 0.91,
    ...ownSource,
  },
  {
    id: 'handbok-oppenvard.docx#40-44',
    document: 'handbok-oppenvard.docx',
    title: 'Handbok för öppenvården',
    section: 'Att avsluta',
    page: null,
    lines: [40, 44],
    text: 'Boka ett avslutande samtal med familjen innan du skriver slutanteckningen, så att deras ord kommer med.',
    score: 0.62,
    ...ownSource,
  },
  {
    id: 'granskning-2024.txt#310-318',
    document: 'granskning-2024.txt',
    title: 'Granskning av dokumentationen vid enheten för råd och stöd till barn, unga och deras familjer',
    section: '4 Iakttagelser › 4.3 Anteckningar som saknas när insatser avslutas i förtid',
    page: 27,
    lines: [310, 318],
    text: 'I var tredje akt saknades en slutanteckning. Vanligast var det när familjen hade flyttat eller tackat nej till fortsatt stöd efter kort tid.',
    score: 0.44,
    ...ownSource,
  },
  {
    id: 'handbok-oppenvard.docx#70-72',
    document: 'handbok-oppenvard.docx',
    title: 'Handbok för öppenvården',
    section: '',
    page: null,
    lines: [70, 72],
    text: 'Slutanteckningen läses av den som tar emot familjen nästa gång.',
    score: 0.31,
    ...ownSource,
  },
];

const answered: Omit<Answer, 'question'> = {
  answered: true,
  reason: null,
  answer: {
    text: 'När en insats avslutas skrivs en slutanteckning inom fem arbetsdagar. Den sammanfattar vad insatsen ledde till och varför den avslutas. Boka ett avslutande samtal med familjen innan du skriver slutanteckningen, så att deras ord kommer med.',
    sources: [
      {
        ...place(passages[0]!),
        quote:
          'När en insats avslutas skrivs en slutanteckning inom fem arbetsdagar. Den sammanfattar vad insatsen ledde till och varför den avslutas.',
      },
      {
        ...place(passages[1]!),
        quote:
          'Boka ett avslutande samtal med familjen innan du skriver slutanteckningen, så att deras ord kommer med.',
      },
    ],
  },
  passages,
  notes: [],
  elapsedMs: 1.5,
};

const lawNote = {
  kind: 'law',
  text: 'Stället hänvisar till 11 kap. 5 § socialtjänstlagen (2001:453), som är upphävd. Motsvarande bestämmelse finns nu i 14 kap. 1 § socialtjänstlagen (2025:400).',
} as const;

export interface FakeAnswerer extends Answerer {
  readonly asked: string[];
  /** The district that each question was asked from. */
  readonly askedFrom: (string | null)[];
}

/**
 * Answers without any knowledge: the first word decides. "vädret" is refused, a personal number is refused,
 * "lagen" gets a note, "kasta" throws with the question in its message, long input is too long.
 */
export function fakeAnswerer(): FakeAnswerer {
  const asked: string[] = [];
  const askedFrom: (string | null)[] = [];
  return {
    asked,
    askedFrom,
    ask(question, options) {
      asked.push(question);
      askedFrom.push(options?.unit ?? null);
      if (/kasta/i.test(question)) throw new TypeError(`cannot answer "${question}"`);
      if (question.length > 1000)
        return refused(question, 'too_long', 'Korta gärna frågan, så letar jag igen.');
      if (/\d{6}-\d{4}/.test(question)) {
        return refused(question, 'personal_data', 'Jag har inte sökt på frågan och inte sparat den.');
      }
      if (/vädret|[~^]/i.test(question)) {
        const text = 'Dokumenten jag har läst säger inget om det, så jag gissar inte.';
        return { ...refused(question, 'no_support', text), passages: passages.slice(1, 3) };
      }
      return { ...answered, question, notes: /lagen/i.test(question) ? [lawNote] : [] };
    },
    passage(id) {
      const passage = passages.find((candidate) => candidate.id === id || candidate.document === id);
      return passage === undefined ? null : inContext(passage);
    },
    suggestions: (count) =>
      [
        'Vad ska stå i en slutanteckning?',
        'Hur ofta ska genomförandeplanen följas upp?',
        'Hur visar jag att barnet har varit delaktigt?',
        'När är en journalanteckning tillräckligt utförlig för att en kollega ska kunna ta vid?',
      ].slice(0, count),
    units: ['Norra', 'Södra'],
    facets: { sources: [], units: [], years: [] },
    unitNamed: (text) => ['Norra', 'Södra'].find((unit) => unit.toLowerCase() === text.toLowerCase()) ?? null,
    followUp: (message, before) => (message === 'Och då?' ? `${before} Då?` : null),
    isWord: () => true,
    personalSigns: (text) => (/Kalle/.test(text) ? ['name'] : []),
    screen: (text) => screenText(text),
  };
}

function inContext(passage: RankedPassage): PassageInContext {
  return {
    passage,
    before:
      'Beslut om att avsluta fattas tillsammans med familjen när det går. Den som har ansvaret för insatsen stämmer av mot målen i genomförandeplanen.',
    after:
      'Anteckningen skickas till handläggaren. Har familjen frågor om innehållet gås det igenom med dem.',
    notes: [],
    publisher: 'Björkviks kommun',
    date: '2024-03-01',
    reference: 'Dnr BVK 2024/17',
  };
}

function refused(question: string, reason: Answer['reason'], text: string): Answer {
  return {
    question,
    answered: false,
    reason,
    answer: { text, sources: [] },
    passages: [],
    notes: [],
    elapsedMs: 1,
  };
}

function place({ id, document, title, section, page }: RankedPassage) {
  return { id, document, title, section, page, ...ownSource };
}
