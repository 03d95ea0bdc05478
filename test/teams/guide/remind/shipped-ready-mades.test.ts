import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_HOME } from '../../../../src/commands/load-answerer.ts';
import { loadSources } from '../../../../src/knowledge/sources/load-sources.ts';
import { reminderStatusTexts } from '../../../../src/texts/reminder-status.ts';
import { reminderTexts } from '../../../../src/texts/reminders.ts';
import { schemaProblems } from '../../../support/card-schema.ts';
import { reminding } from '../../../support/reminding.ts';
import { shippedContent } from '../../../support/shipped-guidance.ts';

const lists = new Map(shippedContent.checklists.map((list) => [list.id, list]));
const sources = loadSources(join(KNOWLEDGE_HOME, 'sources.yaml'));
const { schedules, reasons } = shippedContent;

function expectGoodCard(card: object) {
  expect(schemaProblems(card)).toEqual([]);
  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000);
}

describe.each(schedules)('the ready-made reminder $id', (ready) => {
  it('is found by each of its names, and saved from there by a press on each card', async () => {
    const chat = await reminding({ lists, ready: schedules, sources, reasons });
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    for (const name of [ready.title, ...ready.names]) {
      const seen = await maria.say(`påminn ${name}`);
      expect(seen, name).toMatch(
        new RegExp(`${escaped(ready.title)}|${escaped(reminderTexts.who.title)}`, 'u'),
      );
    }
    await maria.say('färdiga upplägg');
    expectGoodCard(maria.card);
    await maria.press(reminderTexts.ready.choose(ready.title));
    expectGoodCard(maria.card);
    await maria.press('Vidare', { start: '2026-11-20' });
    if (maria.titles().includes('Vidare')) await maria.press('Vidare', { who: 'me' });
    expectGoodCard(maria.card);
    expect(await maria.press(reminderTexts.preview.confirm)).toContain(reminderStatusTexts.notices.made);
    expect(await chat.store.schedules.list()).toMatchObject([{ title: ready.title, content: ready.content }]);
  });
});

it.each([...lists.values()])('the shipped list $id has room in a preview', async (list) => {
  const chat = await reminding({ lists, ready: schedules, sources, reasons });
  const maria = chat.person('maria', { manager: true });
  await maria.say(`påminn mig om checklista ${list.title} varje måndag kl 9`);
  expectGoodCard(maria.card);
  expect(maria.titles()).toContain(reminderTexts.preview.confirm);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
