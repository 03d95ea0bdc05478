import { receiptTexts as texts } from '../../../texts/receipts.ts';
import type { Scope } from '../../turn.ts';
import type { CardButton, CardElement } from '../adaptive-card.ts';
import { button, buttonRow, paragraph, toggleButton } from '../elements.ts';

/** What has come of a reminder. Times are milliseconds. */
export interface ReceiptStanding {
  readonly acknowledgedAt: number | null;
  readonly completedAt: number | null;
  /** How many have acknowledged it, where several can. */
  readonly people: number;
  /** When it comes again; null when it does not. */
  readonly laterAt: number | null;
  /** What its reader has stopped: this reminder, or all. */
  readonly stopped: 'this' | 'all' | null;
}

/** Of a reminder that has just been sent. */
export const NOTHING_YET: ReceiptStanding = {
  acknowledgedAt: null,
  completedAt: null,
  people: 0,
  laterAt: null,
  stopped: null,
};

export const LATER = ['today', 'tomorrow', 'week'] as const;
export type Later = (typeof LATER)[number];

const LATER_ID = 'later';

interface ReceiptView {
  readonly scope: Scope;
  readonly standing: ReceiptStanding;
  readonly isAside?: boolean;
}

/** What can be done with the reminder itself, and what has been done with it. */
export function receiptPart(view: ReceiptView): { body: CardElement[]; actions: CardButton[] } {
  const back = view.isAside === true ? [button(texts.buttons.back, { verb: 'receipt.show' })] : [];
  const acknowledge = button(texts.buttons.acknowledge, { verb: 'receipt.ack' });
  const { scope, standing } = view;
  if (scope !== 'personal') {
    const lines = [texts.countAcknowledged(standing.people), texts.sharedWhy[scope]];
    return { body: [box(lines)], actions: [...back, acknowledge] };
  }
  const { stopped, laterAt } = standing;
  const isAcknowledged = standing.acknowledgedAt !== null || standing.completedAt !== null;
  const later = {
    ...buttonRow(LATER.map((when) => button(texts.buttons.when[when], { verb: 'receipt.later', when }))),
    id: LATER_ID,
    isVisible: false,
  };
  const lines = [
    acknowledgement(standing),
    laterAt === null || stopped !== null ? null : texts.later(laterAt),
    stopped === null ? null : texts.stopped[stopped],
  ].filter((line) => line !== null);
  return {
    body: [box(lines, stopped === null ? [later] : [])],
    actions: [
      ...back,
      ...(isAcknowledged ? [] : [acknowledge]),
      ...(stopped === null
        ? [toggleButton(texts.buttons.later, LATER_ID), button(texts.buttons.stop, { verb: 'receipt.stop' })]
        : [
            button(texts.buttons.undo, { verb: 'receipt.undo', what: stopped }),
            ...(stopped === 'all' ? [] : [button(texts.buttons.stopAll, { verb: 'receipt.stopAll' })]),
          ]),
    ],
  };
}

function acknowledgement({ acknowledgedAt, completedAt }: ReceiptStanding): string | null {
  if (completedAt !== null) return texts.completed(completedAt);
  return acknowledgedAt === null ? null : texts.acknowledged(acknowledgedAt);
}

function box(lines: readonly string[], more: readonly CardElement[] = []): CardElement {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [...lines.map((line) => paragraph(line)), ...more],
  };
}
