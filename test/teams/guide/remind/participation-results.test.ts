import { describe, expect, it } from 'vitest';
import type { ParticipationLine } from '../../../../src/store/participation-counts.ts';
import { participationResultTexts as texts } from '../../../../src/texts/participation-results.ts';
import { reminderTexts } from '../../../../src/texts/reminders.ts';
import { reminding } from '../../../support/reminding.ts';

const yes = { done: true, reason: null };
const line = (unit: string, month: string, steps: object = {}): ParticipationLine => ({
  unit,
  month,
  occasion: 'uppstart',
  steps: { informed: yes, heard: { done: null, reason: null }, told: yes, ...steps },
  age: null,
});
async function counted(lines: readonly ParticipationLine[]) {
  const chat = await reminding();
  for (const [i, one] of lines.entries()) await chat.store.counts.add(one, `run-${i}`, 0);
  return { chat, maria: chat.person('maria', { manager: true }) };
}
const many = (number: number, ...args: Parameters<typeof line>) =>
  Array.from({ length: number }, () => line(...args));

describe('the results of the counts', () => {
  it('are shown by district and period, with reasons, and never for fewer than five', async () => {
    const { maria } = await counted([
      ...many(6, 'Norra', '2026-10'),
      ...many(5, 'Norra', '2026-10', { told: { done: false, reason: 'hann-inte' } }),
      ...many(2, 'Norra', '2026-10', { told: { done: false, reason: 'ville-inte' } }),
      ...many(3, 'Södra', '2026-10'),
    ]);
    const card = await maria.say('resultat delaktighet');
    expect(card).toContain('Norra, oktober 2026');
    expect(card).toContain('13 svar');
    expect(card).toContain('Fick information: 13 av 13 (100 %)');
    expect(card).toContain(`Fick komma till tals: ${texts.step(null, null)}`);
    expect(card).toContain('Fick veta vad det ledde till: 6 av 13 (46 %)');
    expect(card).toContain('Vi hann inte: 5');
    expect(card).not.toContain('Barnet ville inte');
    expect(card).toMatch(/Södra, oktober 2026\n\s*För få svar/u);
    expect(card).toContain(texts.guard);
  });

  it('leave out the month that it is, and the tertial and year that are not over', async () => {
    const { maria } = await counted([...many(9, 'Norra', '2026-11'), ...many(9, 'Norra', '2026-03')]);
    expect(await maria.say('resultat')).toContain('mars 2026');
    expect(await maria.press('Tertial')).toContain('Norra, tertial 1 2026');
    expect(await maria.press('År')).toContain(texts.none);
    expect(await maria.press(/Månad/u)).not.toContain('november');
  });

  it('can be of one district, and are looked through a page at a time', async () => {
    const months = Array.from({ length: 9 }, (_, i) => `2026-0${i + 1}`);
    const { maria } = await counted([
      ...months.flatMap((month) => many(5, 'Norra', month)),
      ...many(5, 'Södra', '2026-09'),
    ]);
    expect(await maria.say('resultat delaktighet')).toContain('Södra');
    const own = await maria.press(/Månad/u, { unit: 'Norra' });
    expect(own).toContain('september 2026');
    expect(own).not.toContain('Södra, september');
    expect(own).not.toContain('Norra, mars 2026');
    expect(await maria.press(texts.more)).toContain('Norra, mars 2026');
    expect(await maria.press(texts.newer)).toContain('september 2026');
    expect(await maria.press(/Månad/u, { unit: 'okänd' })).toContain('Södra');
  });

  it('are for managers only', async () => {
    const { chat } = await counted(many(9, 'Norra', '2026-03'));
    const anna = chat.person('anna');
    const { resultsManagersOnly } = reminderTexts.lines;
    expect(await anna.say('resultat delaktighet')).toBe(resultsManagersOnly);
    expect(await anna.say('resultat')).toBe(resultsManagersOnly);
    expect(await anna.send({ verb: 'remind.results', period: 'year' })).toEqual({
      line: resultsManagersOnly,
    });
    expect(await anna.say('påminn')).not.toContain(reminderTexts.menu.results);
  });

  it('are not what a question about results asks for', async () => {
    const { maria } = await counted([]);
    expect(await maria.say('resultat av granskningen 2024')).toBe('nothing');
  });
});
