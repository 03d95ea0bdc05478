import { describe, expect, it } from 'vitest';
import { findReadyMade } from '../../../src/reminders/ready/find-ready-made.ts';
import { sayRecurrence } from '../../../src/texts/recurrence.ts';
import { shippedContent } from '../../support/shipped-guidance.ts';

function find(text: string) {
  const { match, said } = findReadyMade(shippedContent.schedules, text, '2026-11-16');
  return [
    match.kind === 'one' ? match.entry.id : match.kind,
    said === null ? null : sayRecurrence(said.rule),
  ];
}

describe('a ready-made schedule that is asked for', () => {
  it.each([
    ['månadskontroll', 'manadskontroll'],
    ['egenkontroll varje månad', 'manadskontroll'],
    ['14 dagar efter start', 'fjorton-dagar-efter-start'],
    ['lex sarah', 'halvarskontroll'],
    ['två gånger om året', 'halvarskontroll'],
    ['introduktion', 'introduktion-vecka-for-vecka'],
    ['garagebygge', 'none'],
  ])('"%s" is found by its name, which may say when', (text, id) => {
    expect(find(text)).toEqual([id, null]);
  });

  it.each([
    [
      'månadskontroll sista fredagen i månaden kl 10',
      'manadskontroll',
      'sista fredagen i varje månad kl. 10.00',
    ],
    ['behandlingskonferens varannan onsdag', 'delaktighet-behandlingskonferens', 'varannan onsdag kl. 09.00'],
  ])('"%s" is found with its own time', (text, id, rule) => {
    expect(find(text)).toEqual([id, rule]);
  });
});
