import type { PersonalSign } from '../privacy/personal-signs.ts';
import type { Screened } from '../privacy/screen-text.ts';
import type { Facets } from './list-facets.ts';
import type { PassageFilter } from './passage-filter.ts';
import type { SourceDetails } from './source-details.ts';

/** Why no answer is given. `null` when one is. */
export type RefusalReason = 'no_support' | 'personal_data' | 'empty' | 'too_long' | 'no_topic';

export interface AnswerSource extends SourceDetails {
  /** The passage that it is quoted from, as `RankedPassage.id`. */
  readonly id: string;
  readonly document: string;
  readonly title: string;
  /** Heading path joined with " › ", empty when the passage stands under no heading. */
  readonly section: string;
  readonly page: number | null;
  /** The sentence or sentences shown, word for word as in the document. */
  readonly quote: string;
}

export interface RankedPassage extends SourceDetails {
  /** `${document}#${from}-${to}`; a card sends it back to see the passage in its context. */
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly section: string;
  readonly page: number | null;
  readonly lines: readonly [number, number];
  /** At most 1,400 characters. */
  readonly text: string;
  /** 0–1, comparable within one answer only. */
  readonly score: number;
}

export interface AnswerNote {
  /** `law`: what to know about the law a text leans on. `safety`: what goes before the answer when a child may be in danger. */
  readonly kind: 'law' | 'safety';
  readonly text: string;
}

/** What every surface shows: terminal, card, batch line. */
export interface Answer {
  readonly question: string;
  readonly answered: boolean;
  readonly reason: RefusalReason | null;
  /**
   * Extracted sentences, at most 900 characters, or a line for each district in a comparison; on refusal a friendly
   * Swedish explanation and no sources.
   */
  readonly answer: { readonly text: string; readonly sources: readonly AnswerSource[] };
  /** Best first. On refusal: what was found nearest (empty when the question was not searched at all). */
  readonly passages: readonly RankedPassage[];
  readonly notes: readonly AnswerNote[];
  readonly elapsedMs: number;
}

/** A passage with the text that stands around it, for "visa mer". */
export interface PassageInContext {
  readonly passage: RankedPassage;
  readonly before: string;
  readonly after: string;
  /** What to know about the law the passage itself leans on. */
  readonly notes: readonly AnswerNote[];
  readonly publisher: string | null;
  readonly date: string | null;
  readonly reference: string | null;
}

export interface AskOptions {
  /** At most so many passages to read on from; 5 unless told. */
  readonly limit?: number | undefined;
  /** The district that the asker works in, as in the lexicon's places: its own routines go before what holds for all. */
  readonly unit?: string | null | undefined;
  /** What the answer may be taken from; everything unless told. */
  readonly within?: PassageFilter | undefined;
}

/** The port that surfaces (bot, terminal, HTTP) use; implemented by `createAnswerer`. */
export interface Answerer {
  ask(question: string, options?: AskOptions): Answer;
  /** @returns null when the knowledge has changed and the id is gone. */
  passage(id: string): PassageInContext | null;
  /** Questions worth suggesting to a newcomer. */
  suggestions(count: number): readonly string[];
  /** The district that a text names and nothing else ("skarpnäck", "Kista"), as it is called in `AskOptions.unit`. */
  unitNamed(text: string): string | null;
  /** The districts there are to choose from. */
  readonly units: readonly string[];
  /**
   * Makes one question of a message that goes on from the question before it ("och för yngre barn?").
   * @returns null when the message can be understood by itself
   */
  followUp(message: string, before: string): string | null;
  /** What `AskOptions.within` can be made of. */
  readonly facets: Facets;
  /** What keeps a text from being kept for others to read; empty when nothing does. */
  personalSigns(text: string): readonly PersonalSign[];
  /** Whether a word, in small letters, stands in the knowledge or is a word of the field: no slip of the pen. */
  isWord(word: string): boolean;
  /** What is thought of a text that is to go into a draft or be reviewed. */
  screen(text: string): Screened;
}
