import { describe, expect, it } from 'vitest';
import { schemaProblems } from '../../support/card-schema.ts';
import { everyCard } from '../../support/every-card.ts';

const text = { type: 'TextBlock', text: 'Hej' };
const card = (...body: unknown[]) => ({ type: 'AdaptiveCard', version: '1.5', body });
const input = (fields: object) =>
  card({ type: 'Input.ChoiceSet', id: 'a', choices: [{ title: 'A', value: 'a' }], ...fields });
const pressed = (action: object) => ({
  ...card(text),
  actions: [{ type: 'Action.Execute', title: 'Gör', ...action }],
});

it.each(everyCard())('the %s card follows Adaptive Cards 1.5', (_, shown) => {
  expect(schemaProblems(shown)).toEqual([]);
});

describe('the check of cards lets pass', () => {
  it.each<[string, unknown]>([
    ['what Teams adds to the card', { ...card(text), msteams: { width: 'Full' } }],
    [
      'an input in a container that is not seen',
      card({ type: 'Container', isVisible: false, items: [{ type: 'Input.Text', id: 'a' }] }),
    ],
    [
      'a text run as a plain string',
      card({ type: 'RichTextBlock', inlines: ['Hej', { type: 'TextRun', text: 'då', weight: 'Bolder' }] }),
    ],
    [
      'columns of every width',
      card({
        type: 'ColumnSet',
        columns: [
          { type: 'Column', width: 'auto', items: [text] },
          { type: 'Column', width: 2 },
        ],
      }),
    ],
    ['any data of one’s own', pressed({ verb: 'gör', data: { id: 'a', djup: { mer: [1] } } })],
    [
      'an action in the place of another',
      pressed({ verb: 'gör', fallback: { type: 'Action.Submit', data: { id: 'a' } } }),
    ],
    [
      'a table',
      card({
        type: 'Table',
        columns: [{ width: 1 }],
        rows: [{ type: 'TableRow', cells: [{ type: 'TableCell', items: [text] }] }],
      }),
    ],
  ])('%s', (_, good) => {
    expect(schemaProblems(good)).toEqual([]);
  });
});

describe('the check of cards finds', () => {
  it.each<[string, unknown, RegExp]>([
    ['another version', { ...card(text), version: '1.6' }, /^version: is "1\.6"/u],
    [
      'an unknown element',
      card({ type: 'Textblock', text: 'Hej' }),
      /^body\.0: a "Textblock" may not stand/u,
    ],
    ['an element without its type', card({ text: 'Hej' }), /^body\.0: a undefined/u],
    ['a misspelt property', card({ ...text, wraps: true }), /^body\.0: TextBlock may not have "wraps"/u],
    ['a property of another element', card({ type: 'RichTextBlock', inlines: [], wrap: true }), /"wrap"/u],
    ['a property from a later version', input({ 'choices.data': {} }), /"choices\.data"/u],
    ['what is required', card({ type: 'TextBlock' }), /^body\.0: TextBlock has no "text"/u],
    ['a value that is none', card({ ...text, size: 'huge' }), /Invalid value "huge"/u],
    ['a value of another kind', card({ ...text, wrap: 'true' }), /^body\.0\.wrap: is "true", not a boolean/u],
    [
      'a number as the value of a choice',
      input({ choices: [{ title: 'A', value: 1 }] }),
      /^body\.0\.choices\.0\.value/u,
    ],
    ['a comma in the value of a choice', input({ choices: [{ title: 'A', value: 'a,b' }] }), /no comma/u],
    ['an input without an id', input({ id: undefined }), /has no "id"/u],
    [
      'an id that is there twice',
      card({ type: 'Input.Text', id: 'a' }, { type: 'Input.Date', id: 'a' }),
      /"a" is there twice/u,
    ],
    ['a style that actions lack', pressed({ verb: 'gör', style: 'primary' }), /no style "primary"/u],
    [
      'a card that unfolds from a row',
      card({ type: 'Container', items: [], selectAction: { type: 'Action.ShowCard' } }),
      /^body\.0\.selectAction/u,
    ],
    ['an element among the actions', { ...card(), actions: [text] }, /^actions\.0: a "TextBlock"/u],
    [
      'something wrong in what takes a place',
      pressed({ verb: 'gör', fallback: { type: 'Action.Submit', verb: 'x' } }),
      /^actions\.0\.fallback: Action\.Submit may not have "verb"/u,
    ],
    [
      'something wrong deep inside',
      card({ type: 'Container', items: [{ type: 'ColumnSet', columns: [{ items: [{ ...text, x: 1 }] }] }] }),
      /^body\.0\.items\.0\.columns\.0\.items\.0:/u,
    ],
    ['a language that is none', { ...card(text), lang: 'svenska' }, /^lang: "svenska" is no language/u],
    ['no object at all', 'Hej', /no object/u],
  ])('%s', (_, bad, problem) => {
    expect(schemaProblems(bad).join('\n')).toMatch(new RegExp(problem.source, 'mu'));
  });
});
