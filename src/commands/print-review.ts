import pc from 'picocolors';
import { nameSource } from '../guidance/content/name-source.ts';
import { type ReviewResult, type RuleResult, SHOWN_ORDER } from '../guidance/review/review-result.ts';
import type { SourceRegister } from '../knowledge/sources/source.ts';
import { reviewTexts } from '../texts/review.ts';
import { sourceTexts } from '../texts/sources.ts';

/** A review for reading in a terminal: the rules by how they came out, each with its sentences and its sources. */
export function printReview(result: ReviewResult, sources: SourceRegister, colours: boolean): string {
  const c = pc.createColors(colours);
  const lines = [c.bold(reviewTexts.heading(result.title)), reviewTexts.onlyWords];
  for (const status of SHOWN_ORDER) {
    const rules = result.rules.filter((rule) => rule.status === status);
    if (rules.length === 0) continue;
    lines.push('', c.bold(reviewTexts.groups[status]));
    for (const rule of rules) lines.push(...ruleLines(rule, sources));
  }
  return lines.join('\n');
}

function ruleLines(
  { label, demand, asks, sentences, status, say, sources }: RuleResult,
  register: SourceRegister,
) {
  const marked = sentences.flatMap(({ text, say: instead }) => [
    `    » ${text.replace(/\s+/gu, ' ')}`,
    ...(instead === undefined ? [] : [`      ${instead}`]),
  ]);
  return [
    `  ${label} (${demand}): ${asks}`,
    ...marked,
    ...(status === 'finns' ? [] : [`    ${say}`]),
    `    ${sourceTexts.label}: ${sources.map((at) => nameSource(at, register)).join('; ')}`,
  ];
}
