import { checklistTexts } from '../../src/texts/checklists.ts';
import { deadlineCardTexts } from '../../src/texts/deadline-cards.ts';
import { draftChatTexts } from '../../src/texts/drafts.ts';
import { reviewCardTexts } from '../../src/texts/review-cards.ts';
import { fields, pressables, type WireCard } from './card-hand.ts';
import { fullDraft } from './full-draft.ts';
import { goldNotes } from './gold-notes.ts';
import type { GuidedPerson } from './guided-person.ts';
import { shippedContent, shippedReviewers } from './shipped-guidance.ts';

/** Cards by name, in the order that somebody meets them. */
type Cards = AsyncIterable<readonly [string, WireCard]>;

/** A way through one part of what ships, for somebody to walk. */
export interface ShippedWay {
  readonly name: string;
  walk(person: GuidedPerson): Cards;
}

const { checklists, paths, drafts, deadlines } = shippedContent;

/** Every way through the guidance that ships: every list, situation, draft, time limit and kind of review. */
export const shippedWays: readonly ShippedWay[] = [
  ...['checklista', 'nästa steg', 'utkast', 'tidsfrist', 'granska'].map((command) => ({
    name: `menu ${command}`,
    async *walk(person: GuidedPerson): Cards {
      yield ['menu', await person.say(command)];
    },
  })),
  ...checklists.map(({ title }) => ({
    name: `checklist ${title}`,
    walk: (person: GuidedPerson) => walkChecklist(person, title),
  })),
  ...paths.map(({ title }) => ({
    name: `path ${title}`,
    walk: (person: GuidedPerson) => walkPath(person, title),
  })),
  ...drafts.map((template) => ({
    name: `draft ${template.title}`,
    walk: (person: GuidedPerson) => walkDraft(person, template),
  })),
  ...deadlines.map(({ title }) => ({
    name: `deadline ${title}`,
    async *walk(person: GuidedPerson): Cards {
      yield ['day', await person.say(`tidsfrist ${title}`)];
      yield ['result', await person.press(deadlineCardTexts.reckon, { day: '2026-11-03' })];
    },
  })),
  ...[...shippedReviewers.values()].map(({ kind }) => ({
    name: `review ${kind.title}`,
    walk: (person: GuidedPerson) => walkReview(person, kind),
  })),
];

/** Own words on two lines: the client must send them back as they are. */
const ownWords = 'ville inte följa med in i rummet\noch stannade i hallen';

async function* walkChecklist(person: GuidedPerson, title: string): Cards {
  const { list, item, start } = checklistTexts;
  yield ['first', await person.say(`checklista ${title}`)];
  if (person.has(start.allAges)) yield ['list', await person.press(start.allAges)];
  else if (person.has(start.show)) yield ['list', await person.press(start.show)];
  yield ['end of nothing', await person.press(list.done)];
  await person.press(item.back);
  const count = pressables(person.card).filter((one) => /^Mer om /u.test(one.title)).length;
  for (let number = 1; number <= count; number += 1) {
    yield [`item ${number}`, await person.press(list.more(number))];
    // A fourth of them is enough to see every reason there is.
    const isShown = number % 4 === 1;
    const no = await person.press(item.answers.nej);
    if (!person.has(item.save)) continue;
    if (isShown) yield [`item ${number} with no`, no];
    const reasons = fields(no).find(({ id }) => id === 'reason')?.choices ?? [];
    const reason = reasons[number % Math.max(1, reasons.length)] ?? '';
    await person.press(item.save, { reason, ...(isShown ? { words: ownWords } : {}) });
    // "Another reason" is none before it is said which.
    if (person.has(item.save)) await person.press(item.save, { words: ownWords });
  }
  yield ['list of answers', person.card];
  yield ['end', await person.press(list.done)];
}

async function* walkPath(person: GuidedPerson, title: string): Cards {
  const seen = new Set<string>();
  const wayOf = (data: Readonly<Record<string, unknown>>) => [data.way].flat().map(String);
  async function* from(card: WireCard, depth: number): Cards {
    for (const { title: choice, verb, data } of pressables(card)) {
      const way = wayOf(data);
      const place = way.at(-1)!;
      if (verb === 'path.read' && !seen.has(choice)) {
        seen.add(choice);
        yield [`read at ${place}: ${choice}`, await person.press(choice)];
        await person.press('Tillbaka');
      }
      if (verb !== 'path.go' || way.length <= depth || seen.has(place)) continue;
      seen.add(place);
      const next = await person.press(choice);
      yield [place, next];
      yield* from(next, way.length);
      await person.press('Tillbaka');
    }
  }
  const first = await person.say(`nästa steg ${title}`);
  yield ['start', first];
  yield* from(first, 1);
}

async function* walkDraft(person: GuidedPerson, template: (typeof drafts)[number]): Cards {
  const { buttons } = draftChatTexts;
  const full = Object.fromEntries(
    Object.entries(fullDraft(template)).map(([key, value]) => [`a-${key}`, value]),
  );
  let card = await person.say(`utkast ${template.title}`);
  for (let step = 1; person.has(buttons.next); step += 1) {
    yield [`step ${step}`, card];
    card = await person.press(buttons.next);
  }
  yield ['preview of nothing', card];
  yield ['form', await person.press(buttons.edit)];
  card = await person.press(buttons.preview, full);
  yield ['preview', card];
  yield ['copy', await person.press(buttons.copy)];
  await person.press(buttons.toDraft);
  yield ['full form', await person.press(buttons.edit)];
  card = await person.press(buttons.step);
  for (let step = 1; person.has(buttons.next); step += 1) {
    yield [`full step ${step}`, card];
    card = await person.press(buttons.next);
  }
}

async function* walkReview(person: GuidedPerson, { id, title }: { id: string; title: string }): Cards {
  yield ['form', await person.say(`granska ${title}`)];
  const notes = goldNotes.filter(({ kind }) => kind === id).map(({ text }) => text);
  const longest = notes.toSorted((a, b) => b.length - a.length);
  for (const [i, text] of [longest[0]!, longest.at(-1)!].entries()) {
    yield [`result ${i + 1}`, await reviewOf(person, { text, kind: id })];
    yield [`form ${i + 1}`, await person.press(reviewCardTexts.change)];
  }
}

/** A word in the note may be a name: then its writer is asked to read it once more, and presses again. */
async function reviewOf(person: GuidedPerson, note: Readonly<Record<string, string>>): Promise<WireCard> {
  try {
    return await person.press(reviewCardTexts.run, note);
  } catch (error) {
    if (!String(error).includes(reviewCardTexts.perhapsPersonal)) throw error;
    return await person.press(reviewCardTexts.run, note);
  }
}
