import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { reminderCard } from '../../../../src/teams/cards/remind/reminder-card.ts';
import { framedRouter } from '../../../../src/teams/guide/remind/framed-router.ts';
import { resumeReminder } from '../../../../src/teams/guide/remind/resume-reminder.ts';
import { aReminder, DUE } from '../../../support/a-reminder.ts';
import { pressables } from '../../../support/card-hand.ts';
import { schemaProblems } from '../../../support/card-schema.ts';
import { guideContext } from '../../../support/guide-context.ts';
import { guidedPerson } from '../../../support/guided-person.ts';
import { sendReminder } from '../../../support/sent-reminders.ts';
import { shippedWays } from '../../../support/shipped-cards.ts';
import { shippedContent, shippedGuidance } from '../../../support/shipped-guidance.ts';
import { sqliteStore } from '../../../support/test-store.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'lathunden-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const inner = shippedGuidance(dataDir).router;
const lists = new Map(shippedContent.checklists.map((list) => [list.id, list]));
const said = {
  title: 'Å'.repeat(120),
  sentBy: 'Ä'.repeat(80),
  text: 'Ö'.repeat(500),
};

describe.each([...lists.values()].map((list) => [list.title, list] as const))(
  '"%s" as a reminder',
  (title, list) => {
    const content = { kind: 'checklist' as const, id: list.id, text: said.text };
    const now = () => DUE;

    test('fits in a message and can be pressed, whatever is answered in it', async () => {
      const store = await sqliteStore();
      const schedule = { title: said.title, ownerName: said.sentBy, content };
      const id = await sendReminder(store, { schedule, again: true });
      const { ledger, optOuts } = store;
      const router = framedRouter(inner, { ledger, optOuts, resume: resumeReminder(lists), now });
      const first = reminderCard(
        aReminder({ ...said, delivery: id, checklist: list, part: content, round: 1 }),
      );
      const person = guidedPerson(
        { ...router, message: async () => ({ card: first }) },
        { ...guideContext, unit: 'Norra' },
      );
      const way = shippedWays.find(({ name }) => name === `checklist ${title}`)!;
      const odd: string[] = [];
      let cards = 0;
      for await (const [name, card] of way.walk(person)) {
        cards += 1;
        const bytes = Buffer.byteLength(JSON.stringify(card));
        if (bytes >= 28_000) odd.push(`${name}: ${bytes} bytes`);
        if (!JSON.stringify(card).includes('🔔 Påminnelse')) odd.push(`${name}: no reminder around it`);
        if (pressables(card).some(({ data }) => data.reminder !== id))
          odd.push(`${name}: a press without it`);
        odd.push(...schemaProblems(card).map((problem) => `${name}: ${problem}`));
      }
      expect(odd).toEqual([]);
      expect(cards).toBeGreaterThan(list.items.length / 2);
      expect(await ledger.get(id)).toMatchObject({ completedAt: DUE, round: 1 });
    });
  },
);
