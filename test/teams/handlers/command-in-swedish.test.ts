import { describe, expect, test } from 'vitest';
import { commandInSwedish } from '../../../src/teams/handlers/command-in-swedish.ts';
import { sourceFiles, stringsOf } from '../../support/source-files.ts';

test.each([
  ['Next steps', 'nästa steg'],
  ['next steps orosanmälan', 'nästa steg orosanmälan'],
  ['Checklist uppstart', 'checklista uppstart'],
  ['checklists', 'checklistor'],
  ['draft slutanteckning', 'utkast slutanteckning'],
  ['deadline utredning 3 May', 'tidsfrist utredning 3 maj'],
  ['review journal: hon sa att hon ville sluta', 'granska journal: hon sa att hon ville sluta'],
  ['remind me', 'påminn mig'],
  [
    'Remind me about checklist uppstart every Monday at 9',
    'påminn mig om checklist uppstart varje måndag kl 9',
  ],
  ['remind the team about the plans tomorrow at 2 pm', 'påminn teamet om the plans i morgon kl 14.00'],
  ['remind everyone in Farsta to check the plans', 'påminn alla i Farsta to check the plans'],
  ['remind all managers in Farsta', 'påminn alla chefer i Farsta'],
  ['My settings', 'mina inställningar'],
  ['my data', 'mina uppgifter'],
  ['forget me!', 'glöm mig'],
  ['introduction', 'introduktion'],
  ['cancel', 'avbryt'],
  ['my district Farsta', 'min stadsdel Farsta'],
  ['I work in Farsta', 'jag arbetar i Farsta'],
  ['I am a social worker', 'jag är socialsekreterare'],
  ['my role is manager', 'jag är chef'],
  ['my working hours Monday–Thursday 8–16.30', 'mina arbetstider måndag–torsdag 8–16.30'],
  ['answer: barnet vill fortsätta på Monday', 'svar: barnet vill fortsätta på Monday'],
  ['3 yes', '3 ja'],
  ['3, 4 and 5 no barnet ville inte', '3, 4 och 5 nej barnet ville inte'],
  ['more 3', 'visa 3'],
  ['pause 2', 'pausa 2'],
  ['delete 2', 'ta bort 2'],
  ['5 years npf', '5 år npf'],
  ['later next week', 'senare nästa vecka'],
])('"%s" is "%s"', (text, swedish) => {
  expect(commandInSwedish(text)).toBe(swedish);
});

test.each([
  'Vad ska stå i en slutanteckning?',
  'checklista uppstart',
  'påminn mig om planerna varje måndag kl 9',
  'deadlinen för utredningen',
  'granska journal: text',
  '3 nej barnet ville inte',
  'draftar vi planen?',
  'hjälp',
  'start',
])('"%s" stays as it is', (text) => {
  expect(commandInSwedish(text)).toBe(text);
});

describe('what the English texts say that one can write', () => {
  /** In quotation marks after "write"; those that are names of buttons and headings stand after other words. */
  const offered = sourceFiles()
    .filter(({ path }) => path.startsWith('texts/en/'))
    .flatMap(({ text }) => stringsOf(text))
    .flatMap((text) =>
      [...text.matchAll(/[Ww]rite (?:for example |it, |to me )?(“[^.]*)/gu)].map(([, list]) => list!),
    )
    .flatMap((list) => [...list.matchAll(/“([^”$]+)”/gu)].map(([, words]) => words!.trim()));

  test('is found', () => {
    expect(offered.length).toBeGreaterThan(20);
  });

  test.each([...new Set(offered)])('“%s” is understood', (words) => {
    const isTime = /every Monday|tomorrow|Monday of/u.test(words);
    expect(isTime || ELSEWHERE.includes(words) || commandInSwedish(words) !== words).toBe(true);
  });

  /** The language is chosen before anything else is read. */
  const ELSEWHERE = ['language Swedish', 'language English'];
});
