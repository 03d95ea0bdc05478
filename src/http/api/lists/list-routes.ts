import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AGES, type Checklist, type Reason } from '../../../guidance/checklists/checklist.ts';
import { LONGEST_WORDS } from '../../../guidance/checklists/checklist-state.ts';
import { itemsShown } from '../../../guidance/checklists/items-shown.ts';
import { OWN_WORDS } from '../../../guidance/checklists/participation.ts';
import type { SourceRegister } from '../../../knowledge/sources/source.ts';
import type { Screen } from '../../../privacy/screen-text.ts';
import type { People } from '../../../store/people.ts';
import type { CountStore } from '../../../store/store.ts';
import type { ListsReply, ListView, WordsReply } from '../../../tab/api/lists.ts';
import { checklistTexts } from '../../../texts/checklists.ts';
import { tabListTexts } from '../../../texts/tab-lists.ts';
import { type ApiReply, type ApiRoute, defineRoute } from '../api-route.ts';
import { citedLines } from '../cited-lines.ts';
import { type FavouriteParts, favouriteIds } from './favourite-routes.ts';

export interface ListParts extends FavouriteParts {
  readonly lists: () => ReadonlyMap<string, Checklist>;
  readonly reasons: () => readonly Reason[];
  readonly sources: () => SourceRegister;
  readonly people: Pick<People, 'get'>;
  readonly counts: Pick<CountStore, 'add'>;
  /** The districts there are. */
  readonly units: () => readonly string[];
  readonly screen: Screen;
  /** ISO date. */
  readonly today: () => string;
}

const Id = z.object({ id: z.string().max(100) });
const Taken = z.strictObject({ done: z.boolean().nullable(), reason: z.string().max(60).nullable() });
const Count = Id.extend({
  run: z.string().min(16).max(64),
  unit: z.string().max(100),
  month: z.string(),
  age: z.enum(AGES).nullable(),
  steps: z.strictObject({ informed: Taken, heard: Taken, told: Taken }),
});

/** Checklists in the tab. What is answered in them stays in the page; only an agreed count comes here. */
export function listRoutes(parts: ListParts): readonly ApiRoute[] {
  const { lists, reasons, today } = parts;
  const month = () => today().slice(0, 'YYYY-MM'.length);
  const gone = () => ({ problem: { status: 404, code: 'gone', message: tabListTexts.gone } }) as const;
  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/lists',
      access: 'everybody',
      input: z.object({}),
      async handle({ caller }) {
        const known = lists();
        const reply: ListsReply = {
          lists: [...known.values()].map((list) => ({
            id: list.id,
            title: list.title,
            intro: list.intro,
            group: list.group,
            items: itemsShown(list, { age: null, needs: [] }).length,
          })),
          favourites: await favouriteIds(parts, caller.id, 'checklist', (id) => known.has(id)),
        };
        return { json: reply };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/lists/:id',
      access: 'everybody',
      input: Id,
      async handle({ caller, input: { id } }): Promise<ApiReply> {
        const list = lists().get(id);
        if (list === undefined) return gone();
        const favourites = await favouriteIds(parts, caller.id, 'checklist', (one) => one === id);
        const view: ListView = {
          list,
          reasons: reasons(),
          sources: Object.fromEntries(
            list.items.map((item) => [item.id, citedLines(item.sources, parts.sources(), today())]),
          ),
          isFavourite: favourites.length > 0,
          counting: {
            unit: (await parts.people.get(caller.id))?.unit ?? null,
            units: parts.units(),
            month: month(),
          },
        };
        return { json: view };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/lists/:id/count',
      access: 'everybody',
      input: Count,
      async handle({ input: { id, run, unit, steps, age, ...shown } }): Promise<ApiReply> {
        const list = lists().get(id);
        if (list?.occasion === undefined) return gone();
        const known = new Set([...reasons().map((reason) => reason.id), OWN_WORDS]);
        const given = Object.values(steps);
        const isCountable =
          parts.units().includes(unit) &&
          given.some(({ done }) => done !== null) &&
          given.every(({ done, reason }) => reason === null || (done === false && known.has(reason)));
        if (!isCountable) return wrong('not_countable', tabListTexts.notCountable);
        // Only what somebody has seen and agreed to is kept.
        if (shown.month !== month()) return wrong('other_month', tabListTexts.otherMonth);
        const line = { unit, month: shown.month, occasion: list.occasion, steps, age };
        const isNew = await parts.counts.add(line, hashOf(run), parts.now());
        return { json: null, status: isNew ? 201 : 200 };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/words',
      access: 'everybody',
      input: z.object({ text: z.string().max(5_000) }),
      handle({ input: { text } }) {
        const { lines } = checklistTexts;
        const reply = (verdict: WordsReply['verdict'], message: string | null = null) => ({
          json: { verdict, message } satisfies WordsReply,
        });
        if (text.length > LONGEST_WORDS) return reply('stop', lines.tooLong(LONGEST_WORDS));
        const { verdict } = parts.screen(text);
        if (verdict === 'stop') return reply(verdict, lines.personal);
        return verdict === 'ask' ? reply(verdict, tabListTexts.perhapsPersonal) : reply(verdict);
      },
    }),
  ];
}

function wrong(code: string, message: string): ApiReply {
  return { problem: { status: 422, code, message } };
}

/** What tells one run from another, without telling which: a count is nobody's. */
function hashOf(run: string): string {
  return createHash('sha256').update(`tab ${run}`).digest('base64url');
}
