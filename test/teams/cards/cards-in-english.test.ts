import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_HOME } from '../../../src/commands/load-answerer.ts';
import type { AdaptiveCard } from '../../../src/teams/cards/adaptive-card.ts';
import { inLanguage } from '../../../src/texts/in-language.ts';
import { everyCard } from '../../support/every-card.ts';
import { sourceFiles, stringsOf } from '../../support/source-files.ts';

/** The two languages in one process, as they are on a server: what was frozen in one of them would stand in the other's card. */
const swedish = inLanguage('sv', everyCard);
const english = new Map(inLanguage('en', everyCard));

/** What the program says in a language, in pieces between what is put into it: two words or more. */
function pieces(language: 'sv' | 'en'): string[] {
  const all = sourceFiles()
    .filter(({ path }) => path.startsWith(`texts/${language}/`) && !NOT_SAID.test(path))
    .flatMap(({ text }) => stringsOf(text))
    .flatMap((said) => said.split(/\$\{[^}]*\}/u))
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(piece) && piece.length >= 9);
  return [...new Set(all)];
}
/** Of the terminal, and the marks of the articles. */
const NOT_SAID = /\/(?:cli|sources)\.ts$/u;
/** What a draft says of itself goes into the record, in Swedish. */
const IN_THE_RECORD = ['[Saknas:'];
/** Everything that the content says, which is in Swedish: plain words of the program stand there as well. */
const content = readdirSync(KNOWLEDGE_HOME, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:md|yaml)$/u.test(file))
  .map((file) => readFileSync(join(KNOWLEDGE_HOME, file), 'utf8').replace(/\s+/gu, ' '))
  .join('\n');

/** Everything that is shown of a card, and nothing of what is sent when it is pressed. */
function shown(card: AdaptiveCard): string[] {
  const texts: string[] = [];
  JSON.stringify(card, (key, value: unknown) => {
    if (['data', 'url', '$schema', 'id', 'type'].includes(key)) return undefined;
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

/** Pieces of one language that stand in the cards of the other. */
function strangers(
  cards: readonly (readonly [string, AdaptiveCard])[],
  foreign: readonly string[],
): string[] {
  return cards.flatMap(([name, card]) =>
    shown(card).flatMap((text) =>
      foreign
        .filter((piece) => text.includes(piece))
        .map((piece) => `${name}: ${piece} (${text.slice(0, 80)})`),
    ),
  );
}

describe('every card', () => {
  const [sv, en] = [pieces('sv'), pieces('en')];

  it('has words to look for', () => {
    expect(Math.min(sv.length, en.length)).toBeGreaterThan(400);
    expect(strangers(swedish, sv).length).toBeGreaterThan(200);
    expect(strangers([...english], en).length).toBeGreaterThan(200);
  });

  it('says nothing of its own in Swedish when it is English', () => {
    const own = sv.filter(
      (piece) => !en.includes(piece) && !IN_THE_RECORD.includes(piece) && !content.includes(piece),
    );
    expect(strangers([...english], own)).toEqual([]);
  });

  it('says nothing of its own in English when it is Swedish', () => {
    expect(
      strangers(
        swedish,
        en.filter((piece) => !sv.includes(piece)),
      ),
    ).toEqual([]);
  });

  it.each(swedish.map(([name]) => name))(
    '%s: is marked with its language, and has the same shape',
    (name) => {
      const [one, other] = [swedish.find(([known]) => known === name)![1], english.get(name)!];
      expect([one.lang, other.lang]).toEqual(['sv', 'en']);
      expect(other.body.map(({ type }) => type)).toEqual(one.body.map(({ type }) => type));
    },
  );
});
