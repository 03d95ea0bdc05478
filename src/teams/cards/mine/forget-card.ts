import { ownDataTexts } from '../../../texts/own-data.ts';
import { ownDataTabTexts } from '../../../texts/own-data-tab.ts';
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
  readonly hasLanguage: boolean;
  /** They have begun the introduction. */
  readonly introduction: boolean;
  readonly favourites: number;
  readonly documents: number;
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
      bullets([...texts.erased(view), ...erasedOfTab(view)]),
      heading(texts.keptTitle),
      bullets([
        ...texts.kept(view),
        ...(view.documents > 0 ? [ownDataTabTexts.forget.documents(view.documents)] : []),
      ]),
      paragraph(view.hasStopped ? texts.stoppedKept : texts.notStopped),
      paragraph(`${texts.elsewhere} ${texts.again}`),
    ],
    [button(texts.yes, { verb: 'mine.forgetNow' }), button(texts.no, { verb: 'mine.settings' })],
  );
}

function erasedOfTab({ hasLanguage, introduction, favourites }: ForgetView): readonly string[] {
  const { forget } = ownDataTabTexts;
  return [
    ...(hasLanguage ? [forget.language] : []),
    ...(introduction ? [forget.introduction] : []),
    ...(favourites > 0 ? [forget.favourites(favourites)] : []),
  ];
}

/** Nothing is left to press: what is on it would make Lathunden know its reader again. */
export function forgottenCard(): AdaptiveCard {
  return adaptiveCard(texts.done, [
    heading(texts.doneTitle, 'medium'),
    paragraph(texts.done),
    paragraph(`${texts.elsewhere} ${texts.again}`),
  ]);
}
