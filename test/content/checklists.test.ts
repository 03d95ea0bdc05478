import { describe, expect, test } from 'vitest';
import { newChecklist } from '../../src/guidance/checklists/checklist-state.ts';
import { itemsShown } from '../../src/guidance/checklists/items-shown.ts';
import { beforeReason, SLOT } from '../../src/guidance/checklists/note-text.ts';
import { findByName } from '../../src/guidance/content/find-by-name.ts';
import type { GuideResult } from '../../src/teams/guide/guide.ts';
import { outline } from '../support/card-outline.ts';
import { checklistParts, somewhere } from '../support/checklist-parts.ts';
import { shippedContent } from '../support/shipped-guidance.ts';

const { checklists, reasons } = shippedContent;

describe.each(checklists.map((list) => [list.id, list] as const))('the checklist %s', (_, list) => {
  test('is found by its title and by each of its names', () => {
    for (const name of [list.title, ...list.names]) {
      const found = findByName(checklists, name);
      expect([name, found.kind === 'one' ? found.entry.id : found]).toEqual([name, list.id]);
    }
  });

  test('has sentences that stand without their reason', () => {
    for (const { note } of list.items)
      if (note?.no?.includes(SLOT)) expect(beforeReason(note.no)).toMatch(/^\p{Lu}.{20,}(?<!skäl)\.$/iu);
  });

  test('fits in messages when everything is a no with words, and is read right from every card', () => {
    const { guide } = checklistParts({ lists: new Map([[list.id, list]]), reasons });
    const card = (result: GuideResult | null) => {
      if (result === null || !('card' in result)) throw new Error(JSON.stringify(result));
      expect(Buffer.byteLength(JSON.stringify(result.card))).toBeLessThan(28_000);
      return outline(result.card);
    };
    card(guide.open(list.title, somewhere));
    if (list.asks.length > 0) card(guide.typed('alla', somewhere));
    const shown = itemsShown(list, newChecklist(list.id));
    for (const n of shown.keys()) {
      card(guide.typed(`mer ${n + 1}`, somewhere));
      card(guide.typed(`${n + 1} nej det blev sent den dagen och alla ville hem`, somewhere));
    }
    expect(card(guide.typed('listan', somewhere))).toContain(`${shown.length} av ${shown.length} klara`);
    expect(card(guide.typed('klar', somewhere))).not.toContain(SLOT);
  });
});
