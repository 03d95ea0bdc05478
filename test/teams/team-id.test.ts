import { expect, test } from 'vitest';
import { readTeamId } from '../../src/teams/team-id.ts';

test.each([
  '19:abc_DEF-1@thread.tacv2',
  ' 19:abc_DEF-1@thread.tacv2 ',
  '19%3Aabc_DEF-1%40thread.tacv2',
  'https://teams.microsoft.com/l/team/19%3Aabc_DEF-1%40thread.tacv2/conversations?groupId=11111111-0000-4000-8000-000000000000&tenantId=2',
  'https://teams.cloud.microsoft/l/team/19:abc_DEF-1@thread.tacv2/conversations?groupId=1',
  'https://teams.microsoft.com/l/channel/19%3aabc_DEF-1%40thread.tacv2/Allm%C3%A4nt?groupId=1',
])('the team is found in %s', (written) => {
  expect(readTeamId(written)).toBe('19:abc_DEF-1@thread.tacv2');
});

test.each([
  '',
  '11111111-0000-4000-8000-000000000000',
  'Ledningsgruppen',
  'https://example.se/l/team/19%3Aabc%40thread.tacv2/conversations',
  'https://teams.microsoft.com/l/team/%E0%A4%A/conversations',
  '19:abc@thread.v2',
])('%j is not the id of a team', (written) => {
  expect(readTeamId(written)).toBeNull();
});
