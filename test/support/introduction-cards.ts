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

/** What somebody meets in the introduction, by name: a unit that ships, and every kind of card around it. */
export function introductionCards(): readonly (readonly [string, AdaptiveCard])[] {
  const unit = units.find(({ id }) => id === 'oro-for-barn')!;
  const place = { unit, question: unit.questions[0]! };
  const wrong = answerCard(
    place,
    { judged: judgeAnswer(unit, place.question.id, 0)!, standing: { step: 0, dueAt: NOW + DAY } },
    placeOf(place, null),
    nextFromAnswer(place, null),
    around,
  );
  const midway = standingAfter(3);
  return [
    ['introduction', overviewCard(standingAfter(3, NOW + 2 * DAY), { isManager: true })],
    ['introduction unit', unitCard(unit, 8, units.length, around)],
    ['introduction question', questionCard(place, 3)],
    ['introduction answer', wrong],
    ['introduction unit that is done', unitEndCard(midway.units[2]!, midway, around)],
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
