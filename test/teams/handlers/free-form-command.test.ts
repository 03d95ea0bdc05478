import { describe, expect, test } from 'vitest';
import { freeFormCommand } from '../../../src/teams/handlers/free-form-command.ts';
import { writtenQuestions } from '../../support/written-questions.ts';

describe('what is asked for as of a colleague is read as it would be typed', () => {
  test.each([
    ['kan du påminna teamet om egenkontroll varje måndag', 'påminn teamet om egenkontroll varje måndag'],
    ['Kan du påminna mig på fredag om hur vi gör?', 'påminn mig på fredag om hur vi gör'],
    ['hej! kan du vara snäll och påminna mig i morgon kl 9 om mötet', 'påminn mig i morgon kl 9 om mötet'],
    [
      'Hej Lathunden, skulle du vilja påminna alla i Farsta om planen, tack',
      'påminn alla i Farsta om planen',
    ],
    [
      'Jag skulle vilja ha en påminnelse om egenkontroll varje måndag',
      'påminnelse om egenkontroll varje måndag',
    ],
    ['lägg in en påminnelse', 'ny påminnelse'],
    ['visa mina påminnelser', 'mina påminnelser'],
    ['Vilka påminnelser har jag?', 'påminnelser'],
    ['kan du ta bort påminnelse 3?', 'ta bort 3'],
    ['kan du sluta påminna mig?', 'sluta påminna mig'],
    ['skulle du kunna visa checklistan för uppstart', 'checklista uppstart'],
    ['ge mig listan för avslut', 'checklista avslut'],
    ['Kan jag få en checklista för uppstart?', 'checklista uppstart'],
    ['jag behöver en checklista inför uppföljningsmötet', 'checklista uppföljningsmötet'],
    ['Vilka checklistor finns det?', 'checklistor'],
    ['jag vill göra ett utkast till slutanteckning', 'utkast slutanteckning'],
    ['hjälp mig med ett utkast till genomförandeplan', 'utkast genomförandeplan'],
    ['kan ni hjälpa mig att skriva ett utkast', 'utkast'],
    ['hjälp mig att granska en journalanteckning', 'granska journalanteckning'],
    ['Kan du granska den här texten: Barnet sa ja.', 'granska text Barnet sa ja.'],
    ['räkna ut när utredningen ska vara klar om den inleddes 3 maj', 'tidsfrist utredningen 3 maj'],
    [
      'kan du räkna ut tidsfristen för en förhandsbedömning som kom in i går',
      'tidsfrist förhandsbedömning i går',
    ],
    ['visa nästa steg när mamma avbokar', 'nästa steg när mamma avbokar'],
    ['starta introduktionen', 'introduktion'],
    ['öppna inställningar', 'inställningar'],
    ['jag vill ändra mina inställningar', 'inställningar'],
    ['kan du ta bort mina uppgifter?', 'glöm mig'],
    ['Kan du prata engelska?', 'språk engelska'],
    ['jag vill avbryta', 'avbryt'],
    ['vad kan du göra?', 'hjälp'],
    ['Kan du hjälpa mig?', 'hjälp'],
    ['Jag behöver hjälp 🙏', 'hjälp'],
    ['visa några exempel', 'start'],
    ['can you remind the team about the plans every Monday?', 'remind the team about the plans every Monday'],
    ['Could you please show me the checklist for uppstart', 'checklist uppstart'],
    ["I'd like to write a draft of a slutanteckning", 'draft slutanteckning'],
    ['please open my settings', 'settings'],
    ['What can you do?', 'help'],
  ])('%s → %s', (text, command) => {
    expect(freeFormCommand(text)).toBe(command);
  });
});

describe('a question, or a command that is one already, is left as it is', () => {
  test.each([
    'Kan du påminna mig om vad som gäller för genomförandeplaner?',
    'Can you remind me what the law says?',
    'kan du berätta vad som ska stå i en slutanteckning',
    'Kan du visa hur man skriver en genomförandeplan?',
    'Kan ni granska om planen följs?',
    'Hur gör jag ett utkast?',
    'Vad är en checklista?',
    'Vem ska påminna teamet?',
    'Ska vi granska journalen varje månad?',
    'Kan jag granska en journal utan samtycke?',
    'jag vill veta hur man avslutar en insats',
    'jag behöver hjälp med ett barn som inte vill prata',
    'Jag ska skriva en slutanteckning, vad ska stå i den?',
    'påminn mig om mötet',
    'checklista uppstart',
    'sluta påminna mig',
    'svar: kan du påminna mig om mötet',
    'hej',
    'tack',
    '',
    '   ',
    '?',
  ])('%s', (text) => {
    expect(freeFormCommand(text)).toBeNull();
  });

  test('so are the questions that the articles answer, and those that answers are measured by', () => {
    const questions = writtenQuestions();
    expect(questions.length).toBeGreaterThan(20_000);
    const taken = questions.filter((question) => freeFormCommand(question) !== null);
    expect(taken.length / questions.length).toBeLessThan(0.001);
  });
});

test.each([
  `kan du granska ${'a '.repeat(15_000)}`,
  'kan du '.repeat(5_000),
  'visa mig '.repeat(4_000),
  `kan du${'\n'.repeat(30_000)}x`,
  `kan du påminna mig${' ?'.repeat(15_000)}x`,
  `räkna ut när ${'om den '.repeat(40)}`,
])('a very long message is read at once', (text) => {
  const before = process.cpuUsage();
  freeFormCommand(text);
  expect(process.cpuUsage(before).user).toBeLessThan(500_000);
});
