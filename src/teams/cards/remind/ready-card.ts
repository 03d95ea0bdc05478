import { reminderTexts } from '../../../texts/reminders.ts';
import { type AdaptiveCard, adaptiveCard, type CardElement } from '../adaptive-card.ts';
import { button, heading, paragraph, press, verbatim } from '../elements.ts';

const texts = reminderTexts.ready;

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** The reminders that stand ready to be chosen, each with why. @param lead our own words above them */
export function readyCard(ready: readonly Shown[], lead: string = texts.lead): AdaptiveCard {
  return adaptiveCard(
    [texts.summary, ...ready.map(({ title }) => `• ${title}`)].join('\n'),
    [heading(texts.title, 'medium'), paragraph(ready.length === 0 ? texts.none : lead), ready.map(row)],
    [button(reminderTexts.menu.title, { verb: 'remind.menu' })],
  );
}

function row({ id, title, why }: Shown): CardElement {
  return {
    type: 'Container',
    separator: true,
    minHeight: '36px',
    verticalContentAlignment: 'center',
    selectAction: press(texts.choose(title), { verb: 'remind.pick', ready: id }),
    items: [
      verbatim([{ text: `› ${title}`, accent: true }]),
      verbatim([{ text: why, quiet: true }], { small: true, spacing: 'none' }),
    ],
  };
}
