import { draftTexts } from '../../texts/drafts.ts';
import { askedPrompts, holds } from './asked-prompts.ts';
import { composeRows } from './compose-rows.ts';
import type { Draft, DraftBlock } from './draft.ts';
import type { DraftTemplate, Prompt } from './draft-template.ts';
import type { DraftValues } from './draft-values.ts';
import { fillSentence, placesIn } from './fill-sentence.ts';
import { isAnswered, saidAnswer } from './said-answer.ts';

type Section = DraftTemplate['sections'][number];

interface Composing {
  readonly template: DraftTemplate;
  readonly values: DraftValues;
  /** Prompts that are asked, by id. */
  readonly asked: ReadonlyMap<string, Prompt>;
  /** Prompts that already have their gap, and those whose answers stand somewhere. */
  readonly gaps: Set<string>;
  readonly used: Set<string>;
}

/**
 * Puts answers together to a note, in the template's order. Nothing is added but the template's own words; what is needed
 * and not answered becomes a gap, once, where it would have stood.
 */
export function composeDraft(template: DraftTemplate, values: DraftValues): Draft {
  const asked = new Map(askedPrompts(template, values).map((prompt) => [prompt.id, prompt]));
  const composing: Composing = { template, values, asked, gaps: new Set(), used: new Set() };
  const sections = template.sections.map((section) => ({
    title: section.title,
    blocks: composeSection(section, composing),
  }));
  const placed = new Set(template.sections.flatMap(({ parts }) => parts.flatMap(({ say }) => placesIn(say))));
  const waits = ({ id }: Prompt) => placed.has(id) && !composing.used.has(id);
  return {
    heading: template.heading,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
    gaps: [...composing.gaps],
    waiting: [...asked.values()]
      .filter((prompt) => isAnswered(prompt, values) && waits(prompt))
      .map(({ id }) => id),
  };
}

function composeSection(section: Section, composing: Composing): DraftBlock[] {
  const { template, values, asked, used } = composing;
  const blocks: DraftBlock[] = gapsFor(decidingIn(section, template), composing);
  let runsOn = false;
  for (const { say, when } of section.parts) {
    if (!holds(when, template, values)) continue;
    const names = placesIn(say);
    const prompts = names.map((name) => asked.get(name)).filter((prompt) => prompt !== undefined);
    const rows = prompts.find((prompt) => prompt.kind === 'rows');
    const inRows = rows === undefined ? [] : composeRows(rows, values);
    const text = fillSentence(say, (name) => {
      const prompt = asked.get(name);
      return prompt === undefined ? null : saidAnswer(prompt, values);
    });
    if (text === null && inRows.length === 0) {
      const gaps = gapsFor(prompts, composing);
      if (gaps.length > 0) runsOn = false;
      blocks.push(...gaps);
      continue;
    }
    for (const name of names) used.add(name);
    if (text === null) {
      blocks.push(...inRows);
      if (inRows.some(({ kind }) => kind === 'gap')) composing.gaps.add(rows!.id);
      runsOn = false;
      continue;
    }
    const last = blocks.at(-1);
    const running = isRunning(say, prompts);
    if (runsOn && running && last?.kind === 'paragraph')
      blocks[blocks.length - 1] = { kind: 'paragraph', text: `${last.text} ${text}` };
    else blocks.push({ kind: 'paragraph', text });
    runsOn = running;
  }
  return blocks;
}

/** Short sentences of our own follow one another; what somebody has written at length, and what has a lead-in, stands by itself. */
function isRunning(say: string, prompts: readonly Prompt[]): boolean {
  return !/^\{\w+\}$|:\s*\{/u.test(say) && prompts.every(({ kind }) => kind !== 'text' && kind !== 'rows');
}

function gapsFor(prompts: readonly Prompt[], { asked, values, gaps }: Composing): DraftBlock[] {
  return prompts
    .filter(({ id, needed }) => needed && asked.has(id) && !gaps.has(id))
    .filter((prompt) => !isAnswered(prompt, values))
    .map(({ id, gap }) => {
      gaps.add(id);
      return { kind: 'gap', text: draftTexts.gap(gap), prompt: id };
    });
}

/** Choices that stand nowhere themselves but decide on what stands in a section. */
function decidingIn({ parts }: Section, { prompts, sections }: DraftTemplate): Prompt[] {
  const placed = new Set(sections.flatMap((section) => section.parts.flatMap(({ say }) => placesIn(say))));
  const names = new Set(parts.flatMap(({ say }) => placesIn(say)));
  const conditions = [...parts, ...prompts.filter(({ id }) => names.has(id))].map(({ when }) => when?.prompt);
  return prompts.filter(({ id }) => !placed.has(id) && conditions.includes(id));
}
