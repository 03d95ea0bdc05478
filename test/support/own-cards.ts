import { USUAL_HOURS } from '../../src/reminders/recurrence/working-hours.ts';
import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { forgetCard } from '../../src/teams/cards/mine/forget-card.ts';
import { ownDataCard, ownDataTextCard } from '../../src/teams/cards/mine/own-data-card.ts';
import { settingsCard } from '../../src/teams/cards/mine/settings-card.ts';
import { DUE } from './a-reminder.ts';

/** What somebody sees of themselves, by name. */
export function ownCards(): readonly (readonly [string, AdaptiveCard])[] {
  const settings = {
    language: 'sv' as const,
    unit: 'Norra',
    units: ['Norra', 'Södra'],
    role: null,
    hours: USUAL_HOURS,
    notice: '✓ Sparat.',
  };
  const stopped = [{ lineage: 'l', title: 'Packa inför utflykten', at: DUE }];
  const lines = Array.from({ length: 12 }, (_, i) => `”Packa inför utflykt ${i + 1}”, skickad i dag`);
  const counts = { chats: 1, deliveries: 12, answers: 5, own: 2, named: 1 };
  return [
    ['settings', settingsCard({ ...settings, stopped })],
    [
      'settings with all stopped',
      settingsCard({ ...settings, stopped: [{ ...stopped[0]!, lineage: null }] }),
    ],
    ['own data', ownDataCard([{ title: 'Påminnelser till dig', lines }])],
    ['own data as text', ownDataTextCard('text', ['ett', 'två', 'tre'], 1)],
    ['forget me', forgetCard({ ...counts, hasStopped: true })],
    ['forget somebody who has stopped nothing', forgetCard({ ...counts, hasStopped: false })],
  ];
}
