export type FavouriteKind = 'checklist' | 'draft';

/** A checklist or template that somebody wants at hand. */
export interface Favourite {
  readonly kind: FavouriteKind;
  readonly id: string;
}

export interface Favourites {
  /** The latest first. */
  of(person: string): Promise<readonly Favourite[]>;
  set(person: string, favourite: Favourite, isWanted: boolean, at: number): Promise<void>;
}
