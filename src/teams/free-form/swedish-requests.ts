import {
  about,
  always,
  B,
  type CommandRequest,
  REST,
  reminder,
  restOf,
  TEXT,
  whole,
} from './command-request.ts';

const GIVE = `(?:visa|ge|öppna|starta|hämta|ta\\s+(?:fram|upp)|plocka\\s+fram|få\\s+se|få|se|ha|gå\\s+i?genom|börja(?:\\s+(?:på|med))?|köra?|dra\\s+igång|titta\\s+på|använda?|fylla?\\s+i|bocka\\s+av|skicka|lista|göra?|skapa|skriva?|påbörja|fortsätta?(?:\\s+(?:på|med))?|ändra|byta?|ställa\\s+in)${B}(?:\\s+(?:mig|oss|fram|upp))*`;
const A = '(?:\\s+(?:en|ett|den|det|de|min|mitt|mina|våra|alla|ny|nytt|nya|här|lite))*';
const TO = '(?:\\s+(?:för|om|vid|till|inför|kring|på|av|över|i))?';
/** "En checklista", where what is to be done with it has been said. */
const THE = '(?:(?:en|ett|den|det|min|mitt|ny|nytt|här)\\s+)*';
const THIS = '(?:\\s+(?:en|ett|min|mitt|mina|den\\s+här|det\\s+här|denna|följande))?';

/** In the order they are tried. */
export const swedishRequests: readonly CommandRequest[] = [
  // Reminders.
  {
    asked: whole(`sluta(?:\\s+att)?\\s+påminna?${B}${REST}`),
    only: 'polite',
    command: (said) => `sluta påminna ${restOf(said)}`,
  },
  { asked: whole(`påminna?${B}${REST}`), only: 'polite', command: reminder('påminn') },
  {
    asked: whole(
      `(?:lägga?(?:\\s+(?:in|upp|till))?|skapa|sätta?(?:\\s+upp)?|boka|göra?|ha|få|ställa?\\s+in|ordna|fixa)(?:\\s+(?:mig|oss))?\\s+(?:en\\s+)?(?:ny\\s+)?påminnelse${B}${REST}`,
    ),
    command: (said) =>
      restOf(said) === ''
        ? 'ny påminnelse'
        : `påminnelse ${restOf(said).replace(/^(?:till|för)\s+(?=(?:mig|oss|teamet|alla)(?!\p{L}))/iu, '')}`,
  },
  {
    asked: whole(
      `(?:${GIVE}|vilka)\\s+(?:(?<whose>mina|alla|våra)\\s+)?påminnelser(?:na)?(?:\\s+(?:har|finns|jag|vi|det|där))*`,
    ),
    command: ({ whose = '' }) =>
      ({ mina: 'mina påminnelser', alla: 'alla påminnelser' })[whose.toLowerCase()] ?? 'påminnelser',
  },
  {
    asked: whole(
      `(?<what>pausa|ta\\s+bort|avsluta|ändra|kopiera|visa|öppna|återuppta)\\s+(?:min\\s+)?påminnelsen?\\s+(?:nummer\\s+)?(?<number>\\d{1,4})`,
    ),
    command: ({ what = '', number = '' }) => `${what.toLowerCase()} ${number}`,
  },
  { asked: whole(`${GIVE}\\s+(?:de\\s+)?färdiga\\s+upplägg(?:en)?`), command: always('färdiga upplägg') },
  {
    asked: whole(
      `${GIVE}\\s+resultat(?:et|en)?\\s+(?:(?:av|för|om|från|i)\\s+)?(?<what>delaktighet|introduktion)(?:en)?`,
    ),
    command: ({ what = '' }) => `resultat ${what.toLowerCase()}`,
  },
  { asked: whole('kvittera(?:\\s+(?:den|det|påminnelsen))?'), only: 'polite', command: always('kvittera') },
  // Checklists.
  {
    asked: whole(
      `${GIVE}${A}\\s+(?:checklistor|listor)(?:na)?|vilka\\s+checklistor(?:\\s+(?:finns|har|det|du|ni|här))+`,
    ),
    command: always('checklistor'),
  },
  {
    asked: whole(
      `(?:visa|ge|öppna|starta|hämta|ta\\s+fram|få|skicka)(?:\\s+(?:mig|oss|fram))*\\s+listan\\s+(?:för|vid|inför|till)${REST}`,
    ),
    command: about('checklista'),
  },
  { asked: whole(`${GIVE}${A}\\s+che(?:ck|k)listan?${B}${TO}${REST}`), command: about('checklista') },
  { asked: whole(`${THE}che(?:ck|k)listan?${B}${TO}${REST}`), only: 'polite', command: about('checklista') },
  // Drafts.
  {
    asked: whole(`${GIVE}${A}\\s+(?:utkast(?:en)?|utkastmallar(?:na)?|mallar(?:na)?(?:\\s+för\\s+utkast)?)`),
    command: always('utkast'),
  },
  {
    asked: whole(
      `${GIVE}${A}\\s+(?:utkast(?:et)?|mall(?:en)?(?=\\s+(?:för|till)${B}))${B}${TO}(?:\\s+(?:en|ett|min|mitt))?${REST}`,
    ),
    command: about('utkast'),
  },
  {
    asked: whole(`${THE}utkast(?:et)?${B}${TO}(?:\\s+(?:en|ett|min|mitt))?${REST}`),
    only: 'polite',
    command: about('utkast'),
  },
  // Reviews.
  {
    asked: whole(`(?:granska|(?:kolla|läsa?|gå)\\s+igenom)${THIS}\\s+text(?:en)?${B}\\s*:?${TEXT}`),
    only: 'polite',
    takesText: true,
    command: (said) => `granska text ${restOf(said)}`,
  },
  {
    asked: whole(
      `(?:granska|(?:kolla|läsa?|gå|titta)\\s+igenom(?=${THIS}\\s+(?:journal|anteckning|slutanteckning)))${B}${THIS}${TEXT}`,
    ),
    only: 'polite',
    takesText: true,
    command: about('granska'),
  },
  // Time limits.
  {
    asked: whole(
      `(?:räkna\\s+(?:ut|fram)|beräkna|visa|ta\\s+fram|ge|få|se|veta|säga?|kolla(?:\\s+upp)?)\\s+(?:mig\\s+)?(?:tidsfrist(?:en|er|erna)?|frist(?:en)?|tidsgräns(?:en|er|erna)?|sista\\s+dag(?:en)?|deadline(?:n)?)${B}${TO}${REST}`,
    ),
    command: (said) => (about('')(said) === null ? null : `tidsfrist ${aboutDeadline(restOf(said))}`),
  },
  {
    asked: whole(
      `(?:räkna\\s+(?:ut|fram)|beräkna)\\s+(?:(?:till\\s+)?när|hur\\s+länge|vilken\\s+dag)${B}${REST}`,
    ),
    command: (said) => `tidsfrist ${aboutDeadline(restOf(said))}`,
  },
  // Next steps, and the introduction.
  {
    asked: whole(`${GIVE}(?:\\s+(?:de|mina))?\\s+nästa\\s+steg${B}${REST}`),
    command: (said) => `nästa steg ${restOf(said)}`,
  },
  {
    asked: whole(`nästa\\s+steg${B}${REST}`),
    only: 'polite',
    command: (said) => `nästa steg ${restOf(said)}`,
  },
  {
    asked: whole(`${GIVE}(?:\\s+med)?(?:\\s+(?:min|en))?\\s+introduktion(?:en|sprogrammet)?`),
    command: always('introduktion'),
  },
  {
    asked: whole('repetera(?:\\s+(?:frågor(?:na)?|introduktionen))?'),
    only: 'polite',
    command: always('repetera'),
  },
  // What is one's own.
  {
    asked: whole(`(?:${GIVE}${A}|gå\\s+till(?:\\s+mina)?)\\s+inställningar(?:na)?`),
    command: always('inställningar'),
  },
  { asked: whole('(?:ändra|byta?|välja?)\\s+(?:min\\s+)?roll'), command: always('min roll') },
  {
    asked: whole('(?:ändra|ställa?\\s+in|byta?)\\s+(?:mina\\s+)?arbetstider'),
    command: always('mina arbetstider'),
  },
  { asked: whole(`${GIVE}\\s+mina\\s+(?:uppgifter|data)`), command: always('mina uppgifter') },
  {
    asked: whole('glömma?\\s+mig|(?:radera|ta\\s+bort|glömma?)\\s+mina\\s+(?:uppgifter|data)'),
    only: 'polite',
    command: always('glöm mig'),
  },
  {
    asked: whole(
      `(?:prata|tala|skriva?|svara?|byta?(?:\\s+språk)?)(?:\\s+(?:med\\s+mig|till|på))*\\s+(?<tongue>engelska|svenska)`,
    ),
    only: 'polite',
    command: ({ tongue = '' }) => `språk ${tongue.toLowerCase()}`,
  },
  { asked: whole('avbryta?(?:\\s+(?:det|det\\s+här|detta))?'), only: 'polite', command: always('avbryt') },
  // Help.
  {
    asked: whole(
      [
        'vad\\s+kan\\s+(?:du|jag|man)(?:\\s+(?:göra|skriva|fråga(?:\\s+(?:dig|om))*|hjälpa(?:\\s+(?:mig|till))?(?:\\s+med)?|säga(?:\\s+till\\s+dig)?|använda\\s+dig\\s+till))?(?:\\s+här)?',
        'vad\\s+(?:gör|klarar)\\s+du',
        'hur\\s+(?:funkar|fungerar)\\s+(?:du|lathunden|det\\s+här)',
        'hur\\s+använder\\s+(?:jag|man)\\s+(?:dig|lathunden)',
        '(?:visa|se|få)(?:\\s+mig)?\\s+hjälp(?:en)?',
        'hjälpa?\\s+(?:mig|oss)',
        'vilka\\s+kommandon\\s+finns(?:\\s+det)?',
      ].join('|'),
    ),
    command: always('hjälp'),
  },
  { asked: whole('(?:ha\\s+)?hjälp'), only: 'polite', command: always('hjälp') },
  {
    asked: whole(`${GIVE}(?:\\s+(?:några|lite|ett))?\\s+exempel(?:\\s+på\\s+frågor)?`),
    command: always('start'),
  },
];

/** Words around what a time limit is called and the day it runs from. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:(?:ska|måste|bör|kan|får)\\s+(?:senast\\s+)?vara\\s+(?:klar|färdig|avslutad|gjord)\\p{L}*(?:\\s+senast)?|(?:är|blir)\\s+klar\\p{L}*|går\\s+ut|senast|(?:(?:om|när|som|och)\\s+)?(?:(?:den|det|vi|jag)\\s+)?(?:inleddes|inleds|inledd|startade|startades|startar|började|börjar|öppnades|öppnade|öppnas|kom\\s+in|inkom|gjordes)|för|en|ett)${B}`,
  'giu',
);

function aboutDeadline(said: string): string {
  return said.replace(BESIDE, ' ').replace(/\s+/gu, ' ').trim();
}
