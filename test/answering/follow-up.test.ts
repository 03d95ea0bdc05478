import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../src/answering/follow-up.ts';
import { shippedKnowledge } from '../support/shipped-knowledge.ts';

const shipped = shippedKnowledge();
const followUp: FollowUp = (message, before) => shipped().answerer.followUp(message, before);

describe('what has been named anew takes the place of what it stands for', () => {
  test.each([
    [
      'Hur gör vi barnen delaktiga i planen?',
      'och för yngre barn?',
      'Hur gör vi yngre barn delaktiga i planen?',
    ],
    ['Vad ska stå i en slutanteckning?', 'och i journalen?', 'Vad ska stå i journalen?'],
    [
      'Vad ska stå i en slutanteckning?',
      'Gäller det även genomförandeplanen?',
      'Vad ska stå i genomförandeplanen?',
    ],
    ['Hur jobbar Farsta med introduktion?', 'och Järva?', 'Hur jobbar Järva med introduktion?'],
    [
      'Hur jobbar Farsta med introduktion?',
      'hur är det i Skärholmen då?',
      'Hur jobbar Skärholmen med introduktion?',
    ],
    ['Hur många barn kom till tals 2023?', 'och 2024?', 'Hur många barn kom till tals 2024?'],
    ['Vad ansvarar socialsekreteraren för?', 'men behandlaren då?', 'Vad ansvarar behandlaren för?'],
    ['Vad gör jag om mamman avbokar?', 'och om pappan inte svarar?', 'Vad gör jag om pappan inte svarar?'],
  ])('%s – %s', (before, message, whole) => {
    expect(followUp(message, before)).toBe(whole);
  });
});

describe('what stands for nothing in the question before is added to it', () => {
  test.each([
    ['Hur pratar jag med barn om våld?', 'med tolk då?', 'Hur pratar jag med barn om våld med tolk?'],
    [
      'Hur ofta ska genomförandeplanen följas upp?',
      'och för tonåringar',
      'Hur ofta ska genomförandeplanen följas upp för tonåringar?',
    ],
    [
      'Vad ska stå i genomförandeplanen?',
      'men om familjen inte vill?',
      'Vad ska stå i genomförandeplanen om familjen inte vill?',
    ],
  ])('%s – %s', (before, message, whole) => {
    expect(followUp(message, before)).toBe(whole);
  });
});

describe('something else is asked of the same', () => {
  test.each([
    ['Hur gör vi barnen delaktiga i planen?', 'hur ofta?', 'Hur ofta gör vi barnen delaktiga i planen?'],
    ['Vad ska stå i en slutanteckning?', 'när ska den vara klar?', 'När ska slutanteckning vara klar?'],
    ['Vad ska stå i genomförandeplanen?', 'och vem skriver den?', 'Vem skriver genomförandeplanen?'],
    [
      'Hur ofta ska genomförandeplanen följas upp?',
      'Var dokumenteras det?',
      'Var dokumenteras genomförandeplanen?',
    ],
  ])('%s – %s', (before, message, whole) => {
    expect(followUp(message, before)).toBe(whole);
  });
});

describe('a message that can be understood by itself is left alone', () => {
  test.each([
    'Vad är sekretess?',
    'och hur skriver jag en slutanteckning?',
    'Hur lagar man en cykel?',
    'och hur lagar man en cykel?',
    'Kan jag ta med barn på hembesök?',
    'Ska barnet vara med på mötet?',
    'Om barnet inte vill prata, vad gör jag då?',
    'Vad gör man om det brinner?',
    'Vad gör den som är ny?',
    'När gäller det att anmäla?',
    'tack',
    'ok',
    '',
    '???',
  ])('%s', (message) => {
    expect(followUp(message, 'Hur länge får en förhandsbedömning ta?')).toBeNull();
  });

  test('so are nearly all of the questions that the articles say they answer', () => {
    const questions = [...shipped().knowledge.documents.values()].flatMap((document) => document.questions);
    const taken = questions.filter(
      (question) => followUp(question, 'Vad ska stå i en slutanteckning?') !== null,
    );
    expect(questions.length).toBeGreaterThan(10_000);
    expect(taken.length / questions.length).toBeLessThan(0.002);
  });
});

test('a question that went on from another can be gone on from', () => {
  const first = followUp('och i Farsta?', 'Hur följer ni upp barns delaktighet?');
  expect(first).toBe('Hur följer ni upp barns delaktighet i Farsta?');
  expect(followUp('och i Järva?', first!)).toBe('Hur följer ni upp barns delaktighet i Järva?');
});
