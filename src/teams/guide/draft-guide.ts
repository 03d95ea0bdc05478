import { findByName, isNameOf } from '../../guidance/content/find-by-name.ts';
import { draftFields } from '../../guidance/drafts/draft-field.ts';
import type { DraftTemplate } from '../../guidance/drafts/draft-template.ts';
import { type DraftValues, type ReadValues, readDraftValues } from '../../guidance/drafts/draft-values.ts';
import { beginValues, mergeValues } from '../../guidance/drafts/merge-values.ts';
import { readHashes, valueHash } from '../../guidance/drafts/value-hash.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import type { Screen } from '../../privacy/screen-text.ts';
import { dialogTexts } from '../../texts/dialogs.ts';
import { draftChatTexts as texts } from '../../texts/drafts.ts';
import type { SentAction } from '../card-action.ts';
import { draftClearedCard, draftListCard } from '../cards/guide/draft-list-card.ts';
import { DraftAction, type DraftMove, FORM, inputsIn, PREVIEW } from './draft-action.ts';
import { createDraftCards } from './draft-cards.ts';
import { type DraftRun, type DraftState, pressHash, viewAfter } from './draft-run.ts';
import { createDraftScreening } from './draft-screening.ts';
import type { Guide, GuideContext, GuideResult } from './guide.ts';
import { newRunId } from './run-id.ts';
import { createRunMemory } from './run-memory.ts';
import { createTypedDraft, isTypedAnswer } from './typed-draft.ts';
import { valueProblem } from './value-problem.ts';

export interface DraftGuideParts {
  readonly templates: readonly DraftTemplate[];
  readonly sources: SourceRegister;
  /** Says whether a text may be taken in. */
  readonly screen: Screen;
  /** Where the bot can be reached from outside, without a slash at the end; null where nobody has said. */
  readonly publicUrl: string | null;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  /** The button that tries the text in the input `text` against a review; none where it is not there. */
  readonly reviewAction?: (review: string) => SentAction;
}

/** Drafts of notes: asks, remembers for as long as somebody is at it, and puts the answers together. */
export function createDraftGuide(parts: DraftGuideParts): Guide {
  const { templates } = parts;
  const runs = createRunMemory<DraftState>(parts.now);
  const screening = createDraftScreening(parts.screen);
  const cards = createDraftCards(parts);
  const templateOf = (id: string) => templates.find((template) => template.id === id);
  const menu = (lead: string, among = templates, toForm = false): GuideResult => ({
    card: draftListCard(among, templates.length === 0 ? texts.listEmpty : lead, toForm),
  });
  const start = (template: DraftTemplate, context: GuideContext, toForm = false): GuideResult => {
    const view = toForm ? FORM : template.prompts[0]!.id;
    const { revision, ...begun } = beginValues(0);
    const run: DraftRun = {
      id: newRunId(),
      revision,
      state: { ...begun, template: template.id, view, last: null },
    };
    runs.keep(context.conversation, run);
    return { card: cards.show(run, template, context.today) };
  };

  const move = (action: DraftMove, payload: object, context: GuideContext): GuideResult => {
    const { conversation } = context;
    const template = templateOf(action.t);
    if (template === undefined) return { line: texts.gone };
    if (action.verb === 'draft.clear') {
      runs.forget(conversation, action.r);
      return { card: draftClearedCard() };
    }
    const kept = runs.get(conversation, action.r);
    const known = kept?.state.template === template.id ? kept : null;
    const press = pressHash(payload);
    if (known?.state.last?.press === press) return known.state.last.result;

    const read = readDraftValues(template, inputsIn(payload));
    const refused = refusal(template, read, known?.state.values ?? {}, conversation);
    if (refused !== null) return { line: refused };
    const fields = draftFields(template);
    const merged = mergeValues(fields, known === null ? null : { ...known.state, revision: known.revision }, {
      values: read.values,
      revision: action.v,
      made: madeFrom(action, fields, read),
    });
    const { overfull, problems } = readDraftValues(template, merged.values);
    if (overfull !== null || problems.length > 0) return { line: texts.joinedOverfull };

    const { values, revision, since, touched, seen } = merged;
    const view = viewAfter(action, template, values) ?? FORM;
    const state: DraftState = { template: template.id, values, since, touched, seen, view, last: null };
    const notices = [
      ...(merged.joined.length > 0 ? [texts.joined(merged.joined.map(({ label }) => label))] : []),
      ...(merged.stayed.length > 0 ? [texts.stayed(merged.stayed.map(({ label }) => label))] : []),
    ];
    const run: DraftRun = { id: action.r, revision, state };
    const card = cards.show(run, template, context.today, notices);
    const result: GuideResult = view === PREVIEW ? { card, closing: dialogTexts.draftDone } : { card };
    runs.keep(conversation, { ...run, state: { ...state, last: { press, result } } });
    return result;
  };

  /** What stands in the way of taking the answers in. Nothing of them is kept then; they stay on the card. */
  const refusal = (
    template: DraftTemplate,
    read: ReadValues,
    known: DraftValues,
    conversation: string,
  ): string | null => {
    const problem = valueProblem(read);
    if (problem !== null) return problem;
    const screened = screening.check(template, read.values, known, conversation);
    return screened === null ? null : texts[screened.verdict](screened.found);
  };

  const typed = createTypedDraft({ runs, screening, cards, templateOf });
  return {
    name: 'draft',
    commands: ['utkast', 'nytt utkast', 'skriv utkast'],
    names: (words) => isNameOf(templates, words),
    open(rest, context) {
      if (rest === '') return menu(texts.listLead);
      const found = findByName(templates, rest);
      if (found.kind === 'one') return start(found.entry, context);
      return found.kind === 'several' ? menu(texts.listSeveral, [...found.entries]) : menu(texts.listNone);
    },
    press(payload, context) {
      const parsed = DraftAction.safeParse(payload);
      if (!parsed.success) return null;
      const action = parsed.data;
      if (action.verb === 'draft.menu')
        return action.form === true ? menu(texts.listFormLead, templates, true) : menu(texts.listLead);
      if (action.verb !== 'draft.open') return move(action, payload as object, context);
      const template = templateOf(action.id);
      return template === undefined ? { line: texts.gone } : start(template, context, action.form);
    },
    again(payload, { today }) {
      const action = DraftAction.safeParse(payload).data;
      const template = action !== undefined && 'r' in action ? templateOf(action.t) : undefined;
      if (action === undefined || !('r' in action) || template === undefined) return null;
      const { values } = readDraftValues(template, inputsIn(payload as object));
      const { revision, ...begun } = beginValues(action.v);
      const state: DraftState = { ...begun, values, template: template.id, view: action.s, last: null };
      return cards.show({ id: action.r, revision, state }, template, today, [], action.h);
    },
    typed,
    owns: isTypedAnswer,
    end: ({ conversation }) => (runs.forgetAll(conversation) ? texts.ended : null),
  };
}

/** On a card where nothing can be filled in, everything is as it was made. */
function madeFrom(action: DraftMove, fields: ReturnType<typeof draftFields>, { values }: ReadValues) {
  return action.s.startsWith('-') && action.s !== FORM
    ? new Map(fields.map(({ key }) => [key, valueHash(values[key] ?? '')]))
    : readHashes(fields, action.h);
}
