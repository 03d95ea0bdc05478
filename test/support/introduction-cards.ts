import { inOrder, introductionStanding } from '../../src/guidance/introduction/introduction-standing.ts';
import { judgeAnswer } from '../../src/guidance/introduction/judge-answer.ts';
import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { answerCard, nextFromAnswer } from '../../src/teams/cards/introduction/answer-card.ts';
import { finishedCard } from '../../src/teams/cards/introduction/finished-card.ts';
import { overviewCard } from '../../src/teams/cards/introduction/overview-card.ts';
import { placeOf, questionCard } from '../../src/teams/cards/introduction/question-card.ts';
import { restartCard } from '../../src/teams/cards/introduction/restart-card.ts';
import { sharingCard } from '../../src/teams/cards/introduction/sharing-card.ts';
import { unitCard } from '../../src/teams/cards/introduction/unit-card.ts';
import { unitEndCard } from '../../src/teams/cards/introduction/unit-end-card.ts';
import { shippedContent, shippedSources } from './shipped-guidance.ts';

const NOW = Date.parse('2026-11-23T07:15:00Z');
const DAY = 86_400_000;
const units = inOrder(shippedContent.introduction);
const around = {
  sources: shippedSources,
  today: '2026-11-23',
  titleOf: () => 'Avsluta en insats',
  articleTitle: () => 'Ny oro under insatsen – anmälan, våld och skydd',
};

/** Where somebody stands who has gone through so many units, and missed the first question of each. */
function standingAfter(count: number, now = NOW) {
  const done = units.slice(0, count);
  return introductionStanding(
    units,
    {
      units: done.map(({ id }) => ({ unit: id, finishedAt: NOW })),
      questions: done.flatMap(({ id, questions }) =>
        questions.map((question, i) => ({
          question: `${id}/${question.id}`,
          step: i === 0 ? 0 : 1,
          dueAt: i === 0 ? NOW + DAY : null,
        })),
      ),
      shares: false,
    },
    now,
  );
}

/** What somebody meets in the introduction, by name: the units that ship, and every kind of card around them. */
export function introductionCards(): readonly (readonly [string, AdaptiveCard])[] {
  const unit = units.find(({ id }) => id === 'oro-for-barn')!;
  const place = { unit, question: unit.questions[0]! };
  const answered = (alternative: number, left: number | null) =>
    answerCard(
      place,
      {
        judged: judgeAnswer(unit, place.question.id, alternative)!,
        standing: { step: 0, dueAt: alternative === 3 ? null : NOW + DAY },
      },
      placeOf(place, left),
      nextFromAnswer(place, left),
      around,
    );
  const right = place.question.alternatives.findIndex((one) => one.right === true);
  const midway = standingAfter(3);
  return [
    ['introduction begun by nobody yet', overviewCard(standingAfter(0), { isManager: false })],
    ['introduction midway', overviewCard(midway, { isManager: true })],
    [
      'introduction with questions to repeat',
      overviewCard(standingAfter(3, NOW + 2 * DAY), { isManager: false }),
    ],
    ['introduction gone through', overviewCard(standingAfter(10), { isManager: false })],
    ...units.map((one, i): readonly [string, AdaptiveCard] => [
      `introduction unit ${one.id}`,
      unitCard(one, i + 1, units.length, around),
    ]),
    ['introduction question', questionCard(place, null)],
    ['introduction question again', questionCard(place, 3)],
    ['introduction right answer', answered(right, null)],
    ['introduction wrong answer', answered((right + 1) % 4, null)],
    ['introduction last answer of a repetition', answered(right, 0)],
    ['introduction end of a unit', unitEndCard(midway.units[2]!, midway, around)],
    [
      'introduction end of the last unit',
      unitEndCard(standingAfter(10).units[9]!, standingAfter(10), around),
    ],
    ['introduction sharing', sharingCard({ name: 'Anna A', district: 'Hägersten-Älvsjö', shares: false })],
    ['introduction restart', restartCard()],
    [
      'introduction finished people',
      finishedCard(
        [
          { district: 'Norra', names: ['Anna A', null] },
          { district: null, names: ['Bo B'] },
        ],
        1,
        true,
      ),
    ],
  ];
}
