/** What a misspelt one is likened to. */
export const END_COMMANDS: readonly string[] = ['avbryt'];

const COURTESY = String.raw`(?:[,\s]+(?:tack|nu|please|då|snälla))*`;
const END = new RegExp(
  `^/?(?:nej\\s*,?\\s*)?(?:avbryt(?:\\s+(?:det(?:\\s+här)?|detta|allt|allting))?|stopp|stop|stoppa(?:\\s+det(?:\\s+här)?)?|sluta(?:\\s+med\\s+det(?:\\s+här)?)?|glöm\\s+(?:det(?:\\s+(?:här|där))?|bort\\s+det)|strunta\\s+i\\s+(?:det(?:\\s+(?:här|där))?|detta)|skit\\s+i\\s+det|strunt\\s+samma|lägg\\s+ner|cancel(?:\\s+(?:it|that|this))?|never\\s*mind|forget\\s+(?:it|that)|quit|exit|abort)${COURTESY}[\\s.!]*$`,
  'iu',
);
/** Characters. */
const LONGEST = 40;

/** @returns whether a message says to leave off whatever is under way; "sluta påminna mig" says something else */
export function isEnd(text: string): boolean {
  const said = text.normalize('NFC').trim();
  return said.length <= LONGEST && END.test(said);
}
