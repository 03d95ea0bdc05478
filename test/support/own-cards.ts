import { USUAL_HOURS } from '../../src/reminders/recurrence/working-hours.ts';
import type { AdaptiveCard } from '../../src/teams/cards/adaptive-card.ts';
import { forgetCard } from '../../src/teams/cards/mine/forget-card.ts';
import { ownDataCard, ownDataTextCard } from '../../src/teams/cards/mine/own-data-card.ts';
import { settingsCard } from '../../src/teams/cards/mine/settings-card.ts';
import { tellOwnData } from '../../src/teams/guide/mine/tell-own-data.ts';
import { ownDataTexts } from '../../src/texts/own-data.ts';
import { DUE } from './a-reminder.ts';

const NO_TITLES = {
  ofSchedule: () => null,
  ofLineage: () => null,
  ofDelivery: () => null,
  ofContent: () => null,
};
const TAB_ROWS = {
  introduction_unit: [{ unit: 'insatskedjan', finished_at: DUE }],
  introduction_answer: [
    { question: 'insatskedjan/forst', step: 2, due_at: DUE },
    { question: 'insatskedjan/sist', step: 0, due_at: null },
  ],
  introduction_sharing: [{ agrees: 1, at: DUE }],
  favourite: [
    { kind: 'checklist', id: 'uppstart' },
    { kind: 'draft', id: 'uppdrag' },
  ],
  document_version: [
    { file: 'Rutin_for_samverkansmoten_och_overlamningar_2026.pdf', version: 3, added_at: DUE },
  ],
};

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
  const tab = { hasLanguage: true, introduction: true, favourites: 3, documents: 2 };
  const noTab = { hasLanguage: false, introduction: false, favourites: 0, documents: 0 };
  return [
    ['settings', settingsCard({ ...settings, stopped })],
    [
      'settings with all stopped',
      settingsCard({ ...settings, stopped: [{ ...stopped[0]!, lineage: null }] }),
    ],
    ['own data', ownDataCard([{ title: ownDataTexts.tables.delivery!, lines }])],
    ['own data of the tab', ownDataCard(tellOwnData(TAB_ROWS, NO_TITLES))],
    ['own data as text', ownDataTextCard('text', ['ett', 'två', 'tre'], 1)],
    ['forget me', forgetCard({ ...counts, ...tab, hasStopped: true })],
    ['forget somebody who has stopped nothing', forgetCard({ ...counts, ...noTab, hasStopped: false })],
  ];
}
