import { describe, expect, test } from 'vitest';
import { reminderCard } from '../../../../src/teams/cards/remind/reminder-card.ts';
import { aReminder, DELIVERY } from '../../../support/a-reminder.ts';
import { pressables, pressed } from '../../../support/card-hand.ts';
import { everyNode, outline } from '../../../support/card-outline.ts';
import { schemaProblems } from '../../../support/card-schema.ts';
import { shippedContent } from '../../../support/shipped-guidance.ts';
import { longest, playground } from '../../../support/small-checklist.ts';

const bytes = (card: object) => Buffer.byteLength(JSON.stringify(card));

test('a reminder of a list says who sent it, why and when, and can be ticked at once', () => {
  expect(outline(reminderCard(aReminder()))).toBe(`(emphasis)
  🔔 Påminnelse: Packa inför utflykten
  Från Chefen · måndag 7 december 2026 kl. 09.00
  Du får den för att du har sagt att du arbetar i Norra.
  Glöm inte kartan.
Packa ryggsäcken
Kvällen före utflykten.
0 av 3 klara
☐ 1. Matsäcken är packad → checklist.set | Mer › → checklist.item
☐ 2. Vattenflaskan är packad → checklist.set | Mer › → checklist.item
☐ 3. Kartan är packad → checklist.set | Mer › → checklist.item
Du kan också skriva: ”3 ja”, ”3 nej barnet ville inte”, ”mer 3”, ”klar”.
[Klar → checklist.end] [Alla checklistor → checklist.menu]
[Senare i dag → receipt.later] [I morgon → receipt.later] [Nästa vecka → receipt.later]
<hidden reminder-run: Till påminnelsen = ${run()}>
[Kvittera → receipt.ack] [Påminn mig senare → undefined] [Sluta påminna mig → receipt.stop]`);
});

function run(): string {
  const nodes = [...everyNode(reminderCard(aReminder()))];
  return String(nodes.find(({ id }) => id === 'reminder-run')?.value);
}

test('a list that has to know more first asks for it on the reminder itself', () => {
  const card = reminderCard(aReminder({ checklist: playground }));
  const titles = pressables(card).map(({ title }) => title);
  expect(titles).toContain('Alla åldrar');
  expect(titles).toContain('Kvittera');
  expect(outline(card)).toContain('<needs:');
});

test('words alone are a reminder, and nothing in them is read as formatting', () => {
  const text = 'Läs **det här**.\n- Och [det](https://exempel.se)';
  const card = reminderCard(aReminder({ part: { kind: 'text', text }, checklist: null }));
  expect(outline(card)).toContain('Läs **det här**.\n  - Och [det](https://exempel.se)');
  const plain = [...everyNode(card)].filter(({ type }) => type === 'TextBlock').map(({ text }) => text);
  expect(plain.join(' ')).not.toContain('**');
});

test('a list that is gone is said to be', () => {
  expect(outline(reminderCard(aReminder({ checklist: null })))).toContain('finns inte längre');
});

test('nobody behind it is said as well, and that it comes again', () => {
  const text = outline(reminderCard(aReminder({ sentBy: null, round: 1 })));
  expect(text).toContain('Från den som sköter Lathunden · ');
  expect(text).toContain('Du får den igen');
});

test.each(['channel', 'group'] as const)(
  'in a %s it can be acknowledged but neither put off nor stopped',
  (scope) => {
    const card = reminderCard(aReminder({ scope }));
    const verbs = pressables(card).map(({ verb }) => verb);
    expect(verbs).toContain('receipt.ack');
    expect(verbs).not.toContain('receipt.later');
    expect(verbs).not.toContain('receipt.stop');
    expect(outline(card)).toContain('kan inte skjutas upp');
    expect(outline(card)).toContain('Ingen har kvitterat än.');
  },
);

test('what a press sends carries the reminder, on phones that know no Universal Actions too', () => {
  const card = reminderCard(aReminder());
  const sent = pressables(card).map((one) => pressed(card, one));
  expect(sent.length).toBeGreaterThan(10);
  for (const data of sent) expect(data).toMatchObject({ reminder: DELIVERY, 'reminder-run': run() });
  const submits = [...everyNode(card)].filter(({ type }) => type === 'Action.Submit');
  expect(submits.length).toBeGreaterThan(4);
  for (const { data } of submits) expect(data).toMatchObject({ reminder: DELIVERY });
});

test('before it is sent it looks the same, and no press does anything', () => {
  const shown = reminderCard(aReminder({ delivery: null }));
  const strip = (card: object) =>
    outline(card as never)
      .replaceAll(/ → (?:checklist|receipt)\.\w+/gu, '')
      .replaceAll(/<hidden.*>\n/gu, '');
  expect(strip(shown)).toBe(strip(reminderCard(aReminder())));
  const buttons = pressables(shown);
  expect(buttons.length).toBeGreaterThan(10);
  for (const { verb, data } of buttons) expect([verb, data]).toEqual(['receipt.preview', {}]);
  const submits = [...everyNode(shown)].filter(({ type }) => type === 'Action.Submit');
  for (const { data } of submits) expect(data).toEqual({ verb: 'receipt.preview' });
});

describe.each([...shippedContent.checklists, playground, longest].map((list) => [list.title, list] as const))(
  'the reminder of "%s"',
  (_, checklist) => {
    const cards = (['personal', 'channel', 'group'] as const).flatMap((scope) =>
      [DELIVERY, null].map((delivery) =>
        reminderCard(
          aReminder({
            delivery,
            checklist,
            scope,
            title: 'Å'.repeat(300),
            part: { kind: 'checklist', id: checklist.id, text: 'ö'.repeat(500) },
            sentBy: 'Ä'.repeat(300),
            round: 2,
          }),
        ),
      ),
    );

    test('fits in a message with the longest words beside it', () => {
      expect(Math.max(...cards.map(bytes))).toBeLessThan(28_000);
    });

    test('follows Adaptive Cards 1.5', () => {
      expect(cards.flatMap(schemaProblems)).toEqual([]);
    });
  },
);
