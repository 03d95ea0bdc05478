import { describe, expect, it } from 'vitest';
import { findByName, type Named } from '../../src/guidance/content/find-by-name.ts';
import { shippedContent } from '../support/shipped-guidance.ts';

/** How people ask at work, by what it should open or be among what is offered. */
const ASKED = {
  checklists: {
    'delaktighet-uppstart': [
      'barnet med på första mötet',
      'prata med ungen första gången',
      'uppstartsmöte',
      'planeringsmöte',
      'tonåring uppstart',
    ],
    'genomforandeplan-komplett': ['inför gfp', 'är min plan okej'],
    'avslut-insats': ['stänga ärendet', 'avsluta familjen', 'slutanteckning'],
    'delaktighet-avslut': ['säga hejdå'],
    'introduktion-ny-kollega': ['ny här', 'vikarie', 'inskolning'],
    'egenkontroll-journaler': ['koll av journaler', 'stickprov'],
    'egenkontroll-manad': ['chefskoll'],
    'overlamning-till-oppenvard': ['uppdrag från utredaren', 'ta emot ett nytt ärende', 'förmöte'],
    uppfoljningsmote: ['uppföljning på torsdag'],
    journalanteckning: ['skriva journal', 'dokumentera rätt'],
    'egenkontroll-halvar': ['lex sarah'],
  },
  paths: {
    'foraldrarna-uteblir': [
      'mamma svarar inte',
      'pappa svarar inte i telefon',
      'de ghostar mig',
      'dom kommer aldrig',
      'familjen har slutat svara på sms',
      'avbokningar',
    ],
    'vald-framkommer': [
      'pappa är våldsam',
      'ungen har blåmärken',
      'blåmärke',
      'aga',
      'barnet får stryk',
      'barnet säger att styvpappan slår',
      'pappa drar barnet i håret',
      'mamman är slagen av pappan',
      'hot från pappa',
    ],
    'oro-for-barnet': [
      'kidsen far illa',
      'göra en oroa',
      'barnet lämnas ensamt',
      'orolig för lillasyster',
      'ska jag ringa 112',
    ],
    'foralder-egen-problematik': [
      'mamma super',
      'pappa knarkar',
      'full förälder vid hämtning',
      'självmordstankar hos mamma',
      'missbruk',
      'mamma inlagd på psyket',
    ],
    'barnet-deltar-inte': [
      'tonåringen vägrar komma',
      'föräldrarna vägrar låta mig träffa barnet',
      'vill inte träffa barnet ensam',
      'treåring',
    ],
    'familjen-flyttar': ['familjen har dragit', 'försvunnen familj', 'byter skola och stadsdel'],
    'olika-syn-pa-malet': [
      'utredaren tycker annorlunda',
      'vi är osams med soc',
      'skilda föräldrar bråkar',
      'vårdnadstvist',
      'målet är dumt',
    ],
    'praktiskt-stod': [
      'inga pengar till mat',
      'stökigt hemma',
      'barnet går inte till skolan',
      'hemmasittare',
      'skolfrånvaro',
      'vräkning',
      'smutsig lägenhet',
      'ingen mat i kylen',
    ],
    'malen-nas-inte': ['det händer inget', 'vi har kört fast'],
    ateraktualisering: ['ärendet rullar tillbaka', 'samma familj en gång till', 'barnet är tillbaka hos oss'],
    'genomforandeplan-saknas': ['planen är gammal', 'planen är inte gjord'],
    'avslut-i-fortid': ['de vill lägga ner', 'hoppar av behandlingen', 'familjen är nöjd och vill sluta'],
    'dokumentera-utan-behovsprovning': ['anonym familj', 'måste jag skriva journal på rådgivning'],
    'insatsen-blir-glesare': ['hinner bara varannan vecka', 'för lite tid', 'ses bara en gång i månaden'],
  },
  drafts: {
    journalanteckning: ['jnl', 'anteckning efter telefonsamtal', 'hembesök', 'sms-kontakt'],
    slutanteckning: ['slutis', 'sista anteckningen', 'avsluta familjen', 'avslut'],
    'aterkoppling-uteblivna-besok': [
      'mejl till utredaren om missade tider',
      'info till soc att de inte kommer',
    ],
    genomforandeplan: ['plan', 'smarta mål'],
    overlamning: ['jag ska gå på föräldraledighet', 'uppdrag'],
    uppfoljning: ['protokoll', 'uppföljning med familjen'],
    behandlingssammanfattning: ['summering'],
  },
  deadlines: {
    utredning: ['hur lång tid har vi på en utredning', '4 mån'],
    forhandsbedomning: ['två veckor', 'ny anmälan', 'skyddsbedömning'],
    'aterkoppling-anmalare': ['svara skolan som anmält'],
    genomforandeplan: ['hur fort ska planen vara klar'],
    uppfoljning: ['när måste vi följa upp', '6 månader'],
    'samtal-placerat-barn': ['hälsa på i familjehemmet'],
  },
  schedules: {
    manadskontroll: ['månadskontrollen', 'kontroll av planer', 'egenkontroll'],
    kvartalskontroll: ['stickprov', 'kvartalskoll', 'journalerna'],
    'delaktighet-behandlingskonferens': ['konferensen på onsdag', 'barns delaktighet'],
    halvarskontroll: ['lexsarah', 'rutinen för klagomål', 'avvikelser'],
    'fjorton-dagar-efter-start': ['14 dagar', 'två veckor efter uppstarten'],
    'fyra-manader-efter-start': ['4 månader efter uppstart', 'uppföljning'],
    'introduktion-vecka-for-vecka': ['introducera ny kollega', 'vi har en vikarie', 'ny på jobbet'],
    'forhandsbedomning-i-tid': ['fhb', 'anmälan som kommit in'],
    'utredning-i-tid': ['utredningstiden', 'när utredningen går ut'],
  },
} as const;

function found(entries: readonly (Named & { readonly id: string })[], text: string): string[] {
  const match = findByName(entries, text);
  if (match.kind === 'one') return [match.entry.id];
  return match.kind === 'several' ? match.entries.map(({ id }) => id) : [];
}

describe.each(Object.entries(ASKED))('among the %s', (kind, asked) => {
  const entries = shippedContent[kind as keyof typeof ASKED];
  it.each(Object.entries(asked))('%s is found by what people call it', (id, phrases: readonly string[]) => {
    const missed = phrases.filter((phrase) => !found(entries, phrase).includes(id));
    expect(missed).toEqual([]);
  });
});

describe('a question about violence', () => {
  it.each(['pappa slår', 'barnet får stryk', 'blåmärke', 'pappa drar barnet i håret', 'vågar inte gå hem'])(
    '"%s" opens the path that begins with safety',
    (phrase) => {
      expect(found(shippedContent.paths, phrase)[0]).toBe('vald-framkommer');
    },
  );
});
