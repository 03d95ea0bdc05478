import { describe, expect, test } from 'vitest';
import { suggestCommand } from '../../../src/teams/handlers/suggest-command.ts';

const COMMANDS = [
  'checklista',
  'checklistor',
  'utkast',
  'granska',
  'tidsfrist',
  'nästa steg',
  'påminn',
  'mina påminnelser',
  'hjälp',
  'avbryt',
  'inställningar',
  'deadline',
  'frist',
];
const WORDS = new Set('mina mig uppstart frisk granskar nästa steget hjälper'.split(' '));
const suggest = (text: string) => suggestCommand(text, COMMANDS, (word) => WORDS.has(word));

describe('a command that is spelt almost right', () => {
  test.each([
    ['cheklista uppstart', 'checklista uppstart'],
    ['chcklista: uppstart 5 år', 'checklista uppstart 5 år'],
    ['Utkst slutanteckning', 'utkast slutanteckning'],
    ['ut kast slutanteckning', 'utkast slutanteckning'],
    ['pamin mig', 'påminn mig'],
    ['mina påminelser', 'mina påminnelser'],
    ['hjlp', 'hjälp'],
    ['hjälp!', 'hjälp'],
    ['graska', 'granska'],
    ['tidsfirst utredning 3 maj', 'tidsfrist utredning 3 maj'],
    ['nästasteg', 'nästa steg'],
    ['avbyrt', 'avbryt'],
    ['kan du pamina teamet om egenkontroll varje måndag', 'påminn teamet om egenkontroll varje måndag'],
    ['instalningar', 'inställningar'],
    ['deadlin 3 maj', 'deadline 3 maj'],
  ])('%s → %s', (text, command) => {
    expect(suggest(text)).toBe(command);
  });
});

describe('nothing is suggested for', () => {
  test.each([
    ['a question', 'utkst slutanteckning?'],
    ['a word of the knowledge', 'frisk'],
    ['words of the knowledge', 'granskar mig'],
    ['something else', 'cykel'],
    ['a word too short to tell', 'jlp'],
    ['several lines', 'utkst\nslutanteckning'],
    ['a story', `utkst ${'a '.repeat(20)}`],
    ['nothing', ''],
    ['marks', '!!!'],
  ])('%s: "%s"', (_, text) => {
    expect(suggest(text)).toBeNull();
  });
});
