import { z } from 'zod';
import { ContentId } from '../../../guidance/content/content-fields.ts';
import { todayInStockholm } from '../../../guidance/deadlines/today-in-stockholm.ts';
import type { IntroductionCourse } from '../../../guidance/introduction/introduction-course.ts';
import {
  introductionView,
  questionSources,
  unitView,
} from '../../../guidance/introduction/introduction-view.ts';
import type { People } from '../../../store/people.ts';
import type { AnswerView, FinishedView, MyIntroduction, UnitView } from '../../../tab/api/introduction.ts';
import { introductionTexts } from '../../../texts/introduction.ts';
import { type ApiReply, type ApiRoute, defineRoute } from '../api-route.ts';
import type { Caller } from '../caller.ts';

export interface IntroductionRouteParts {
  /** As it is now: its files may change. */
  readonly course: () => IntroductionCourse;
  readonly people: Pick<People, 'get' | 'seen'>;
  /** The title of an article; null when it is not among the documents. */
  readonly articleTitle: (id: string) => string | null;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

const nothing = z.object({});

/** The introduction in the tab: what somebody reads, answers and repeats, and for managers who is done and has agreed to be seen. */
export function introductionRoutes(parts: IntroductionRouteParts): readonly ApiRoute[] {
  const { course, people, now } = parts;
  const mine = async ({ id, name }: Caller): Promise<MyIntroduction> => {
    const [standing, person] = await Promise.all([course().desk.of(id), people.get(id)]);
    const seen = { name: person?.name ?? name, district: person?.unit ?? null };
    return { ...introductionView(standing), seen };
  };
  /** Only about somebody who is known is anything kept. */
  const known = ({ id, name, tenant }: Caller) => people.seen({ id, name, account: null, tenant }, now());
  const gone = (): ApiReply => ({
    problem: { status: 404, code: 'introduction_changed', message: introductionTexts.changed },
  });

  return [
    defineRoute({
      method: 'get',
      path: '/api/tab/introduction',
      access: 'everybody',
      input: nothing,
      handle: async ({ caller }) => ({ json: await mine(caller) }),
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/introduction/units/:unit',
      access: 'everybody',
      input: z.object({ unit: ContentId }),
      handle({ input }) {
        const { desk, sources, titleOf } = course();
        const unit = desk.unit(input.unit);
        if (unit === null) return gone();
        return {
          json: unitView(unit, { sources, titleOf, articleTitle: parts.articleTitle }) satisfies UnitView,
        };
      },
    }),
    defineRoute({
      method: 'post',
      path: '/api/tab/introduction/answers',
      access: 'everybody',
      input: z.object({ unit: ContentId, question: ContentId, alternative: z.int().min(0) }),
      async handle({ caller, input: { unit, question, alternative } }) {
        const { desk, sources } = course();
        await known(caller);
        const kept = await desk.answer(caller.id, unit, question, alternative);
        const asked = desk.unit(unit)?.questions.find(({ id }) => id === question);
        if (kept === null || asked === undefined) return gone();
        const { dueAt } = kept.standing;
        const json: AnswerView = {
          judged: kept.judged,
          sources: questionSources(asked, sources),
          comesBack: dueAt === null ? null : todayInStockholm(new Date(dueAt)),
          introduction: await mine(caller),
        };
        return { json };
      },
    }),
    defineRoute({
      method: 'put',
      path: '/api/tab/introduction/sharing',
      access: 'everybody',
      input: z.object({ agrees: z.boolean() }),
      async handle({ caller, input }) {
        await known(caller);
        await course().desk.share(caller.id, input.agrees);
        return { json: await mine(caller) };
      },
    }),
    defineRoute({
      method: 'delete',
      path: '/api/tab/introduction',
      access: 'everybody',
      input: nothing,
      async handle({ caller }) {
        await course().desk.restart(caller.id);
        return { json: await mine(caller) };
      },
    }),
    defineRoute({
      method: 'get',
      path: '/api/tab/introduction/finished',
      access: 'manager',
      input: nothing,
      handle: async () => ({ json: { districts: await course().desk.finished() } satisfies FinishedView }),
    }),
  ];
}
