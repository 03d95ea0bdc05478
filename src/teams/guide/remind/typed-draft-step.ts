import type { Step } from '../../../reminders/draft/plan-draft.ts';
import { readTypedWhen } from '../../../reminders/recurrence/read-when.ts';
import { reminderTexts } from '../../../texts/reminders.ts';
import type { GuideResult } from '../guide.ts';
import type { DraftRun } from './draft-views.ts';
import { type RequestWords, readRequest } from './read-request.ts';
import { readWho } from './read-who.ts';
import type { RemindWork } from './remind-work.ts';

/** Characters; whoever writes more is not answering what a card asks. */
const LONGEST_ANSWER = 40;

/**
 * Takes what is typed as the answer to what a step asks.
 * @returns null when it is about something else
 */
export async function typedDraftStep(
  text: string,
  step: Exclude<Step, 'preview'>,
  run: DraftRun,
  { moves, show, ready: openReady }: Pick<RemindWork, 'moves' | 'show' | 'ready'>,
  words: () => Promise<RequestWords>,
): Promise<GuideResult | null> {
  if (text.endsWith('?')) return null;
  const { draft } = run;
  const said = (plan: object, own = draft.words): DraftRun => ({
    ...run,
    draft: { plan: { ...draft.plan, ...plan }, words: own },
  });
  switch (step) {
    case 'what': {
      const { what, when, words: own, ready } = readRequest(text, run.context.today, await words());
      if (ready !== undefined) return openReady(ready.id, null, run);
      if (what === undefined) return show(run, 'what', { notices: [reminderTexts.lines.listGone] });
      const line = moves.screened(own, run);
      const { ready: _, ...plan } = draft.plan;
      const next: DraftRun = {
        ...run,
        draft: { plan: { ...plan, what, ...(when === undefined ? {} : { when }) }, words: own },
      };
      return line === null ? moves.onward(next) : { line };
    }
    case 'who': {
      const read = readWho(text, await words());
      if (read !== null && read.rest === '') return moves.onward(said({ who: read.who }));
      return look(text);
    }
    case 'people':
      return look(text);
    case 'when': {
      const read = readTypedWhen(text, run.context.today);
      return 'problem' in read
        ? show(run, 'when', { when: { typed: text }, notices: [read.problem] })
        : moves.onward(said({ when: read.when }));
    }
  }

  function look(name: string): Promise<GuideResult> | null {
    if (name.length > LONGEST_ANSWER) return null;
    const { who } = draft.plan;
    const chosen = who?.kind === 'people' ? who.ids : [];
    return show(run, 'people', { people: { chosen, page: 0, sought: name } });
  }
}
