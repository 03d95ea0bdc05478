/** Acts that the texts cite. `other` is an act that is none of these, and so is certainly not SoL. */
export type Act =
  | 'SoL'
  | 'SoF'
  | 'SoLPuL'
  | 'OSL'
  | 'LVU'
  | 'LVM'
  | 'LSS'
  | 'LuL'
  | 'FL'
  | 'FB'
  | 'HSL'
  | 'KL'
  | 'BrB'
  | 'PSL'
  | 'SOSFS'
  | 'other';

export interface NamedAct {
  readonly act: Act;
  /** The number in the Swedish Code of Statutes when the text gives it away ("2001:453"), else null. */
  readonly sfs: string | null;
}

export const repealedSol = '2001:453';
export const currentSol = '2025:400';

const bySfs: Readonly<Record<string, Act>> = {
  [repealedSol]: 'SoL',
  [currentSol]: 'SoL',
  '2025:468': 'SoF',
  '2001:937': 'SoF',
  '2001:454': 'SoLPuL',
  '2009:400': 'OSL',
  '1990:52': 'LVU',
  '1988:870': 'LVM',
  '1993:387': 'LSS',
  '1964:167': 'LuL',
  '2017:900': 'FL',
  '1949:381': 'FB',
  '2017:30': 'HSL',
  '2017:725': 'KL',
  '1962:700': 'BrB',
  '2010:659': 'PSL',
};

const byName: readonly (readonly [RegExp, Act])[] = [
  [/socialtjänstlag/i, 'SoL'],
  [/socialtjänstförordning/i, 'SoF'],
  [/sekretesslag/i, 'OSL'],
  [/förvaltningslag/i, 'FL'],
  [/föräldrabalk/i, 'FB'],
  [/sjukvårdslag/i, 'HSL'],
  [/kommunallag/i, 'KL'],
  [/brottsbalk/i, 'BrB'],
  [/patientsäkerhetslag/i, 'PSL'],
  [/SOSFS|HSLF-FS|föreskrifter/i, 'SOSFS'],
];

/** Abbreviations people write in any case. The rest are only acts when written as in the book: "kl" is o'clock. */
const anyCase: readonly Act[] = ['SoL', 'OSL', 'LVU', 'LVM', 'LSS'];
const exactCase: readonly Act[] = ['SoF', 'SoLPuL', 'LuL', 'FL', 'FB', 'HSL', 'KL', 'BrB', 'PSL'];

const abbreviation = [...anyCase, ...exactCase].join('|');
const sfsInBrackets = '\\(\\s*(?:SFS\\s*)?\\d{4}:\\d{1,4}\\s*\\)';
const name = [
  '(?:offentlighets-\\s*och\\s+|hälso-\\s*och\\s+)?\\p{L}{3,}(?:lagens?|balkens?|förordningens?)',
  `(?:socialtjänst)?lag(?:en)?\\s*${sfsInBrackets}`,
  '(?:Socialstyrelsens\\s+)?föreskrifter(?:na)?(?:\\s+och\\s+allmänna\\s+råd)?(?:\\s*\\(?(?:SOSFS|HSLF-FS)\\s*\\d{4}:\\d+\\)?)?',
  '(?:SOSFS|HSLF-FS)\\s*\\d{4}:\\d{1,3}',
  sfsInBrackets,
  `(?:${abbreviation})(?![\\p{L}\\d])`,
].join('|');
const age =
  '(?:den\\s+)?(?:(?:nu\\s+)?(?:gamla|äldre|tidigare|dåvarande|då\\s+gällande|upphävda|nya|nuvarande|gällande)\\s+)?';

/** Source of a pattern (flags `iu`) for an act as named in running text, with its number and abbreviation. */
export const actPattern = `${age}(?:${name})(?:\\s*${sfsInBrackets})?(?:,?\\s*\\(?(?:${abbreviation})(?![\\p{L}\\d])\\)?)?`;

/** @returns which act a text matched by `actPattern` names, or null when it names none after all */
export function nameAct(text: string): NamedAct | null {
  const sfs = /(?<!(?:SOSFS|HSLF-FS)\s*)(?<!\d)(\d{4}:\d{1,4})(?!\d)/i.exec(text)?.[1] ?? null;
  const act = actNamedIn(text, sfs);
  if (act !== 'SoL') return act === null ? null : { act, sfs };
  return { act, sfs: sfs ?? impliedSol(text) };
}

function actNamedIn(text: string, sfs: string | null): Act | null {
  const known = sfs === null ? undefined : bySfs[sfs];
  if (known !== undefined) return known;
  const named = byName.find(([pattern]) => pattern.test(text));
  if (named !== undefined) return named[1];
  const words = text.split(/[^\p{L}]+/u);
  const abbreviated =
    anyCase.find((act) => words.some((word) => word.toLowerCase() === act.toLowerCase())) ??
    exactCase.find((act) => words.includes(act));
  if (abbreviated !== undefined) return abbreviated;
  return sfs !== null || /lag|balk|förordning/i.test(text) ? 'other' : null;
}

function impliedSol(text: string): string | null {
  if (/gamla|äldre|tidigare|dåvarande|då\s+gällande|upphävda/i.test(text)) return repealedSol;
  return /nya|nuvarande|gällande/i.test(text) ? currentSol : null;
}
