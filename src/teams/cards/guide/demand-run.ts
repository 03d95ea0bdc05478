import type { Demand } from '../../../guidance/content/content-fields.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import type { Run } from '../elements.ts';

/** What has to be followed stands out; what is good to do, or only advice, lets the words after it be seen first. */
const binding: ReadonlySet<Demand> = new Set(['krav', 'bör', 'lokalt']);

/** The words that say how a demand stands, before the demand itself. */
export function demandRun(demand: Demand): Run {
  const text = guidanceTexts.demands[demand];
  return binding.has(demand) ? { text, bold: true } : { text, quiet: true };
}
