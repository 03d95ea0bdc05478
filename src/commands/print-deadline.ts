import pc from 'picocolors';
import { nameSource } from '../guidance/content/name-source.ts';
import { limitAdvice } from '../guidance/deadlines/limit-advice.ts';
import type { ReckonedLimit, Reckoning } from '../guidance/deadlines/reckon-deadline.ts';
import type { SourceRegister } from '../knowledge/sources/source.ts';
import { deadlineTexts as texts } from '../texts/deadlines.ts';
import { sourceTexts } from '../texts/sources.ts';
import { wrap } from './wrap.ts';

export interface PrintDeadlineOptions {
  /** The day was not said in full. */
  readonly assumed: boolean;
  /** The district that was asked for. */
  readonly unit: string | null;
  readonly sources: SourceRegister;
  readonly colour: boolean;
}

/** A time limit for a person at a terminal: the last days first, then what has no day, and how it was counted. */
export function printDeadline(
  reckoning: Reckoning,
  { assumed, unit, sources, colour }: PrintDeadlineOptions,
): string {
  const c = pc.createColors(colour);
  const named = (cited: ReckonedLimit['sources']) =>
    c.cyan(wrap(`${sourceTexts.label}: ${cited.map((at) => nameSource(at, sources)).join('; ')}`, '    '));
  const out = ['', c.bold(`  ${reckoning.title}`), wrap(reckoning.intro, '  '), ''];
  if (assumed) out.push(c.yellow(wrap(texts.assumed(reckoning.start), '  ')), '');
  if (unit !== null && lacksOwn(reckoning)) out.push(wrap(texts.nothingOwn(unit), '  '), '');
  for (const limit of reckoning.limits) {
    const advice = [texts.start(limit.from, reckoning.start), ...limitAdvice(limit)];
    out.push(
      `  ${c.bold(texts.lastDay(limit.lastDay))}  ${c.dim(texts.left(limit.daysLeft))}`,
      wrap(`${texts.standing(limit.demand, limit.unit)}: ${limit.text}`, '    '),
      ...advice.map((line) => wrap(line, '    ')),
      named(limit.sources),
      '',
    );
  }
  if (reckoning.untimed.length > 0) out.push(c.bold(`  ${texts.untimed}`));
  for (const { text, demand, unit: of, sources: cited } of reckoning.untimed)
    out.push(wrap(`${texts.standing(demand, of ?? null)}: ${text}`, '    '), named(cited));
  out.push('', c.dim(wrap(texts.counting, '  ')), '');
  return out.join('\n');
}

/** Somebody asks what holds at home, and there are local limits, but only for others. */
function lacksOwn({ limits }: Reckoning): boolean {
  return limits.some(({ scope }) => scope === 'elsewhere') && limits.every(({ scope }) => scope !== 'own');
}
