import type { SourceRegister } from '../../knowledge/sources/source.ts';
import type { Demand } from '../content/content-fields.ts';
import { nameSource } from '../content/name-source.ts';
import { SourceNumbers } from '../content/source-numbers.ts';
import type { Onward } from '../paths/path.ts';
import type { IntroductionStanding, QuestionPlace, UnitStanding } from './introduction-standing.ts';
import type { IntroductionQuestion, IntroductionUnit } from './introduction-unit.ts';

/** A question as it is asked: which alternative is right is not part of it. */
export interface AskedQuestion {
  readonly unit: string;
  readonly question: string;
  readonly ask: string;
  readonly alternatives: readonly string[];
}

/** One unit in the list of them. */
export interface UnitRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly intro: string;
  readonly state: UnitStanding['state'];
}

/** Where somebody stands: nobody else is shown it. */
export interface IntroductionView {
  readonly units: readonly UnitRow[];
  readonly done: number;
  readonly isFinished: boolean;
  /** The id of the unit to go on with; null when all are gone through. */
  readonly next: string | null;
  readonly due: readonly AskedQuestion[];
  /** Milliseconds; null when nothing waits. */
  readonly nextDueAt: number | null;
  readonly shares: boolean;
}

/** One unit to read. The numbers of a paragraph point at the sources below it. */
export interface UnitView {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** The emergency numbers are to stand first. */
  readonly danger: boolean;
  readonly paragraphs: readonly {
    readonly heading: string | null;
    readonly text: string;
    readonly demand: Demand | null;
    readonly sources: readonly number[];
  }[];
  /** Number 1 first. */
  readonly sources: readonly string[];
  readonly onward: readonly (Onward & { readonly title: string })[];
  /** Articles to read on in. */
  readonly read: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly AskedQuestion[];
}

export function introductionView(standing: IntroductionStanding): IntroductionView {
  const { units, done, isFinished, next, due, nextDueAt, shares } = standing;
  return {
    units: units.map(({ unit: { id, title, intro }, number, state }) => ({
      id,
      number,
      title,
      intro,
      state,
    })),
    done,
    isFinished,
    next: next?.unit.id ?? null,
    due: due.map(askedQuestion),
    nextDueAt,
    shares,
  };
}

/** What a unit refers to: titles are null where there is no such thing here. */
export interface UnitSurroundings {
  readonly sources: SourceRegister;
  readonly titleOf: (onward: Onward) => string | null;
  readonly articleTitle: (id: string) => string | null;
}

export function unitView(unit: IntroductionUnit, around: UnitSurroundings): UnitView {
  const numbers = new SourceNumbers();
  const paragraphs = unit.paragraphs.map(({ heading = null, text, demand = null, sources }) => ({
    heading,
    text,
    demand,
    sources: numbers.of(sources),
  }));
  return {
    id: unit.id,
    title: unit.title,
    intro: unit.intro,
    danger: unit.danger,
    paragraphs,
    sources: numbers.list.map((citation) => nameSource(citation, around.sources)),
    onward: unit.onward.flatMap((to) => {
      const title = around.titleOf(to);
      return title === null ? [] : [{ ...to, title }];
    }),
    read: unit.read.flatMap((id) => {
      const title = around.articleTitle(id);
      return title === null ? [] : [{ id, title }];
    }),
    questions: unit.questions.map((question) => askedQuestion({ unit, question })),
  };
}

/** Where the explanation of a question stands. */
export function questionSources(
  { sources }: IntroductionQuestion,
  register: SourceRegister,
): readonly string[] {
  return sources.map((citation) => nameSource(citation, register));
}

function askedQuestion({ unit, question }: QuestionPlace): AskedQuestion {
  return {
    unit: unit.id,
    question: question.id,
    ask: question.ask,
    alternatives: question.alternatives.map(({ text }) => text),
  };
}
