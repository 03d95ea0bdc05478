import { describe, expect, it } from 'vitest';
import { safetyNote } from '../../src/answering/safety-note.ts';

describe('a question that tells that a child may be in danger', () => {
  it.each([
    'Killen har blåmärken och är rädd för att gå hem. Kan det vänta till nästa vecka?',
    'Hon säger att pappan slår henne, vad gör jag?',
    'min sjuåring vågar inte gå hem efter skolan',
    'Tonåringen säger att hon inte vill leva längre, hon skär sig',
    'Han visade kniv för mamman när jag var där',
    'The kid has bruises, vad gör jag?',
    'The girl says her father hits her and she is afraid of going home. What do I do?',
    'He told me that he wants to kill himself',
  ])('is told what goes first: %s', (question) => {
    expect(safetyNote(question)).toMatch(/112/u);
    expect(safetyNote(question)).toMatch(/19 kap\. 1 § SoL 2025:400/u);
  });

  it.each([
    'Hur många ärenden handlade om misshandel?',
    'Vad ska stå i en slutanteckning?',
    'Vad såg granskningen om våld när barnet var rädd att komma hem?',
    'våld utredning anmälan',
    'How many cases were about abuse of a child?',
    'What should a closing note for a child contain?',
    'Mamman kommer inte på mötena, vad gör jag?',
  ])('is not what is asked here: %s', (question) => {
    expect(safetyNote(question)).toBeNull();
  });
});
