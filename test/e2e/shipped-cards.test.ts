import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGuidance } from '../../src/commands/load-guidance.ts';
import { type CardBrowser, type CardPage, openCardBrowser } from '../support/card-browser.ts';
import { fields, type WireCard } from '../support/card-hand.ts';
import { schemaProblems } from '../support/card-schema.ts';
import { type GuidedPerson, guidedPerson } from '../support/guided-person.ts';
import { shippedWays } from '../support/shipped-cards.ts';
import { shippedKnowledge } from '../support/shipped-knowledge.ts';
import { findBrowser } from './find-browser.ts';

const slow = 120_000;
/** A thumb needs it; what is lower is pressed amiss. */
const lowest = 32;
/** What Teams takes, with room for what it wraps around a card. */
const mostBytes = 28_000;
const widths = [320, 800] as const;

const browserPath = findBrowser();
if (browserPath === null) console.warn('Shipped cards are not looked at: install chromium to see them.');
const title =
  browserPath === null
    ? 'what ships, in a browser (skipped: no Chromium or Chrome found)'
    : 'what ships, in a browser';

describe.skipIf(browserPath === null)(title, () => {
  const knowledge = shippedKnowledge();
  const dataDir = mkdtempSync(join(tmpdir(), 'lathunden-'));
  const publicUrl = 'https://lathunden.example.se';
  const { router, loadCalendar } = loadGuidance({
    dataDir,
    publicUrl,
    answerer: () => knowledge().answerer,
    counts: { add: async () => {} },
  });
  let browser: CardBrowser;
  let pages: readonly CardPage[];

  /** Somebody in a conversation of their own. */
  const somebody = (conversation: string): GuidedPerson =>
    guidedPerson(router, {
      conversation,
      scope: 'personal',
      speaker: null,
      unit: 'Skarpnäck',
      today: '2026-11-23',
      answerer: knowledge().answerer,
    });

  beforeAll(async () => {
    browser = await openCardBrowser(browserPath!);
    pages = await Promise.all(widths.map((width) => browser.openPage(width)));
    await loadCalendar();
  }, slow);
  afterAll(async () => {
    await browser?.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test.each(shippedWays.map((way) => [way.name, way] as const))(
    '%s: every card fits, can be pressed, and sends what it holds',
    {
      timeout: slow,
    },
    async (name, way) => {
      const cards: (readonly [step: string, card: WireCard])[] = [];
      for await (const met of way.walk(somebody(name))) cards.push(met);
      const named = cards.map(([step, card]) => [`${name} ${step}`, card] as const);
      const [narrow, wide] = await Promise.all(pages.map((page) => look(page, named)));
      for (const [i, [step, card]] of cards.entries()) {
        expect([narrow![i], wide![i]], step).toEqual(widths.map(() => ({ overflow: 0, low: [], lost: [] })));
        expect(schemaProblems(card), step).toEqual([]);
        expect(Buffer.byteLength(JSON.stringify(card)), step).toBeLessThan(mostBytes);
      }
    },
  );

  test('a card that loses what it holds is found out', { timeout: slow }, async () => {
    const held = { type: 'Input.Text', id: 'held', value: 'två\nrader' };
    const card = (field: object) => ({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ ...held, ...field, isVisible: false }],
      actions: [{ type: 'Action.Execute', title: 'Skicka', verb: 'x' }],
    });
    const [page] = pages;
    const seen = await look(page!, [
      ['one line', card({})],
      ['two lines', card({ isMultiline: true })],
    ]);
    expect(seen.map(({ lost }) => lost)).toEqual([['held'], []]);
  });
});

/** What is wrong with each of some cards on a page. `lost`: fields whose value a press does not send as it stood. */
async function look(page: CardPage, cards: readonly (readonly [name: string, card: WireCard])[]) {
  const measures = await page.measure(cards);
  return measures.map(({ overflow, lowestTarget, sent }, i) => {
    const held = fields(cards[i]![1]).filter(({ value }) => value !== '');
    return {
      overflow,
      low: lowestTarget !== null && lowestTarget < lowest ? [lowestTarget] : [],
      lost: sent === null ? [] : held.filter(({ id, value }) => sent.data[id] !== value).map(({ id }) => id),
    };
  });
}
