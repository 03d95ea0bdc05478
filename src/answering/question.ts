/** What kind of thing the asker wants to know; tells what an answer must contain. */
export type AnswerKind = 'number' | 'time' | 'person' | 'reason' | 'definition' | 'open';

/** One thing that the question asks about: a word, with everything in the texts that would mean the same. */
export interface Slot {
  /** As written, for messages and tests. */
  readonly surface: string;
  /** Stem → how well it answers to the word, the word itself with 1. */
  readonly alternatives: ReadonlyMap<string, number>;
  /** Whether the word itself, or its parts, are known to the texts or the lexicon. */
  readonly known: boolean;
  /** How much the slot counts, 0–1: a word of the field more than a word of everyday talk. */
  readonly trust: number;
  /** A phrase of the lexicon, standing beside the slots of its words. */
  readonly phrase: boolean;
}

/** A question as it is searched for. */
export interface Question {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly kind: AnswerKind;
  /** Asks what somebody is to do, rather than how things are. */
  readonly doing: boolean;
  /** The slot that a number is asked of ("hur många *timmar*"), or null. */
  readonly counted: number | null;
  /** Districts named in the question. */
  readonly places: ReadonlySet<string>;
  /** Places elsewhere and years: a passage must name them to answer. */
  readonly required: readonly string[];
  /** How many words of the question belong to subjects that the texts do not treat; surely, and perhaps. */
  readonly outside: number;
  readonly perhapsOutside: number;
  /** How many of its telling words the texts do not use, though they are no everyday ways of putting it. */
  readonly absent: number;
  /** How many of its words name whom or what the field is about. */
  readonly inside: number;
}
