import { describe, expect, it } from 'vitest';
import { createQuestionReader } from '../../src/answering/understand-question.ts';
import { FIELD_DOCUMENTS } from '../support/field-documents.ts';
import { smallKnowledge } from '../support/small-knowledge.ts';

const given = smallKnowledge(FIELD_DOCUMENTS);
let reader: ReturnType<typeof createQuestionReader> | undefined;
function read(text: string) {
  const { index, lexicon } = given().knowledge;
  reader ??= createQuestionReader(index, lexicon);
  return reader(text);
}
const stem = (word: string) => given().knowledge.index.analyser.lemmatise(word);
/** How well the question's words answer to a word of the texts, 0 when none does. */
const reaches = (question: string, word: string) =>
  Math.max(0, ...read(question).slots.map((s) => s.alternatives.get(stem(word)) ?? 0));

describe('a question', () => {
  it('asks about its content words, not about its small words', () => {
    expect(read('Hur är det med journalen då?').slots.map((s) => s.surface)).toEqual(['journalen']);
  });

  it.each([
    ['a slip of the pen', 'genomförandeplna', 'genomförandeplan'],
    ['a compound written apart', 'genomförande plan', 'genomförandeplan'],
    ['a compound written apart with its s', 'slut anteckningen', 'slutanteckning'],
    ['an abbreviation', 'GFP', 'genomförandeplan'],
    ['an abbreviation in small letters', 'gfp', 'genomförandeplan'],
    ['an abbreviation of a person', 'vh uteblir', 'vårdnadshavare'],
    ['an everyday word', 'mamman', 'vårdnadshavare'],
    ['another everyday word', 'ungen', 'barn'],
    ['a definite form', 'orosanmälningarna', 'orosanmälan'],
    ['the head of a compound', 'hembesöksjournal', 'journal'],
  ])('reaches the word of the texts from %s: %s', (_, question, word) => {
    expect(reaches(question, word)).toBeGreaterThan(0.3);
  });

  it.each([
    ['pappret', 'pappa'],
    ['vårdnadshavaren', 'våld'],
  ])('does not take "%s" for "%s"', (question, word) => {
    expect(reaches(question, word)).toBe(0);
  });

  it('names a provision in one way however it is written', () => {
    const law = (text: string) => read(text).slots.find((s) => s.surface.startsWith('sol_'))?.surface;
    expect(law('Vad säger SoL 14:1?')).toBe('sol_14:1');
    expect(law('vad står i 14 kap 1 § socialtjänstlagen')).toBe('sol_14:1');
  });

  it('knows the district that it is about, and does not search for its name among the words', () => {
    const { places, slots } = read('Hur många deltog i Skarpnäcks föräldragrupp?');
    expect([...places]).toEqual(['Skarpnäck']);
    expect(slots.map((s) => s.surface)).not.toContain('skarpnäcks');
  });

  it('must find a year or a place elsewhere that it names', () => {
    expect(read('Hur många placerades i Göteborgs kommun 2023?').required).toEqual(['göteborgs', '2023']);
    expect(read('Hur många deltog i Skarpnäck?').required).toEqual([]);
  });

  it('is known to be off the subject by its words', () => {
    expect(read('Hur byter jag lösenord i Outlook?').outside).toBeGreaterThan(0.5);
    expect(read('Vad ska stå i journalen?').outside).toBe(0);
  });

  it('has a word that nobody knows, and says so', () => {
    expect(read('Vad är en xyzzyplugh?').slots.find((s) => s.surface === 'xyzzyplugh')!.known).toBe(false);
    expect(read('Vad är en journal?').slots.every((s) => s.known)).toBe(true);
  });

  it('that is cut short is still a question', () => {
    expect(read('journal '.repeat(5000)).slots.length).toBeLessThanOrEqual(120);
    expect(read('').slots).toEqual([]);
    expect(read('och i på av').slots).toEqual([]);
  });
});
