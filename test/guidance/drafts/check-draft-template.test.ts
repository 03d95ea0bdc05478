import { describe, expect, it } from 'vitest';
import { checkDraftTemplate } from '../../../src/guidance/drafts/check-draft-template.ts';
import type { DraftTemplate } from '../../../src/guidance/drafts/draft-template.ts';
import { aDraftTemplate } from '../../support/a-draft-template.ts';

/** Problems of the invented template after a change, as "where: what". */
function problems(change: (template: DraftTemplate) => void): string[] {
  const template = structuredClone(aDraftTemplate());
  change(template);
  return checkDraftTemplate(template).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const prompt = (template: DraftTemplate, id: string) => template.prompts.find((one) => one.id === id)!;
const part = (template: DraftTemplate, say: string) =>
  template.sections.flatMap(({ parts }) => parts).find((one) => one.say === say)!;

describe('the check of a draft', () => {
  it('has nothing to say of one that is in order', () => {
    expect(problems(() => {})).toEqual([]);
  });

  it.each<[string, (template: DraftTemplate) => void, RegExp]>([
    [
      'two prompts with one id',
      (template) => void template.prompts.push(prompt(template, 'plats')),
      /^prompts\.8: Two prompts have the id "plats"/u,
    ],
    [
      'a condition on what is asked later',
      (template) => void Object.assign(prompt(template, 'dag'), { when: { prompt: 'slut', is: ['bra'] } }),
      /^prompts\.1\.when: "slut" is no choice that is asked before this/u,
    ],
    [
      'a condition on what is no choice',
      (template) => void Object.assign(prompt(template, 'vem'), { when: { prompt: 'plats', is: ['bra'] } }),
      /^prompts\.4\.when: "plats" is no choice/u,
    ],
    [
      'a condition on an option that there is not',
      (template) => void Object.assign(part(template, '{slut}'), { when: { prompt: 'slut', is: ['snö'] } }),
      /^sections\.0\.parts\.3: "slut" has no option "snö"/u,
    ],
    [
      'a sentence that names no prompt',
      (template) => void Object.assign(part(template, '{varfor}'), { say: '{varfor} {hur}' }),
      /^sections\.0\.parts\.0: There is no prompt "hur"/u,
    ],
    [
      'an answer that stands nowhere',
      (template) => void Object.assign(part(template, '{varfor}'), { say: 'Vi lekte.' }),
      /^prompts\.0: The answer to "varfor" stands nowhere/u,
    ],
    [
      'a word beside rows',
      (template) => void Object.assign(part(template, '{mal}'), { say: 'Målen: {mal}' }),
      /^sections\.1\.parts\.0: "mal" has rows/u,
    ],
    [
      'a row that names a field of another',
      (template) => void Object.assign(prompt(template, 'mal'), { say: ['{plats}'] }),
      /^prompts\.5\.say\.0: The row has no field "plats"/u,
    ],
  ])('points out %s', (_, change, message) => {
    expect(problems(change)).toContainEqual(expect.stringMatching(message));
  });
});
