import type { FieldProblem } from '../content/field-problem.ts';
import type { DraftTemplate } from './draft-template.ts';
import { placesIn } from './fill-sentence.ts';

/** Every name in braces is a prompt, every prompt is used, and conditions look back at choices that exist. */
export function checkDraftTemplate({ prompts, sections }: DraftTemplate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const used = new Set<string>();
  const known = new Map(prompts.map((prompt) => [prompt.id, prompt]));
  const checkWhen = (
    when: { prompt: string; is: string[] } | undefined,
    path: PropertyKey[],
    before: number,
  ) => {
    if (when === undefined) return;
    const asked = known.get(when.prompt);
    if (asked === undefined || !('options' in asked) || prompts.indexOf(asked) >= before) {
      problems.push({
        path,
        message: `"${when.prompt}" is no choice that is asked before this. Correct it.`,
      });
      return;
    }
    for (const id of when.is) {
      if (!asked.options.some((option) => option.id === id))
        problems.push({ path, message: `"${when.prompt}" has no option "${id}". Correct it.` });
    }
  };
  for (const [i, prompt] of prompts.entries()) {
    if (prompts.findIndex(({ id }) => id === prompt.id) !== i)
      problems.push({ path: ['prompts', i], message: `Two prompts have the id "${prompt.id}". Rename one.` });
    checkWhen(prompt.when, ['prompts', i, 'when'], i);
    if (prompt.kind !== 'rows') continue;
    const fields = new Set(prompt.fields.map(({ id }) => id));
    for (const [j, said] of prompt.say.entries()) {
      for (const name of placesIn(said)) {
        if (!fields.has(name))
          problems.push({
            path: ['prompts', i, 'say', j],
            message: `The row has no field "${name}". Correct it.`,
          });
      }
    }
  }
  for (const [i, section] of sections.entries()) {
    for (const [j, part] of section.parts.entries()) {
      const path = ['sections', i, 'parts', j];
      checkWhen(part.when, path, prompts.length);
      for (const name of placesIn(part.say)) {
        used.add(name);
        if (known.get(name)?.kind === 'rows' && part.say !== `{${name}}`)
          problems.push({
            path,
            message: `"${name}" has rows, so nothing may stand beside it. Divide the part.`,
          });
        if (!known.has(name)) problems.push({ path, message: `There is no prompt "${name}". Correct it.` });
      }
    }
  }
  for (const [i, { id }] of prompts.entries()) {
    const decides = [...prompts, ...sections.flatMap(({ parts }) => parts)].some(
      ({ when }) => when?.prompt === id,
    );
    if (!used.has(id) && !decides)
      problems.push({
        path: ['prompts', i],
        message: `The answer to "${id}" stands nowhere in the draft. Use it, or take it away.`,
      });
  }
  return problems;
}
