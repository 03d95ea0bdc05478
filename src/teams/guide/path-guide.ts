import { z } from 'zod';
import { ContentId } from '../../guidance/content/content-fields.ts';
import { findByName } from '../../guidance/content/find-by-name.ts';
import type { Onward, Path } from '../../guidance/paths/path.ts';
import { type PathPlace, walkPath } from '../../guidance/paths/walk-path.ts';
import type { SourceRegister } from '../../knowledge/sources/source.ts';
import { guidanceTexts } from '../../texts/guidance.ts';
import { talkTexts } from '../../texts/talk.ts';
import { button } from '../cards/elements.ts';
import { dangerNote } from '../cards/guide/danger-note.ts';
import { pathCard } from '../cards/guide/path-card.ts';
import { pathMenuCard } from '../cards/guide/path-menu-card.ts';
import { passageCard } from '../cards/passage-card.ts';
import type { ReaderLink } from '../deep-link.ts';
import type { Guide, GuideContext, GuideResult } from './guide.ts';
import { createRunMemory } from './run-memory.ts';

export interface PathGuideParts {
  readonly paths: ReadonlyMap<string, Path>;
  readonly sources: SourceRegister;
  /** The title of a checklist, draft or the like; null when there is none with that id. */
  readonly titleOf: (onward: Onward) => string | null;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  /** To an article in the tab; left out, there is no tab. */
  readonly readerLink?: ReaderLink;
}

/** No path is longer than this; a longer way comes from nobody's card. */
const longestWay = 8;
/** Of what is typed, in characters: no button has a longer name. */
const longestWord = 80;
const way = z.array(ContentId).max(longestWay);
const PathAction = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('path.menu') }),
  z.object({ verb: z.literal('path.open'), id: ContentId }),
  z.object({ verb: z.literal('path.go'), id: ContentId, way }),
  z.object({ verb: z.literal('path.read'), id: ContentId, way, article: ContentId }),
]);

/** Where somebody stands is all there is to remember, and the card carries it. */
interface Standing {
  readonly path: string;
  readonly way: readonly string[];
}

/** The guided next steps in the chat. */
export function createPathGuide({
  paths,
  sources,
  titleOf,
  now,
  readerLink = () => null,
}: PathGuideParts): Guide {
  const places = createRunMemory<Standing>(now);
  const all = [...paths.values()];

  const show = (place: PathPlace, context: GuideContext): GuideResult => {
    const state = { path: place.path.id, way: place.way };
    places.keep(context.conversation, { id: place.path.id, revision: 0, state });
    const articleTitle = (id: string) => context.answerer?.passage(id)?.passage.title ?? null;
    return { card: pathCard(place, { sources, today: context.today, titleOf, articleTitle }) };
  };
  const go = (id: string, steps: readonly string[], context: GuideContext): GuideResult => {
    const path = paths.get(id);
    const place = path === undefined ? null : walkPath(path, steps);
    return place === null ? { line: guidanceTexts.gone } : show(place, context);
  };
  const read = (
    action: { id: string; way: readonly string[]; article: string },
    context: GuideContext,
  ): GuideResult => {
    const found = context.answerer?.passage(action.article) ?? null;
    const path = paths.get(action.id);
    if (found === null || path === undefined) return { line: guidanceTexts.gone };
    const { id, always } = path;
    // What every card of the path has, this one has too.
    const buttons = [
      ...(always === undefined ? [] : [button(always.text, { verb: 'path.go', id, way: [always.to] })]),
      button(guidanceTexts.back, { verb: 'path.go', id, way: action.way }),
    ];
    const link = readerLink(found.passage.id);
    return { card: passageCard(found, {}, buttons, path.danger ? dangerNote() : null, link) };
  };

  return {
    name: 'path',
    takesQuestions: true,
    commands: ['nästa steg', 'vad gör jag nu'],
    misspelt: ['nasta steg'],
    open(rest, context) {
      if (rest === '') return { card: pathMenuCard(all) };
      const found = findByName(all, rest);
      if (found.kind === 'one') return go(found.entry.id, [], context);
      return {
        card: found.kind === 'none' ? pathMenuCard(all, 'none') : pathMenuCard(found.entries, 'several'),
      };
    },
    press(payload, context) {
      const parsed = PathAction.safeParse(payload);
      if (!parsed.success) return null;
      const action = parsed.data;
      switch (action.verb) {
        case 'path.menu':
          return { card: pathMenuCard(all) };
        case 'path.open':
          return go(action.id, [], context);
        case 'path.go':
          return go(action.id, action.way, context);
        case 'path.read':
          return read(action, context);
      }
    },
    typed(text, context) {
      const standing = places.latest(context.conversation)?.state;
      const path = standing && paths.get(standing.path);
      const place = path && walkPath(path, standing.way);
      if (!place || text.length > longestWord) return null;
      const word = text.toLowerCase().replace(/[.!]+$/u, '');
      if (word === guidanceTexts.back.toLowerCase()) return go(path.id, standing.way.slice(0, -1), context);
      if (word === guidanceTexts.restart.toLowerCase()) return go(path.id, [], context);
      if (path.always && word === path.always.text.toLowerCase())
        return go(path.id, [path.always.to], context);
      if (place.card.kind !== 'question' || !/^[1-9]$/u.test(word)) return null;
      const choice = place.card.question.choices[Number(word) - 1];
      return choice === undefined ? null : go(path.id, [...place.way, choice.to], context);
    },
    end: ({ conversation }) => (places.forgetAll(conversation) ? talkTexts.ended.path : null),
  };
}
