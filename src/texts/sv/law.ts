import { joinWithAnd } from './join-with-and.ts';

interface CitedProvision {
  readonly chapter: number;
  readonly paragraph: string;
  readonly clause: string | null;
}

const oldAct = 'den gamla socialtjänstlagen (2001:453)';
const currentAct = 'socialtjänstlagen (2025:400)';

/** What the program says about provisions of the law. Whole sentences, each ending with a full stop. */
export const lawTexts = {
  refersToOldAct: (provision: string, repealed: string) =>
    `Texten hänvisar till ${provision} i ${oldAct}, som upphörde ${repealed}.`,
  seemsToReferToOldAct: (provision: string, repealed: string) =>
    `Texten hänvisar till ${provision} och ser ut att mena ${oldAct}, som upphörde ${repealed}.`,
  questionRefersToOldAct: (provision: string, repealed: string) =>
    `Du frågar om ${provision} i ${oldAct}, som upphörde ${repealed}.`,
  notInCurrentAct: (provision: string, repealed: string) =>
    `${provision} finns inte i dagens socialtjänstlag (2025:400), bara i den gamla (2001:453), som upphörde ${repealed}.`,
  mayMeanEitherAct: (provision: string, old: string, current: string) =>
    `${lawTexts.twoMeanings(provision, old, current)} Kontrollera vilken lag texten menar.`,
  twoMeanings: (provision: string, old: string, current: string) =>
    `${provision} betyder olika saker: i ${oldAct} handlar den om ${old}, i dagens socialtjänstlag (2025:400) om ${current}.`,
  standsTodayIn: (subject: string, provisions: string) =>
    `I dag står det om ${subject} i ${provisions} ${currentAct}.`,
  nameStandsIn: (name: string, provisions: string) =>
    `Reglerna om ${name} står i dag i ${provisions} ${currentAct}.`,
  nearestSeemsToBe: (provisions: string) => `Närmast verkar ${provisions} ${currentAct} ligga.`,
  currentProvisionUnconfirmed:
    'Vilken paragraf som gäller i dag är inte bekräftat; kontrollera med jurist eller i lagtexten.',
  otherPartsUnconfirmed: 'Var resten av paragrafen står i dag är inte bekräftat.',
  numberMeansSomethingElse: (provision: string, current: string) =>
    `Dagens ${provision} handlar om ${current}.`,
} as const;

/** @returns "14 kap. 1 §", "13 kap. 1 och 2 §§", "5 kap. 1–3 §§ och 17 kap. 10 §" */
export function provisionLabel(provisions: readonly CitedProvision[]): string {
  const chapters: CitedProvision[][] = [];
  for (const provision of provisions) {
    const open = chapters.at(-1);
    const fits =
      open?.[0]?.chapter === provision.chapter && provision.clause === null && open[0].clause === null;
    if (fits) open.push(provision);
    else chapters.push([provision]);
  }
  return joinWithAnd(chapters.map(chapterLabel));
}

function chapterLabel(provisions: readonly CitedProvision[]): string {
  const [first] = provisions;
  if (first === undefined) return '';
  if (provisions.length > 1) {
    return `${first.chapter} kap. ${joinWithAnd(runs(provisions.map(({ paragraph }) => paragraph)))} §§`;
  }
  const clause =
    first.clause === null ? '' : ` ${first.clause} ${first.clause === 'övriga' ? 'stycken' : 'stycket'}`;
  return `${first.chapter} kap. ${first.paragraph} §${clause}`;
}

/** 1, 2, 3, 5 → "1–3", "5"; two in a row stay two, as in running text. */
function runs(paragraphs: readonly string[]): string[] {
  const groups: string[][] = [];
  for (const paragraph of paragraphs) {
    const previous = groups.at(-1);
    const follows = /^\d+$/.test(paragraph) && Number(paragraph) === Number(previous?.at(-1)) + 1;
    if (previous !== undefined && follows) previous.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.flatMap((group) => (group.length > 2 ? [`${group[0]}–${group.at(-1)}`] : group));
}
