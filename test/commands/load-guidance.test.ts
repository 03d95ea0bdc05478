import { describe, expect, it, onTestFinished } from 'vitest';
import type { GuideResult } from '../../src/teams/guide/guide.ts';
import { deadlineCardTexts } from '../../src/texts/deadline-cards.ts';
import { guideContext as context } from '../support/guide-context.ts';
import { only, readCalendar } from '../support/read-calendar.ts';
import { serving } from '../support/serving.ts';
import { shippedGuidance } from '../support/shipped-guidance.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the guidance of the program', () => {
  it('answers before the documents have been read, but for what needs the calendar', async () => {
    const { router, loadCalendar } = shippedGuidance(temporaryFolder().path);
    const ask = () => router.message('tidsfrist förhandsbedömning 2026-11-03', context);
    expect(await router.message('checklistor', context)).toHaveProperty('card');
    expect(await ask()).toEqual({ line: deadlineCardTexts.starting });
    await loadCalendar();
    expect(said(await ask())).toContain('17 november');
  });

  it('knows every part of itself by name, and none by another', async () => {
    const { router } = shippedGuidance(temporaryFolder().path);
    for (const verb of ['path.menu', 'checklist.menu', 'deadline.menu', 'draft.menu', 'review.menu'])
      expect(await router.press({ verb }, context), verb).toHaveProperty('card');
    expect(await router.press({ verb: 'passage.show' }, context)).toBeUndefined();
  });
});

describe('the files that the program serves', () => {
  const fetchFrom = async (path: string, init?: RequestInit) => {
    const shipped = await serving(shippedGuidance(temporaryFolder().path).files);
    onTestFinished(() => shipped.close());
    return fetch(shipped.url + path, init);
  };

  it('hold every shipped limit', async () => {
    const response = await fetchFrom('/tidsfrist/forhandsbedomning/2026-11-03/lag.ics');
    const event = readCalendar(await response.text()).parts[0]!;
    expect(only(event, 'DTSTART').value).toBe('20261117');
    expect(only(event, 'DESCRIPTION').value).toContain('Lag: Socialtjänstlagen (2025:400) › 20 kap. 2 §');
  });

  it.each([
    ['hold a shipped draft', 'Samtal om skolan.', 200],
    ['turn away an identity number', 'Barnet, 19640823-3234, var med.', 400],
  ])('%s', async (_, answer, status) => {
    const answers = { resultat: answer };
    const response = await fetchFrom('/utkast/text', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ template: 'journalanteckning', answers }),
    });
    expect(response.status).toBe(status);
  });
});

function said(result: GuideResult | null): string {
  return result !== null && 'card' in result ? result.card.fallbackText : '';
}
