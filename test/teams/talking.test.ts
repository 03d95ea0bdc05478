import { describe, expect, test } from 'vitest';
import { introductionTexts } from '../../src/texts/introduction.ts';
import { talkTexts } from '../../src/texts/talk.ts';
import { type Talking, talking } from '../support/talking.ts';
import { wholeGuidance } from '../support/whole-guidance.ts';

const guidance = wholeGuidance();

/** What is asked of the knowledge, and so opened nothing. */
const asked = ({ answerer }: Talking) => answerer.asked.at(-1);

describe('a command put as to a colleague opens the same as the command', () => {
  test.each([
    ['skulle du kunna visa checklistan för uppstart?', 'checklista uppstart'],
    ['ge mig listan för avslut', 'checklista avslut'],
    ['jag vill göra ett utkast till slutanteckning', 'utkast slutanteckning'],
    ['hjälp mig att granska en journalanteckning', 'granska journalanteckning'],
    ['räkna ut när utredningen ska vara klar om den inleddes 3 maj', 'tidsfrist utredning 3 maj'],
    ['kan du visa nästa steg när mamma avbokar', 'nästa steg mamma avbokar'],
    ['starta introduktionen', 'introduktion'],
    ['öppna inställningar', 'inställningar'],
    ['visa mina påminnelser', 'mina påminnelser'],
    ['kan du påminna mig om egenkontroll varje måndag kl 9?', 'påminn mig om egenkontroll varje måndag kl 9'],
    ['hej! kan du vara snäll och påminna mig i morgon kl 9 om mötet', 'påminn mig om mötet i morgon kl 9'],
    ['could you please show me the checklist for uppstart', 'checklista uppstart'],
    ['can you remind me about the plans every Monday at 9?', 'påminn mig om the plans varje måndag kl 9'],
    ['vad kan du göra?', 'hjälp'],
  ])('%s', async (free, typed) => {
    const one = talking(guidance());
    const other = talking(guidance());
    const came = await one.say(free);
    expect(came).toBe(await other.say(typed));
    expect(one.answerer.asked).toEqual([]);
  });
});

describe('avbryt ends what is under way, and what is typed then is a new message', () => {
  test.each([
    ['checklista uppstart', 'alla', 'lägger jag undan listan'],
    ['utkast slutanteckning', 'nästa', 'Jag har glömt svaren'],
    ['tidsfrist utredning', '3 november', talkTexts.ended.deadline],
    ['nästa steg våld', '1', talkTexts.ended.path],
    ['granska journal', 'tillbaka', talkTexts.ended.card],
    ['introduktion', '1', talkTexts.ended.introduction],
    ['påminn mig', 'egenkontroll', 'blir det ingen påminnelse'],
    ['påminn mig om egenkontroll', 'varje måndag kl 9', 'blir det ingen påminnelse'],
    ['påminn mig om egenkontroll varje måndag kl 9', 'bekräfta', 'blir det ingen påminnelse'],
    ['mina påminnelser', 'fler', talkTexts.ended.reminders],
    ['inställningar', 'cykel', talkTexts.ended.card],
  ])('%s', async (opened, typed, ended) => {
    const person = talking(guidance());
    await person.say(opened);
    expect(await person.say('avbryt')).toContain(ended);
    await person.say(typed);
    expect(asked(person)).toBe(typed);
    expect(await person.say('avbryt')).toBe(talkTexts.ended.question);
    expect(await person.say('avbryt')).toBe(talkTexts.ended.nothing);
  });

  test.each(['Avbryt!', 'stopp', 'sluta', 'glöm det', 'strunta i det', 'cancel', 'jag vill avbryta'])(
    'however it is said: %s',
    async (end) => {
      const person = talking(guidance());
      await person.say('utkast slutanteckning');
      expect(await person.say(end)).toContain('Jag har glömt svaren');
    },
  );

  test('all of it at once, what was used last told first', async () => {
    const person = talking(guidance());
    await person.say('checklista uppstart');
    await person.say('utkast slutanteckning');
    expect(await person.say('avbryt')).toMatch(/^Då slutar vi här.*lägger jag undan listan/su);
  });

  test('in this conversation only', async () => {
    const person = talking(guidance());
    await person.say('utkast slutanteckning', { conversation: 'another one' });
    expect(await person.say('avbryt')).toBe(talkTexts.ended.nothing);
    await person.say('nästa', { conversation: 'another one' });
    expect(person.answerer.asked).toEqual([]);
  });

  test('but "sluta påminna mig" is about reminders', async () => {
    const person = talking(guidance());
    await person.say('utkast slutanteckning');
    expect(await person.say('sluta påminna mig')).not.toContain('Jag har glömt svaren');
    await person.say('nästa');
    expect(person.answerer.asked).toEqual([]);
  });
});

describe('a misspelt command', () => {
  test('is asked about, and nothing is opened before somebody says yes', async () => {
    const person = talking(guidance());
    expect(await person.say('utkst slutanteckning')).toContain('Menade du ”utkast slutanteckning”?');
    expect(await person.say('avbryt')).toBe(talkTexts.misspelt.dropped);
    await person.say('utkst slutanteckning');
    const other = talking(guidance());
    expect(await person.say('Ja!')).toBe(await other.say('utkast slutanteckning'));
  });

  test('is let go of with no, and by whatever else is said', async () => {
    const person = talking(guidance());
    await person.say('graska');
    expect(await person.say('nej')).toBe(talkTexts.misspelt.dropped);
    await person.say('graska');
    await person.say('Hur blir vädret?');
    expect(await person.say('ja')).toBe(talkTexts.small.yes);
  });

  test('is whoever wrote it’s own', async () => {
    const person = talking(guidance());
    await person.say('introduktin');
    const other = { speaker: { id: 'bo', name: null, account: '29:bo' } };
    expect(await person.say('ja', other)).toBe(talkTexts.small.yes);
    expect(await person.say('ja')).toContain(introductionTexts.title);
  });

  test.each([
    'hjlp',
    'avbyrt',
    'kvitera',
    'instälningar',
    'mina påminelser',
    'repetra',
    'deadlin',
    'setings',
  ])('"%s" is one', async (text) => {
    expect(await talking(guidance()).say(text)).toContain('Menade du');
  });

  test('is carried by two buttons, one that does it and one that asks', async () => {
    const taken = await talking(guidance()).take('graska journal');
    const card = 'reply' in taken ? taken.reply.card : undefined;
    expect(card?.actions?.map((action) => ('data' in action ? [action.verb, action.data] : []))).toEqual([
      ['command.run', { text: 'granska journal' }],
      ['question.ask', { question: 'graska journal' }],
    ]);
  });

  test('is not said again when it could point out a person', async () => {
    const person = talking(guidance());
    expect(await person.say('utkst 850101-1234')).not.toContain('Menade du');
  });
});

describe('what is said in passing is answered kindly', () => {
  test.each([
    ['tack', talkTexts.small.thanks],
    ['hej då', talkTexts.small.bye],
    ['vem är du?', talkTexts.small.who],
    ['ok', talkTexts.small.okay],
    ['👍', talkTexts.small.praise],
  ])('%s', async (text, line) => {
    const person = talking(guidance());
    expect(await person.say(text)).toBe(line);
    expect(person.answerer.asked).toEqual([]);
  });

  test.each(['hej', 'Hej 👋', 'god morgon!', 'Hej på dig', 'hej hej', '...', '!!!'])(
    '"%s" is shown what can be asked',
    async (text) => {
      const person = talking(guidance());
      expect(await person.say(text)).toBe(await person.say('start'));
    },
  );

  test('ok confirms a reminder that is ready, and thanks is no reminder', async () => {
    const person = talking(guidance());
    await person.say('påminn mig');
    expect(await person.say('tack')).toBe(talkTexts.small.thanks);
    await person.say('påminn mig om egenkontroll varje måndag kl 9');
    expect(await person.say('ok')).not.toBe(talkTexts.small.okay);
  });
});
