import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ShippedChat, startShippedChat } from '../../support/shipped-chat.ts';

let chat: ShippedChat;
beforeAll(async () => {
  chat = await startShippedChat();
});
afterAll(() => chat.close());

/** What the stand-in for the knowledge answers every question with. */
const answer = 'skrivs en slutanteckning inom fem arbetsdagar';
let conversations = 0;

async function after(opened: string | null, ...said: string[]): Promise<string> {
  const conversation = `a:${conversations++}`;
  if (opened !== null) await chat.say(opened, conversation);
  let came = '';
  for (const text of said) {
    const result = await chat.say(text, conversation);
    came = 'line' in result ? result.line : JSON.stringify(result.card);
  }
  return came;
}

describe.each([
  null,
  'checklista uppstart 5 år',
  'utkast slutanteckning',
  'tidsfrist utredning',
  'nästa steg oro för barnet',
  'granska',
])('after %j', (opened) => {
  test.each([
    '3 barn bor växelvis, vad gäller?',
    'klar med utredningen, vad nu?',
    'svar från skolan, får jag läsa?',
    'nästa möte?',
    'text till slutanteckning?',
    '1 ej verkställt beslut, vad gäller?',
    '2 nej från vårdnadshavaren, vad gör jag?',
    '2 inte aktuellt längre, hur avslutar jag?',
    '2 förskolor, vem frågar jag?',
    'tillbaka i skolan, vad skriver jag?',
    'avbryt insatsen, hur?',
    'Den 3 november var mötet, hinner jag?',
    'Tidsgränser i utredning, vad gäller?',
    'Granska vad?',
    'Utkast till genomförandeplan finns det?',
    'Checklistan vid uppstart, är den obligatorisk?',
    'Frist för överklagande, hur lång är den?',
  ])('"%s" is a question', async (question) => {
    expect(await after(opened, question)).toContain(answer);
  });
});

test.each([
  ['Checklista!', 'Checklistor'],
  ['checklista?', 'Checklistor'],
  ['CHECKLISTA.', 'Checklistor'],
  ['Vad gör jag nu?', 'Nästa steg'],
  ['nästa steg?', 'Nästa steg'],
  ['utkast!', 'Skriv ett utkast'],
  ['Tidsfrist.', 'Tidsfrister'],
  ['nästa steg när föräldrarna inte kommer?', 'Föräldrarna uteblir'],
  ['checklista uppstart?', 'Barnets delaktighet vid uppstarten'],
  ['tidsfrist utredning?', 'Utredning om barn'],
  ['utkast genomforandeplan 🙂', 'Genomförandeplan'],
  ['checklista överlämning'.normalize('NFD'), 'Överlämning från utredning'],
])('"%s" opens what it names', async (text, title) => {
  expect(await after(null, text)).toContain(title);
});

test('an answer to a draft reaches it, whatever was looked at in between', async () => {
  const came = await after('utkast slutanteckning', 'tidsfrist utredning', 'svar: stöd i hemmet');
  expect(came).toContain('stöd i hemmet');
});

test('an answer to a draft that is forgotten is no question', async () => {
  expect(await after(null, 'svar: mamma berättar om sommaren')).not.toContain(answer);
});

test('a no with a full stop is an answer', async () => {
  expect(await after('checklista uppstart 5 år', '1 nej.')).toContain('Ditt svar: Nej');
});

test('composed letters or not, a path goes back', async () => {
  const back = await after('nästa steg oro för barnet', '1', 'Börja om'.normalize('NFD'));
  expect(back).toContain('112');
});

describe('a very long message', () => {
  const hostile = [
    `checklista ${'den 1 '.repeat(5_000)}`,
    `nästa steg ${'1 '.repeat(15_000)}`,
    `tidsfrist 1${'\n'.repeat(30_000)}x`,
    `1${'\n'.repeat(30_000)}x`,
    `a${'.'.repeat(30_000)}a`,
    `svar: a${'\n'.repeat(30_000)}a`,
    `granska ${'a'.repeat(30_000)}`,
  ];
  test.each(['checklista uppstart', 'utkast slutanteckning', 'tidsfrist utredning', 'nästa steg våld'])(
    'after "%s" is answered at once, and with a card that Teams takes',
    async (opened) => {
      const before = process.cpuUsage();
      for (const text of hostile) {
        const came = await after(opened, text);
        expect(Buffer.byteLength(came)).toBeGreaterThan(0);
        expect(Buffer.byteLength(came)).toBeLessThan(28 * 1024);
      }
      // Time of the processor, so that other work on the computer does not count.
      expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
    },
  );
});
