import type { Checklist, Reason } from '../../guidance/checklists/checklist.ts';
import type { Participation } from '../../guidance/checklists/participation.ts';
import type { Favourite } from '../../store/favourites.ts';

export type { Checklist, ChecklistItem, Reason } from '../../guidance/checklists/checklist.ts';

/** A checklist to choose. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly group: Checklist['group'];
  /** How many things there are to tick off for all ages. */
  readonly items: number;
}

/** `GET /api/tab/lists` */
export interface ListsReply {
  readonly lists: readonly ListRow[];
  /** Ids, the latest chosen first; those that are gone are left out. */
  readonly favourites: readonly string[];
}

/** `GET /api/tab/lists/:id`: the list as it is. What is answered in it never comes here. */
export interface ListView {
  readonly list: Checklist;
  readonly reasons: readonly Reason[];
  /** Where each item stands, by its id: a line for each source. */
  readonly sources: Readonly<Record<string, readonly string[]>>;
  readonly isFavourite: boolean;
  /** What an anonymous answer would be kept with. */
  readonly counting: {
    /** The district that the person has said they work in. */
    readonly unit: string | null;
    readonly units: readonly string[];
    /** "2026-11" */
    readonly month: string;
  };
}

/** `POST /api/tab/lists/:id/count`: what is kept, and nothing else. */
export interface CountInput {
  /** Made up by the page for one run of the list, so that it is counted once; it is not kept as it is. */
  readonly run: string;
  readonly unit: string;
  readonly month: string;
  readonly age: Participation['age'];
  readonly steps: Participation['steps'];
}

/** `POST /api/tab/words`: may a reason in own words stand in a note? Nothing of it is kept. */
export interface WordsInput {
  readonly text: string;
}

export interface WordsReply {
  readonly verdict: 'stop' | 'ask' | 'pass';
  /** What to do; null when they pass. */
  readonly message: string | null;
}

/** `PUT /api/tab/favourites` */
export interface FavouriteInput extends Favourite {
  readonly isWanted: boolean;
}

export interface FavouritesReply {
  readonly favourites: readonly Favourite[];
}
