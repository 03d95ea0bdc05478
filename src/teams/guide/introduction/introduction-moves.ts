import type { IntroductionCourse } from '../../../guidance/introduction/introduction-course.ts';
import type { QuestionPlace } from '../../../guidance/introduction/introduction-standing.ts';
import type { People } from '../../../store/people.ts';
import { guidanceTexts } from '../../../texts/guidance.ts';
import { introductionTexts as texts } from '../../../texts/introduction.ts';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { button } from '../../cards/elements.ts';
import { answerCard, nextFromAnswer } from '../../cards/introduction/answer-card.ts';
import { overviewCard } from '../../cards/introduction/overview-card.ts';
import { placeOf, questionCard } from '../../cards/introduction/question-card.ts';
import { restartCard } from '../../cards/introduction/restart-card.ts';
import { sharingCard } from '../../cards/introduction/sharing-card.ts';
import { type IntroductionSurroundings, unitCard } from '../../cards/introduction/unit-card.ts';
import { unitEndCard } from '../../cards/introduction/unit-end-card.ts';
import { passageCard } from '../../cards/passage-card.ts';
import type { Managers } from '../../managers.ts';
import type { Speaker } from '../../turn.ts';
import type { GuideContext, GuideResult } from '../guide.ts';
import { finishedPage } from './finished-page.ts';
import type { IntroductionPlace, IntroductionPlaces } from './introduction-place.ts';
import type { IntroductionPress } from './introduction-press.ts';

export interface IntroductionParts extends IntroductionCourse {
  readonly people: Pick<People, 'get' | 'seen'>;
  readonly managers: Managers;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
  readonly places: IntroductionPlaces;
}

/** Somebody in their own chat. */
export interface Learner {
  readonly speaker: Speaker;
  readonly context: GuideContext;
}

/** What each press leads to. */
export interface IntroductionMoves {
  overview(learner: Learner, notice?: string): Promise<GuideResult>;
  make(press: IntroductionPress, learner: Learner): Promise<GuideResult>;
}

export function createIntroductionMoves(parts: IntroductionParts): IntroductionMoves {
  const { desk, people, managers, now } = parts;
  const gone: GuideResult = { line: texts.gone };

  const around = ({ context }: Learner): IntroductionSurroundings => ({
    sources: parts.sources,
    today: context.today,
    titleOf: parts.titleOf,
    articleTitle: (id) => context.answerer?.passage(id)?.passage.title ?? null,
  });
  /** Only about somebody who is known is anything kept. */
  const known = ({ speaker: { id, name, account } }: Learner) =>
    people.seen({ id, name, account, tenant: null }, now());

  /** A card, with what words typed before it mean. */
  const show = (card: AdaptiveCard, { context }: Learner, place: Partial<IntroductionPlace>): GuideResult => {
    parts.places.keep(context, { choices: [], isQuestion: false, next: null, ...place });
    return { card };
  };
  const toOpen = (id: string): IntroductionPress => ({ verb: 'introduction.open', id });

  const overview: IntroductionMoves['overview'] = async (learner, notice) => {
    const standing = await desk.of(learner.speaker.id);
    const card = overviewCard(standing, {
      isManager: await managers.isManager(learner.speaker.id),
      ...(notice === undefined ? {} : { notice }),
    });
    const { next } = standing;
    return show(card, learner, {
      choices: desk.units.map(({ id }) => toOpen(id)),
      next: next === null ? null : toOpen(next.unit.id),
    });
  };

  const open = (id: string, learner: Learner): GuideResult => {
    const unit = desk.unit(id);
    if (unit === null) return gone;
    const card = unitCard(unit, desk.units.indexOf(unit) + 1, desk.units.length, around(learner));
    return show(card, learner, { next: { verb: 'introduction.ask', id, at: 0 } });
  };

  const question = (place: QuestionPlace, left: number | null, learner: Learner): GuideResult =>
    show(questionCard(place, left), learner, {
      isQuestion: true,
      choices: place.question.alternatives.map((_, alternative) => ({
        verb: 'introduction.answer',
        id: place.unit.id,
        question: place.question.id,
        alternative,
        ...(left === null ? {} : { repeat: true }),
      })),
    });

  const ask = (id: string, at: number, learner: Learner): GuideResult => {
    const unit = desk.unit(id);
    const asked = unit?.questions[at];
    return unit === null || asked === undefined ? gone : question({ unit, question: asked }, null, learner);
  };

  const answer = async (
    { id, question: asked, alternative, repeat }: Extract<IntroductionPress, { verb: 'introduction.answer' }>,
    learner: Learner,
  ): Promise<GuideResult> => {
    await known(learner);
    const kept = await desk.answer(learner.speaker.id, id, asked, alternative);
    const unit = desk.unit(id);
    const found = unit?.questions.find((one) => one.id === asked);
    if (kept === null || unit === null || found === undefined) return gone;
    const place = { unit, question: found };
    const left = repeat === true ? (await desk.of(learner.speaker.id)).due.length : null;
    const next = nextFromAnswer(place, left);
    const card = answerCard(place, kept, placeOf(place, left), next, around(learner));
    return show(card, learner, { next: next?.press ?? null });
  };

  const repeat = async (learner: Learner): Promise<GuideResult> => {
    const { due } = await desk.of(learner.speaker.id);
    const [first] = due;
    return first === undefined
      ? overview(learner, texts.repeat.nothing)
      : question(first, due.length, learner);
  };

  const end = async (id: string, learner: Learner): Promise<GuideResult> => {
    const standing = await desk.of(learner.speaker.id);
    const unit = standing.units.find((one) => one.unit.id === id);
    if (unit === undefined) return gone;
    const { next } = standing;
    return show(unitEndCard(unit, standing, around(learner)), learner, {
      next: next === null ? null : toOpen(next.unit.id),
    });
  };

  const sharing = async ({ speaker }: Learner): Promise<GuideResult> => {
    const [person, { shares }] = await Promise.all([people.get(speaker.id), desk.of(speaker.id)]);
    const view = { name: person?.name ?? speaker.name, district: person?.unit ?? null, shares };
    return { card: sharingCard(view) };
  };

  const read = (id: string, article: string, { context }: Learner): GuideResult => {
    const found = context.answerer?.passage(article) ?? null;
    const back = [button(guidanceTexts.back, { verb: 'introduction.open', id })];
    return found === null ? gone : { card: passageCard(found, {}, back) };
  };

  return {
    overview,
    async make(press, learner) {
      switch (press.verb) {
        case 'introduction.menu':
          return overview(learner);
        case 'introduction.open':
          return open(press.id, learner);
        case 'introduction.ask':
          return ask(press.id, press.at, learner);
        case 'introduction.answer':
          return answer(press, learner);
        case 'introduction.end':
          return end(press.id, learner);
        case 'introduction.repeat':
          return repeat(learner);
        case 'introduction.read':
          return read(press.id, press.article, learner);
        case 'introduction.sharing':
          return sharing(learner);
        case 'introduction.share':
          await known(learner);
          await desk.share(learner.speaker.id, press.agrees);
          return sharing(learner);
        case 'introduction.restart':
          return { card: restartCard() };
        case 'introduction.restartNow':
          await desk.restart(learner.speaker.id);
          return overview(learner, texts.restart.done);
        case 'introduction.results':
          return (await managers.isManager(learner.speaker.id))
            ? finishedPage(await desk.finished(), press.page ?? 0)
            : { line: texts.results.managersOnly };
      }
    },
  };
}
