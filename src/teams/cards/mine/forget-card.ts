import { ownDataTexts } from '../../../texts/own-data.ts';
import { type AdaptiveCard, adaptiveCard } from '../adaptive-card.ts';
import { button, heading, paragraph } from '../elements.ts';

const texts = ownDataTexts.forget;

export interface ForgetView {
  /** How many of each there are. */
  readonly chats: number;
  readonly deliveries: number;
  readonly answers: number;
  readonly own: number;
  readonly named: number;
  readonly hasStopped: boolean;
}

/** Says exactly what goes and what stays, and asks once. */
export function forgetCard(view: ForgetView): AdaptiveCard {
  const bullets = (lines: readonly string[]) =>
    lines.map((line) => ({ ...paragraph(`• ${line}`), spacing: 'small' }));
  return adaptiveCard(
    texts.summary,
    [
      heading(texts.title, 'medium'),
      heading(texts.erasedTitle),
      bullets(texts.erased(view)),
      heading(texts.keptTitle),
      bullets(texts.kept(view)),
      paragraph(view.hasStopped ? texts.stoppedKept : texts.notStopped),
      paragraph(`${texts.elsewhere} ${texts.again}`),
    ],
    [button(texts.yes, { verb: 'mine.forgetNow' }), button(texts.no, { verb: 'mine.settings' })],
  );
}

/** Nothing is left to press: what is on it would make Lathunden know its reader again. */
export function forgottenCard(): AdaptiveCard {
  return adaptiveCard(texts.done, [
    heading(texts.doneTitle, 'medium'),
    paragraph(texts.done),
    paragraph(`${texts.elsewhere} ${texts.again}`),
  ]);
}
