import { timeInSwedish } from '../../guidance/deadlines/time-in-swedish.ts';

/** Whole messages in English, in small letters, with the same in Swedish. */
const WHOLE: Readonly<Record<string, string>> = {
  hi: 'hej',
  hey: 'hej',
  introduction: 'introduktion',
  'my settings': 'mina inställningar',
  settings: 'mina inställningar',
  language: 'språk',
  'my language': 'språk',
  'my district': 'mina inställningar',
  'my role': 'min roll',
  'forget my role': 'glöm min roll',
  'forget role': 'glöm min roll',
  'my working hours': 'mina arbetstider',
  'forget my working hours': 'glöm mina arbetstider',
  'my data': 'mina uppgifter',
  'show my data': 'mina uppgifter',
  'what do you know about me': 'mina uppgifter',
  'forget me': 'glöm mig',
  'forget district': 'glöm stadsdel',
  'forget my district': 'glöm stadsdel',
  yes: 'ja',
  confirm: 'bekräfta',
  no: 'nej',
  cancel: 'avbryt',
  stop: 'sluta',
  done: 'klar',
  finished: 'klar',
  next: 'nästa',
  skip: 'hoppa över',
  back: 'tillbaka',
  preview: 'förhandsgranska',
  form: 'formulär',
  'the list': 'listan',
  count: 'räkna',
  'count anonymously': 'räkna anonymt',
  acknowledge: 'kvittera',
  acknowledged: 'kvittera',
  'later today': 'senare i dag',
  'later tomorrow': 'senare i morgon',
  'later next week': 'senare nästa vecka',
  'remind me later': 'påminn mig senare',
  'stop reminding me': 'sluta påminna mig',
  'stop all reminders': 'sluta påminna mig om allt',
  reminders: 'påminnelser',
  'my reminders': 'mina påminnelser',
  'all reminders': 'alla påminnelser',
  'new reminder': 'ny påminnelse',
  'ready-made reminders': 'färdiga upplägg',
  results: 'resultat',
  nudge: 'knuffa',
  pause: 'pausa',
  resume: 'återuppta',
  copy: 'kopiera',
  delete: 'ta bort',
  change: 'ändra',
  'change what': 'ändra vad',
  'change who': 'ändra vem',
  'change when': 'ändra när',
  'get file': 'fil',
  file: 'fil',
  refresh: 'uppdatera',
  'show more': 'visa fler',
  me: 'mig',
  'only me': 'bara mig',
  'the team': 'teamet',
  everyone: 'alla',
  everybody: 'alla',
};

const all = '(?:everyone|everybody|all)';
const ROLES: Readonly<Record<string, string>> = {
  'social worker': 'socialsekreterare',
  'family therapist': 'familjebehandlare',
  manager: 'chef',
  coordinator: 'samordnare',
};
const role = `(?<role>${Object.keys(ROLES).join('|')})`;
const SEVERAL: Readonly<Record<string, string>> = { ...ROLES, manager: 'chefer' };

type Groups = Readonly<Record<string, string | undefined>>;
type Begins = readonly [RegExp, string | ((groups: Groups) => string)];

/** What a message in English begins with, and the same in Swedish; what comes after stays. */
/** A message that is longer is a text with a command before it, if it is one at all. */
const LONGEST_COMMAND = 300;

const BEGINS: readonly Begins[] = (
  [
    ['my district(?: is|:)? ', 'min stadsdel '],
    ['i work in ', 'jag arbetar i '],
    [
      `(?:my role(?: is|:)?|i am|i['’]m) (?:an? )?${role}(?: in )(?=\\S)`,
      (said) => ['jag är', roleOf(said), 'i '].join(' '),
    ],
    [`(?:my role(?: is|:)?|i am|i['’]m) (?:an? )?${role}$`, (said) => `jag är ${roleOf(said)}`],
    ['my working hours(?: are|:)? ', 'mina arbetstider '],
    ['next steps?(?![\\p{L}])', 'nästa steg'],
    ['(?:check ?lists)(?![\\p{L}])', 'checklistor'],
    ['(?:check ?list)(?![\\p{L}])', 'checklista'],
    ['(?:new )?drafts?(?![\\p{L}])', 'utkast'],
    ['introduction(?![\\p{L}])', 'introduktion'],
    ['deadlines?(?![\\p{L}])', 'tidsfrist'],
    ['review(?: a)?(?: text)?(?![\\p{L}])', 'granska'],
    ['answer ?: ?', 'svar: '],
    ['(?<number>\\d{1,2}) years?(?: old)?(?![\\p{L}])', (said) => `${said.number} år`],
    [
      '(?<list>\\d{1,2}(?:(?:, ?| and | )\\d{1,2})*) (?<said>yes|no|not applicable|remove|undo)(?![\\p{L}])',
      itemAnswer,
    ],
    ['(?:more|show|open)(?: about)?(?: item)? (?=\\d{1,4}[.!]?$)', 'visa '],
    ['pause (?=\\d{1,4}[.!]?$)', 'pausa '],
    ['resume (?=\\d{1,4}[.!]?$)', 'återuppta '],
    ['copy (?=\\d{1,4}[.!]?$)', 'kopiera '],
    ['(?:delete|end|remove) (?=\\d{1,4}[.!]?$)', 'ta bort '],
    ['(?:change|edit) (?=\\d{1,4}[.!]?$)', 'ändra '],
    [`${all} (?:in|at) (?=\\S)`, 'alla i '],
    [`(?:remind) ${all} (?:in|at) (?=\\S)`, 'påminn alla i '],
    [
      `remind (?:all )?${role}s(?<unit> in (?=\\S))?`,
      (said) => ['påminn alla', severalOf(said), said.unit === undefined ? '' : 'i '].join(' '),
    ],
    [`(?:all )?${role}s$`, (said) => `alla ${severalOf(said)}`],
    ['remind (?:the )?team(?: about| of| to)?(?![\\p{L}])', 'påminn teamet om'],
    ['remind (?:the )?(?:channel|group)(?: about| of| to)?(?![\\p{L}])', 'påminn kanalen om'],
    [`remind ${all}(?: about| of| to)?(?![\\p{L}])`, 'påminn alla om'],
    ['remind me(?: about| of| to) ', 'påminn mig om '],
    ['remind me(?![\\p{L}])', 'påminn mig'],
    ['remind(?![\\p{L}])', 'påminn'],
  ] satisfies readonly (readonly [string, Begins[1]])[]
).map(([source, swedish]) => [new RegExp(`^/?(?:${source})`, 'iu'), swedish]);

/** What a misspelt one in English is likened to. */
export const ENGLISH_COMMANDS: readonly string[] = [
  ...Object.keys(WHOLE).filter((words) => words.length > 6),
  'checklist',
  'checklists',
  'draft',
  'deadline',
  'review',
  'next step',
  'remind me',
  'remind',
];

/** Of these only what they begin with is a command: what follows is somebody's own words. */
const OWN_WORDS = /^(?:svar:|granska)/iu;

/**
 * Puts a command in English into Swedish, which is what the rest of the program reads: "checklist uppstart" → "checklista
 * uppstart", "remind me about the plans every Monday at 9" → "påminn mig om the plans varje måndag kl 9".
 * @returns the same text where it is no such command
 */
export function commandInSwedish(text: string): string {
  const said = text.normalize('NFC').trim();
  const isLong = said.length > LONGEST_COMMAND;
  // Only how a long text begins is looked at, and it does not end there.
  const head = isLong ? `${said.slice(0, LONGEST_COMMAND)}\n…` : said;
  const bare = isLong ? '' : said.toLowerCase().replace(/^\/|[\s.!?]+$/gu, '');
  if (Object.hasOwn(WHOLE, bare)) return WHOLE[bare]!;
  for (const [pattern, swedish] of BEGINS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const begin = typeof swedish === 'string' ? swedish : swedish(match.groups ?? {});
    const rest = said.slice(match[0].length);
    return isLong || OWN_WORDS.test(begin) ? begin + rest : timeInSwedish(begin + rest);
  }
  return text;
}

function itemAnswer({ list, said }: Groups): string {
  const answers: Readonly<Record<string, string>> = {
    yes: 'ja',
    no: 'nej',
    'not applicable': 'inte aktuellt',
    remove: 'ta bort',
    undo: 'ångra',
  };
  return `${list!.replace(/ and /giu, ' och ')} ${answers[said!.toLowerCase()]}`;
}

function roleOf({ role: said }: Groups): string {
  return ROLES[said!.toLowerCase()]!;
}

function severalOf({ role: said }: Groups): string {
  return SEVERAL[said!.toLowerCase()]!;
}
