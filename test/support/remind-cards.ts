import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { endScheduleCard } from '../../src/teams/cards/remind/end-schedule-card.ts';
import { peopleCard } from '../../src/teams/cards/remind/people-card.ts';
import { readyCard } from '../../src/teams/cards/remind/ready-card.ts';
import { readyStartCard } from '../../src/teams/cards/remind/ready-start-card.ts';
import { remindMenuCard } from '../../src/teams/cards/remind/remind-menu-card.ts';
import { remindPreviewCard } from '../../src/teams/cards/remind/remind-preview-card.ts';
import { reminderCard } from '../../src/teams/cards/remind/reminder-card.ts';
import { resultsCard } from '../../src/teams/cards/remind/results-card.ts';
import { scheduleListCard } from '../../src/teams/cards/remind/schedule-list-card.ts';
import { scheduleStatusCard } from '../../src/teams/cards/remind/schedule-status-card.ts';
import { whatCard } from '../../src/teams/cards/remind/what-card.ts';
import { whenCard } from '../../src/teams/cards/remind/when-card.ts';
import { whoCard } from '../../src/teams/cards/remind/who-card.ts';
import { reminderStatusTexts } from '../../src/texts/reminder-status.ts';
import { reminderTexts } from '../../src/texts/reminders.ts';
import { aReminder } from './a-reminder.ts';
import { backpack, playground, smallReasons, smallSources } from './small-checklist.ts';
import { smallReady } from './small-ready.ts';

const draft = {
  plan: {
    id: 'd0d0d0d0d0d0d0d0',
    what: { kind: 'checklist' as const, id: backpack.id },
    who: { kind: 'unit' as const, unit: 'Norra' },
  },
  words: 'Glöm inte kartan.',
};
const previewed = () => ({
  title: 'Packa ryggsäcken',
  card: reminderCard(aReminder({ delivery: null })),
  cards: 2,
  to: 'alla i Hässelby-Vällingby',
  when: 'första måndagen i varje månad kl. 09.00',
  occasions: [
    `måndag 28 december 2026 kl. 09.00 (${reminderTexts.preview.moved('julafton')})`,
    'måndag 1 februari 2027 kl. 09.00',
  ],
  lines: [reminderTexts.preview.count(43), reminderTexts.preview.hours, reminderTexts.preview.weekends.next],
});
const { status, notices } = reminderStatusTexts;
const watchedFor = (to: string) => ({
  id: 'd0d0d0d0d0d0d0d0',
  revision: 3,
  title: 'Packa ryggsäcken inför utflykten i slutet av månaden',
  state: 'active' as const,
  isOver: false,
  facts: [
    [status.facts.state, 'pågår'],
    [status.facts.to, to],
    [status.facts.next, 'måndag 1 februari 2027 kl. 09.00'],
  ] as const,
  latest: status.latest('måndag 28 december 2026 kl. 09.00'),
  counts: [
    [status.counts.sent, '38'],
    [status.counts.waiting, status.waiting(4, status.throttled('14.05'))],
    [status.counts.failed, '1'],
  ] as const,
  problems: [status.problem('En kollega', reminderStatusTexts.reason('not_in_roster'))],
  lines: [status.missed('måndag 4 januari 2027 kl. 09.00'), status.uncertain(2), status.reads],
  nudge: 'd0d0d0d0d0d0d0d1',
  file: 'https://lathunden.example/paminnelser/d0.csv?key=x',
});
const step = { yes: 9, no: 4, reasons: { 'ville-inte': 5 } };
const hidden = { yes: null, no: null, reasons: {} };

/** What somebody sees who makes reminders and watches how they go, by name. */
export function remindCards(): readonly (readonly [string, AdaptiveCard])[] {
  const preview = previewed();
  const watched = watchedFor(preview.to);
  const people = ['Anna A', 'Bo B', null].map((name, i) => ({ id: `person-${i}`, name }));
  const who = {
    choices: [
      { title: reminderTexts.who.me, value: 'me' },
      { title: reminderTexts.who.unit('Hässelby-Vällingby'), value: 'unit Hässelby-Vällingby' },
    ],
    value: 'me',
    units: ['Norra'],
    within: '',
  };
  return [
    ['menu of reminders', remindMenuCard(true)],
    ['what of a reminder', whatCard(draft, [playground, backpack], [reminderTexts.lines.empty])],
    ['who of a reminder', whoCard(draft, who, [])],
    [
      'people of a reminder',
      peopleCard(draft, { people, chosen: ['person-1'], page: 0, hasMore: true, sought: '' }, []),
    ],
    ['when of a reminder', whenCard(draft, { typed: 'när det passar' }, [reminderTexts.when.empty])],
    ['preview of a reminder', remindPreviewCard(draft, preview, [])],
    ['ready-made reminders', readyCard(smallReady)],
    [
      'ready-made reminder',
      readyStartCard(smallReady[2]!, { sources: smallSources, today: '2026-11-23' }, []),
    ],
    [
      'ready-made reminder that asks for a day',
      readyStartCard(smallReady[1]!, { sources: smallSources, today: '2026-11-23' }, ['En dag saknas.']),
    ],
    [
      'reminders',
      scheduleListCard({
        rows: [{ id: 'd0d0d0d0d0d0d0d0', number: 1, title: watched.title, about: ['pågår', preview.to] }],
        all: 12,
        lead: reminderStatusTexts.list.lead.all,
        page: 1,
        hasMore: true,
      }),
    ],
    ['how a reminder goes', scheduleStatusCard(watched, [notices.file])],
    [
      'reminder before its first time',
      scheduleStatusCard({ ...watched, latest: null, counts: [], file: null }),
    ],
    ['ending a reminder', endScheduleCard(watched)],
    [
      'results of participation',
      resultsCard({
        sums: [
          {
            unit: 'Norra',
            period: '2026-T2',
            answers: 13,
            steps: { informed: step, heard: step, told: hidden },
          },
          { unit: 'Södra', period: '2026-T2', answers: null, steps: null },
        ],
        period: 'tertial',
        units: ['Norra', 'Södra'],
        unit: '',
        page: 1,
        hasMore: true,
        reasons: smallReasons,
      }),
    ],
  ];
}
