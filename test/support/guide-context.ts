import type { GuideContext } from '../../src/teams/guide/guide.ts';

/** Somebody alone with the bot on a Monday, before the documents have been read. */
export const guideContext: GuideContext = {
  conversation: 'a',
  scope: 'personal',
  speaker: { id: 'anna', name: 'Anna Andersson', account: '29:anna' },
  unit: null,
  today: '2026-11-23',
  answerer: null,
};
