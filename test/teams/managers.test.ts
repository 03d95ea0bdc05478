import { beforeEach, expect, test, vi } from 'vitest';
import { MessengerError } from '../../src/reminders/errors.ts';
import type { Member } from '../../src/reminders/messenger.ts';
import { createManagers, type ManagerParts } from '../../src/teams/managers.ts';

const team = '19:team@thread.tacv2';
const minute = 60_000;
const hour = 60 * minute;
const boss = { id: 'BOSS-Id', account: '29:boss', name: null };
const members = vi.fn<(conversation: string) => Promise<readonly Member[]>>();
let now = 0;

beforeEach(() => {
  now = Date.UTC(2026, 10, 23, 8);
  members.mockReset().mockResolvedValue([boss]);
});

const managers = (more: Partial<ManagerParts> = {}) =>
  createManagers({ ids: [], team: null, members, everybody: false, now: () => now, ...more });

test('nobody is a manager unless somebody has said so', async () => {
  expect(await managers().isManager('boss-id')).toBe(false);
  expect(members).not.toHaveBeenCalled();
});

test('in local mode everybody may be', async () => {
  expect(await managers({ everybody: true }).isManager('anybody')).toBe(true);
});

test('those listed are, however their ids are written, and Teams is not asked', async () => {
  const { isManager } = managers({ ids: ['abc-1'], team });
  expect(await isManager('ABC-1')).toBe(true);
  expect(members).not.toHaveBeenCalled();
});

test('members of the team are, and nobody else', async () => {
  const { isManager } = managers({ team });
  expect(await isManager('boss-id')).toBe(true);
  expect(await isManager('other-id')).toBe(false);
  expect(members).toHaveBeenCalledExactlyOnceWith(team);
});

test('a team can be named by its link', async () => {
  const link = 'https://teams.microsoft.com/l/team/19%3Ateam%40thread.tacv2/conversations?groupId=1';
  expect(await managers({ team: link }).isManager('boss-id')).toBe(true);
  expect(members).toHaveBeenCalledWith(team);
});

test('many who ask at once make one question', async () => {
  const { isManager } = managers({ team });
  const all = await Promise.all(Array.from({ length: 20 }, () => isManager('boss-id')));
  expect(all).toEqual(Array(20).fill(true));
  expect(members).toHaveBeenCalledTimes(1);
});

test('whoever has left the team is none within ten minutes', async () => {
  const { isManager } = managers({ team });
  expect(await isManager('boss-id')).toBe(true);
  members.mockResolvedValue([]);
  now += 10 * minute - 1;
  expect(await isManager('boss-id')).toBe(true);
  now += 1;
  expect(await isManager('boss-id')).toBe(false);
});

test('when Teams does not say, nobody is, and it is asked again after a minute', async () => {
  members.mockRejectedValue(new MessengerError(503));
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const { isManager } = managers({ team, log });
  expect(await isManager('boss-id')).toBe(false);
  expect(await isManager('boss-id')).toBe(false);
  expect(members).toHaveBeenCalledTimes(1);
  expect(log.warn).toHaveBeenCalledExactlyOnceWith(
    { code: 'managers_unknown', error: 'MessengerError', status: 503 },
    expect.any(String),
  );
  members.mockResolvedValue([boss]);
  now += minute;
  expect(await isManager('boss-id')).toBe(true);
});

test('when Teams stops saying, what it last said holds for a day and no longer', async () => {
  const { isManager } = managers({ team });
  await isManager('boss-id');
  members.mockRejectedValue(new MessengerError(null));
  now += 24 * hour - 1;
  expect(await isManager('boss-id')).toBe(true);
  now += 1;
  expect(await isManager('boss-id')).toBe(false);
});
