import { AdaptiveCard, SerializationContext } from 'adaptivecards';
import { CARD_SHAPES, fallbacksOf } from './card-shapes.ts';

const BOOLEANS = new Set(
  `wrap isSubtle isVisible separator bleed isMultiline isMultiSelect isRequired isEnabled italic highlight
   strikethrough underline firstRowAsHeader showGridLines rtl`.split(/\s+/u),
);
const NUMBERS = new Set(['maxLines', 'maxLength']);
/** Numbers in Input.Number, texts elsewhere. */
const VALUES = new Set(['value', 'min', 'max']);
/** Checked as objects, free, or of several kinds. */
const OTHERS = new Set([
  'data',
  'width',
  'requires',
  'targetElements',
  'userIds',
  'backgroundImage',
  'fallback',
]);
const ACTION_STYLES = ['default', 'positive', 'destructive'];

/**
 * Checks a card against Adaptive Cards 1.5: names, kinds and what is required by our own table of the format; values
 * and versions by Microsoft's renderer. What Teams adds (`msteams`) is left out of it.
 * @returns problems as "body.0.items.2: …", empty when there are none
 */
export function schemaProblems(card: unknown): string[] {
  if (!isObject(card)) return ['it is no object'];
  const { msteams: _, ...plain } = card;
  const version = plain.version === '1.5' ? [] : [`version: is ${JSON.stringify(plain.version)}, not "1.5"`];
  return [
    ...version,
    ...shapeProblems(plain, ['AdaptiveCard'], ''),
    ...idProblems(plain),
    ...parseProblems(plain),
  ];
}

function shapeProblems(value: unknown, types: readonly string[], at: string): string[] {
  const say = (problem: string) => [`${at || 'the card'}: ${problem}`];
  if (!isObject(value)) return say(`is ${JSON.stringify(value)}, not an object`);
  // Where only one kind may stand, it need not say which it is.
  const type = value.type ?? (types.length === 1 ? types[0] : undefined);
  if (typeof type !== 'string' || !types.includes(type))
    return say(`a ${JSON.stringify(type)} may not stand here`);
  const { allowed, required, children } = CARD_SHAPES[type]!;
  const problems = required
    .filter((name) => value[name] === undefined)
    .flatMap((name) => say(`${type} has no "${name}"`));
  for (const [name, own] of Object.entries(value)) {
    const path = at === '' ? name : `${at}.${name}`;
    if (!allowed.has(name)) problems.push(...say(`${type} may not have "${name}"`));
    else if (name === 'fallback') {
      if (own !== 'drop') problems.push(...shapeProblems(own, fallbacksOf(type), path));
    } else if (children[name]) problems.push(...childProblems(own, children[name], path));
    else problems.push(...valueProblems(type, name, own).map((problem) => `${path}: ${problem}`));
  }
  return problems;
}

const SINGLE = new Set(['selectAction', 'inlineAction', 'refresh', 'action', 'card']);

function childProblems(value: unknown, types: readonly string[], at: string): string[] {
  if (SINGLE.has(at.split('.').at(-1)!)) return shapeProblems(value, types, at);
  if (!Array.isArray(value)) return [`${at}: is no list`];
  return value.flatMap((item, i) =>
    typeof item === 'string' && types.includes('TextRun') ? [] : shapeProblems(item, types, `${at}.${i}`),
  );
}

function valueProblems(type: string, name: string, value: unknown): string[] {
  if (OTHERS.has(name)) return [];
  const wanted = BOOLEANS.has(name)
    ? 'boolean'
    : NUMBERS.has(name) || (VALUES.has(name) && type === 'Input.Number')
      ? 'number'
      : 'string';
  if (typeof value !== wanted) return [`is ${JSON.stringify(value)}, not a ${wanted}`];
  if (name === 'style' && type.startsWith('Action.') && !ACTION_STYLES.includes(value as string))
    return [`an action has no style "${value}"`];
  if (name === 'lang' && !/^[a-z]{2}$/u.test(value as string)) return [`"${value}" is no language`];
  // Several choices come back with commas between them.
  if (type === 'Input.Choice' && name === 'value' && (value as string).includes(','))
    return ['a choice may have no comma in its value'];
  return [];
}

/** Clients that meet an id twice refuse the card, or lose one of the answers. */
function idProblems(card: unknown): string[] {
  const ids: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) {
      if (typeof value.id === 'string') ids.push(value.id);
      // An object and what may take its place are never shown together; data is the bot's own.
      for (const [name, child] of Object.entries(value))
        if (name !== 'fallback' && name !== 'data') walk(child);
    }
  };
  walk(card);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...twice].map((id) => `the id "${id}" is there twice`);
}

function parseProblems(card: object): string[] {
  const context = new SerializationContext();
  // The renderer finds every other "sv" wrong: its pattern remembers where it stopped the last time.
  const { lang: _, ...unlanguaged } = card as Record<string, unknown>;
  new AdaptiveCard().parse(unlanguaged, context);
  return Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
