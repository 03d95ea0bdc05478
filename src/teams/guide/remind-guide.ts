import { reminderTexts } from '../../texts/reminders.ts';
import { talkTexts } from '../../texts/talk.ts';
import { readyCard } from '../cards/remind/ready-card.ts';
import { remindMenuCard } from '../cards/remind/remind-menu-card.ts';
import type { AnyGuide, GuideContext, GuideResult } from './guide.ts';
import { askerOf } from './remind/asker.ts';
import { participationResults } from './remind/participation-results.ts';
import { pressedCard, pressedRemind } from './remind/pressed-remind.ts';
import type { RemindParts } from './remind/remind-parts.ts';
import { RemindPress } from './remind/remind-press.ts';
import { createRemindWork, droppedLine } from './remind/remind-work.ts';
import type { Asked } from './remind/schedule-desk.ts';
import { typedRemind } from './remind/typed-remind.ts';

const LISTS = ['påminnelser', 'påminnelserna', 'mina påminnelser', 'alla påminnelser'];
const READY = ['färdiga upplägg', 'färdigt upplägg', 'upplägg'];
const RESULTS = ['resultat delaktighet', 'resultat av delaktighet', 'resultat om delaktighet'];
const LISTS_MISSPELT = 'paminnelser';
const MISSPELT = [LISTS_MISSPELT, 'paminn'];
/** "Resultat av granskningen" is a question; the word alone is not. */
const RESULTS_ALONE = /^resultat(?:en)?[\s.!]*$/iu;
const NEW = ['ny påminnelse', 'påminnelse', 'påminn'];

/** Reminders in the chat, for whoever makes them: what, to whom and when, and how it went. */
export function createRemindGuide(parts: RemindParts): AnyGuide {
  const work = createRemindWork(parts);
  const ask = async (context: GuideContext): Promise<Asked | null> =>
    context.speaker === null ? null : { asker: await askerOf(context.speaker, parts.managers), context };
  const nobody: GuideResult = { line: reminderTexts.lines.nobody };

  return {
    name: 'remind',
    commands: [...LISTS, ...READY, ...RESULTS, ...NEW],
    misspelt: MISSPELT,
    owns: (text) => RESULTS_ALONE.test(text),
    async open(rest, context, command = '') {
      const asked = await ask(context);
      if (asked === null) return nobody;
      if (RESULTS.includes(command)) return participationResults({}, asked, parts);
      if ([...LISTS, LISTS_MISSPELT].includes(command)) return work.desk.list(0, asked);
      if (READY.includes(command) && rest === '') return { card: readyCard(parts.ready) };
      if (rest !== '') return work.request(rest, asked);
      return command === 'ny påminnelse'
        ? work.begin(asked)
        : { card: remindMenuCard(asked.asker.isManager) };
    },
    async press(payload, context) {
      const press = RemindPress.safeParse(payload).data;
      if (press === undefined) return null;
      const asked = await ask(context);
      return asked === null ? nobody : pressedRemind(press, asked, work, parts);
    },
    async again(payload, context) {
      const press = RemindPress.safeParse(payload).data;
      const asked = press === undefined ? null : await ask(context);
      return press === undefined || asked === null ? null : pressedCard(press, asked, work);
    },
    async typed(text, context) {
      const asked = await ask(context);
      if (asked === null) return null;
      return RESULTS_ALONE.test(text)
        ? participationResults({}, asked, parts)
        : typedRemind(text, asked, work);
    },
    async end(context) {
      const place = work.places.get(context);
      work.places.forget(context);
      if (place === null) return null;
      return place.at === 'draft' ? droppedLine(place.draft) : talkTexts.ended.reminders;
    },
  };
}
