import { expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { shippedKnowledge } from '../support/shipped-knowledge.ts';

const given = shippedKnowledge();

/** What somebody asks in the first weeks, and the articles of which one must be among the first three. */
const ASKED: readonly (readonly [question: string, ...articles: string[]])[] = [
  // Journal notes
  [
    'Vilka uppgifter behöver finnas med när jag antecknar ett samtal i journalen?',
    'journalanteckning-innehall',
  ],
  ['jag har haft ett möte idag, vad antecknar jag efteråt', 'journalanteckning-innehall'],
  ['journalantekning krav', 'journalanteckning-innehall'],
  ['journal anteckningar hur utförliga ska de vara', 'journalanteckning-innehall'],
  ['Kan klienten begära att få se sina anteckningar?', 'journalanteckning-innehall'],
  ['beh egna slutsatser i jrn, ok eller ej?', 'bedomningar-i-journalen'],
  ['Hur håller jag isär det jag sett från det jag tror när jag dokumenterar?', 'bedomningar-i-journalen'],
  // Genomförandeplan
  ['Vilka rubriker och uppgifter bör finnas i genomförandeplanen?', 'genomforandeplan-innehall'],
  ['gfp vad ska med', 'genomforandeplan-innehall'],
  ['är det ett lagkrav med genomförandeplan när barnet bor hemma', 'genomforandeplan-innehall'],
  ['Vems jobb är det att få klart planen, mitt eller handläggarens?', 'genomforandeplan-ansvar'],
  ['hur många veckor har vi på oss att få ihop genomförande planen', 'genomforandeplan-ansvar'],
  ['Det finns ingen genomförandeplan i mitt nya ärende. Hur går jag vidare?', 'genomforandeplan-saknas'],
  ['gneomförandeplan bara utkast, gör det nåt?', 'genomforandeplan-saknas'],
  ['Hur bryter man ner ett stort mål till något man kan se i vardagen?', 'mal-och-delmal'],
  // Uppföljning
  ['Med vilka intervall bör en insats följas upp?', 'uppfoljning-av-insats'],
  ['vilka bjuder jag in till uppföljnings mötet', 'uppfoljning-av-insats', 'delaktighet-uppfoljning-avslut'],
  ['uppföljnig vad tar man upp', 'uppfoljning-av-insats'],
  ['Vad gör vi om det visar sig på uppföljningen att inget blivit bättre?', 'nar-malen-inte-nas'],
  // Delaktighet
  ['Vad innebär det egentligen att ett barn är delaktigt?', 'delaktighet-oversikt'],
  [
    'Hur får jag ungarna att känna att de har något att säga till om?',
    'delaktighet-oversikt',
    'delaktighet-under-insatsen',
    'delaktighet-vid-start',
    'barns-ratt-i-lagen',
    'samtala-med-barn',
  ],
  ['delaktighet vid första träffen med barnet', 'delaktighet-vid-start'],
  ['dottern ville inte följa med till oss, hur skriver jag det', 'nar-barnet-inte-deltog'],
  ['hur skriver jag ner det som barnet själv uttrycker', 'barnets-rost-i-dokumentationen'],
  ['Behöver barnet få veta att vi ska avsluta?', 'delaktighet-uppfoljning-avslut', 'avslut-i-fortid'],
  // Slutanteckning
  ['Vilka delar bör en slutanteckning bestå av?', 'slutanteckning-innehall'],
  ['sista anteckningen när vi stänger ärendet, hur ser den ut', 'slutanteckning-innehall'],
  ['slutantekning vem', 'slutanteckning-innehall'],
  ['Vad är nyttan med att summera ett ärende när det är slut?', 'slutanteckning-varfor'],
  [
    'familjen vill sluta i förväg, vad skriver jag i slut anteckningen',
    'avslut-i-fortid',
    'slutanteckning-innehall',
  ],
];

const REFUSED = [
  'Blir det regn i Stockholm i helgen?',
  'var finns det god lunch nära jobbet',
  'Jag har glömt mitt lösenord till datorn, vad gör jag?',
  'hur ansöker jag om semester i juli',
  'När går nästa buss till Farsta?',
  'Skrivaren har fastnat, vem ringer jag?',
  'Vem vann matchen igår?',
  'recept på kanelbullar',
];

/** So many of the questions must be met. */
const MET = 0.83;

const documentsOf = ({ passages }: Answer) => [...new Set(passages.slice(0, 3).map((p) => p.document))];
const row = (question: string, wanted: string, { answered, passages }: Answer) =>
  `${question}\n    wanted: ${wanted}\n    came:   ${answered ? '' : '(refused) '}${documentsOf({ passages } as Answer).join(', ')}`;

it('finds the article that a newcomer needs, however the question is put', () => {
  const failed = ASKED.flatMap(([question, ...articles]) => {
    const answer = given().answerer.ask(question);
    const met = answer.answered && documentsOf(answer).some((d) => articles.includes(d));
    return met ? [] : [row(question, articles.join(' or '), answer)];
  });
  expect(ASKED.length).toBeGreaterThanOrEqual(24);
  expect(failed.length, `not met:\n${failed.join('\n')}\n`).toBeLessThanOrEqual(ASKED.length * (1 - MET));
});

it('leaves none of these questions without an answer', () => {
  const refused = ASKED.map(([question]) => question).filter(
    (question) => !given().answerer.ask(question).answered,
  );
  expect(refused).toEqual([]);
});

it('says that it cannot answer what is none of its business', () => {
  const failed = REFUSED.flatMap((question) => {
    const answer = given().answerer.ask(question);
    return answer.answered ? [row(question, '(a refusal)', answer)] : [];
  });
  expect(failed, `answered all the same:\n${failed.join('\n')}\n`).toEqual([]);
});
