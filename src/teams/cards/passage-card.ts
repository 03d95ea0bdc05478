import type { PassageInContext } from '../../answering/answer.ts';
import { citedSources } from '../../answering/cited-sources.ts';
import { botTexts } from '../../texts/bot.ts';
import { shorten, shortenEnd, shortenStart } from '../../texts/shorten.ts';
import { sourceTexts } from '../../texts/sources.ts';
import type { CardState } from '../card-action.ts';
import { type AdaptiveCard, adaptiveCard, type CardButton, type CardElement } from './adaptive-card.ts';
import { articleLines, button, heading, paragraph, verbatim, verbatimLines } from './elements.ts';
import { lawNotes } from './law-notes.ts';
import { readButton } from './read-button.ts';
import { sourceLine } from './source-line.ts';
import { citedLine, mark } from './source-lines.ts';

const texts = botTexts.passage;
/** Context comes well cut; this only keeps a card from growing past what Teams takes. */
const contextLength = 1200;
const headingLength = 220;
const longestSource = 220;

/**
 * A passage between the text before and after it, with the facts about its document.
 * @param back where it was come to from
 * @param first what has to be read before anything else
 * @param link to the same place in the tab; null without a button
 */
export function passageCard(
  found: PassageInContext,
  state: CardState = {},
  back: readonly CardButton[] = backTo(state),
  first: CardElement | null = null,
  link: string | null = null,
): AdaptiveCard {
  const { passage } = found;
  const plain = [texts.summary(sourceLine(passage)), passage.text].join('\n');
  const before = shortenStart(found.before, contextLength);
  return adaptiveCard(
    plain,
    [
      first,
      verbatim([{ text: shorten(passage.title, headingLength), bold: true }]),
      passage.section === ''
        ? null
        : verbatim([{ text: shorten(passage.section, headingLength), quiet: true }], {
            small: true,
            spacing: 'none',
          }),
      surrounding(texts.before, before),
      hit(found),
      lawNotes(found.notes),
      surrounding(texts.after, shortenEnd(found.after, contextLength)),
      { type: 'FactSet', spacing: 'large', separator: true, facts: facts(found) },
    ],
    [...readButton(link), ...back],
  );
}

function backTo({ question, from }: CardState): CardButton[] {
  return question === undefined ? [] : [button(texts.back, { verb: 'question.ask', question, from })];
}

/** Set apart by a heading and a box, not by colour alone. */
function hit({ passage, before }: PassageInContext): CardElement {
  const own = passage.section.split(' › ').at(-1) ?? '';
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'medium',
    items: [
      heading(texts.hit),
      // Below other text it has to be said where a new section starts.
      ...(own === '' || before === ''
        ? []
        : [verbatim([{ text: shorten(own, headingLength), bold: true }], { spacing: 'small' })]),
      ...(passage.references.length > 0 ? articleLines : verbatimLines)(passage.text),
    ],
  };
}

/** Text around the passage. A heading in it is a line after an empty one. */
function surrounding(label: string, text: string): CardElement[] {
  if (text.trim() === '') return [];
  const lines = text.split('\n');
  const shown = lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const isHeading = i > 0 && lines[i - 1]!.trim() === '';
    return verbatim([{ text: line.trim(), quiet: true, bold: isHeading }], {
      spacing: isHeading ? 'medium' : 'small',
    });
  });
  return [paragraph(label, { quiet: true }), ...shown];
}

function facts({
  passage,
  publisher,
  date,
  reference,
}: PassageInContext): { title: string; value: string }[] {
  const [from, to] = passage.lines;
  const lines = sourceTexts.lines(from, to);
  const rows: readonly (readonly [string, string | null])[] = [
    [texts.publisher, publisher],
    [passage.origin === 'shipped' ? texts.reviewed : texts.date, date],
    [texts.reference, reference],
    [texts.unit, passage.unit],
    [texts.held, passage.expired],
    ...citedSources(passage.references).map(
      (cited) => [texts.source, citedLine(cited, longestSource) + mark(cited.expired)] as const,
    ),
    [texts.place, passage.page === null ? lines : `${texts.page(passage.page)}, ${lines}`],
    [texts.file, passage.document],
  ];
  return rows.flatMap(([title, value]) => (value === null ? [] : [{ title, value }]));
}
