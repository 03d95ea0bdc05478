import { composeDraft } from '../../guidance/drafts/compose-draft.ts';
import { type DraftField, fieldsOf } from '../../guidance/drafts/draft-field.ts';
import type { DraftTemplate, Prompt } from '../../guidance/drafts/draft-template.ts';
import { draftText } from '../../guidance/drafts/draft-text.ts';
import { type DraftValues, readDraftValues } from '../../guidance/drafts/draft-values.ts';
import { seenWith } from '../../guidance/drafts/merge-values.ts';
import { readTypedAnswer } from '../../guidance/drafts/read-typed-answer.ts';
import { draftTexts, draftChatTexts as texts } from '../../texts/drafts.ts';
import { type DraftView, FORM, PREVIEW } from './draft-action.ts';
import type { DraftCards } from './draft-cards.ts';
import { type DraftRun, type DraftState, firstOpen, viewBeside } from './draft-run.ts';
import type { DraftScreening } from './draft-screening.ts';
import type { GuideContext, GuideResult } from './guide.ts';
import type { RunMemory } from './run-memory.ts';
import { valueProblem } from './value-problem.ts';

interface TypedParts {
  readonly runs: RunMemory<DraftState>;
  readonly screening: DraftScreening;
  readonly cards: DraftCards;
  readonly templateOf: (id: string) => DraftTemplate | undefined;
}

/** The draft that somebody is writing, and what it is made from. */
interface Writing {
  readonly run: DraftRun;
  readonly template: DraftTemplate;
  readonly context: GuideContext;
}

const ANSWER = /^svar\s*:\s*(?<said>.*)$/isu;
/** Characters, with a few marks after the word. */
const LONGEST_WORD = 40;
const WORDS: Readonly<Record<string, 'next' | 'back' | 'preview' | 'form' | 'text' | 'end'>> = {
  nästa: 'next',
  'hoppa över': 'next',
  tillbaka: 'back',
  förhandsgranska: 'preview',
  klar: 'preview',
  formulär: 'form',
  text: 'text',
  avbryt: 'end',
};

/** "svar: …" is never a question: it answers what the draft asks, whatever else was looked at in between. */
export function isTypedAnswer(text: string): boolean {
  return ANSWER.test(text);
}

/** What is typed while a draft is being written: "svar: …" and a few words, each the same as a button. */
export function createTypedDraft({ runs, screening, cards, templateOf }: TypedParts) {
  const show = ({ run, template, context }: Writing, state: DraftState, notices: readonly string[] = []) => {
    const isChanged = state.values !== run.state.values;
    const next: DraftRun = {
      ...run,
      revision: run.revision + (isChanged ? 1 : 0),
      state: { ...state, last: null },
    };
    runs.keep(context.conversation, next);
    return { card: cards.show(next, template, context.today, notices) };
  };
  const go = (writing: Writing, view: DraftView | null) =>
    show(writing, { ...writing.run.state, view: view ?? FORM });

  const answer = (writing: Writing, said: string): GuideResult => {
    const { run, template, context } = writing;
    const { values, view } = run.state;
    const prompt = template.prompts.find(({ id }) => id === view) ?? firstOpen(template, values);
    const field = openField(prompt, values);
    if (field === null) return { line: texts.nothingMore };
    const value = readTypedAnswer(field, said, context.today);
    if (value === null)
      return {
        line:
          field.kind === 'date'
            ? texts.noDay(field.label)
            : texts.notThatChoice(
                field.label,
                field.options.map(({ text }) => text),
              ),
      };
    const read = readDraftValues(template, { ...values, [field.key]: value });
    const problem = valueProblem(read);
    if (problem !== null) return { line: problem };
    const screened = screening.check(template, read.values, values, context.conversation);
    if (screened !== null) {
      const { label, kinds } = screened.found[0]!;
      return {
        line: screened.verdict === 'stop' ? texts.stopTyped(label, kinds) : texts.askTyped(label, kinds),
      };
    }
    const touched = new Set([...run.state.touched, field.key]);
    const seen = seenWith(run.state.seen, values);
    const state = { ...run.state, values: read.values, touched, seen };
    if (prompt.kind !== 'rows')
      return show(writing, { ...state, view: viewBeside(prompt.id, 1, template, read.values) ?? PREVIEW });
    const after = openField(prompt, read.values);
    const notice =
      after?.row == null ? [] : [texts.nextInRow(draftTexts.row(prompt.row, after.row), after.label)];
    return show(writing, { ...state, view: prompt.id }, notice);
  };

  return (text: string, context: GuideContext): GuideResult | null => {
    const bare = text.normalize('NFC').trim();
    const said = ANSWER.exec(bare)?.groups?.said;
    const word = bare.length > LONGEST_WORD ? '' : bare.toLowerCase().replace(/[\s.!]+$/u, '');
    const command = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (said === undefined && command === undefined) return null;
    const run = runs.latest(context.conversation);
    const template = run === null ? undefined : templateOf(run.state.template);
    if (run === null || template === undefined) return said === undefined ? null : { line: texts.noneOpen };
    const writing: Writing = { run, template, context };
    const { values, view } = run.state;
    if (said === '') return { line: texts.emptyAnswer };
    if (said !== undefined) return answer(writing, said);
    switch (command) {
      case 'next':
        return go(writing, viewBeside(view, 1, template, values));
      case 'back':
        return go(
          writing,
          view.startsWith('-') ? firstOpen(template, values).id : viewBeside(view, -1, template, values),
        );
      case 'form':
        return go(writing, FORM);
      case 'preview':
        return go(writing, PREVIEW);
      case 'text':
        return { line: draftText(composeDraft(template, values)), asWritten: true };
      default:
        runs.forget(context.conversation, run.id);
        return { line: texts.ended };
    }
  };
}

/** What the next answer is for: the field itself, or in rows the first that is empty. */
function openField(prompt: Prompt, values: DraftValues): DraftField | null {
  const fields = fieldsOf(prompt);
  if (prompt.kind !== 'rows') return fields[0]!;
  return fields.find(({ key }) => (values[key] ?? '') === '') ?? null;
}
