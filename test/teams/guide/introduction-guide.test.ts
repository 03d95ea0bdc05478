import { describe, expect, it } from 'vitest';
import { guidanceTexts } from '../../../src/texts/guidance.ts';
import { inLanguage } from '../../../src/texts/in-language.ts';
import { introductionTexts as texts } from '../../../src/texts/introduction.ts';
import { introductionChat } from '../../support/introduction-chat.ts';
import { reminding } from '../../support/reminding.ts';

const DAY = 86_400_000;

async function chatWith(id = 'anna') {
  const chat = await introductionChat();
  return { chat, anna: chat.person(id) };
}

describe('the introduction in the chat', () => {
  it('begins with what it is, whose it is, and every unit in its order', async () => {
    const { anna } = await chatWith();
    expect(await anna.say('introduktion')).toBe(
      [
        'Introduktion',
        'Här är två korta delar för dig som är ny. Varje del tar ungefär två minuter och slutar med ett par frågor.',
        '0 av 2 delar klara',
        '(introduction.open)',
        '  › ○ 1. Gungorna',
        '(introduction.open)',
        '  › ○ 2. Sandlådan',
        'Bara du ser hur långt du har kommit och vad du har svarat. Du kan också skriva siffran.',
        '[Börja med del 1 → introduction.open] [Vem ser att jag är klar? → introduction.sharing]',
      ].join('\n'),
    );
  });

  it('shows a unit with how each thing stands, its sources by number, and what to try it with', async () => {
    const { anna } = await chatWith();
    await anna.say('intro');
    const card = await anna.press(texts.begin);
    expect(card).toContain('Introduktion · del 1 av 2 · ungefär två minuter');
    expect(card).toContain('Krav. Börja sakta.\u00a0[1]');
    expect(card).toContain('Barn gungade mest på förmiddagen.\u00a0[1]');
    expect(card).toContain('Lathundens råd: Räkna högt.\u00a0[2]');
    expect(card).toContain('[1] Avsnitt 2');
    expect(card).toContain('[2] Lek, s. 7');
    expect(card).toContain('› Checklista: checklist lekparken');
    expect(anna.titles()).toContain(texts.unit.questions(3));
    expect(await anna.press(/^Läs: /u)).toContain('slutanteckning');
    expect(await anna.press(guidanceTexts.back)).toBe(card);
  });

  it.each(['introduktion sandlåda', 'Introduktionen: sand', 'intro 2', 'introduktion del 2'])(
    '"%s" opens that unit, the emergency numbers first where it is about danger',
    async (said) => {
      const { anna } = await chatWith();
      const card = await anna.say(said);
      expect(card).toMatch(/^\(attention\)\n {2}⚠️[^\n]+\n {2}[^\n]*112/u);
      expect(card).toContain('Sandlådan');
    },
  );

  it('shows everything, and says so, where no unit is called that', async () => {
    const { anna } = await chatWith();
    const card = await anna.say('introduktion rutschkana');
    expect(card).toContain(texts.unknown);
    expect(card).toContain('1. Gungorna');
  });

  it('leaves questions about introductions to the answers', async () => {
    const { anna } = await chatWith();
    expect(await anna.say('Introduktion, vad gäller för nya?')).toBe('nothing');
    expect(await anna.say('introduktionsmall för nya')).toBe('nothing');
  });
});

describe('a question', () => {
  it('is asked one at a time, and its answer explained with all the others and the source', async () => {
    const { anna } = await chatWith();
    await anna.say('introduktion gungor');
    const asked = await anna.press(texts.unit.questions(3));
    expect(asked).toContain('Gungorna · fråga 1 av 3');
    expect(asked).toContain('› A. Håller i');
    expect(asked).not.toContain('rätt här');
    const answered = await anna.press('Svara A: Håller i');
    expect(answered).toBe(
      [
        'Gungorna · fråga 1 av 3',
        'Vad gör du först i gunga 1?',
        '(good)',
        `  ${texts.answer.right}`,
        '  A. Håller i',
        '  Håller i är rätt här.',
        'Källa: Lekparkslagen (2020:1) › Avsnitt 2',
        texts.answer.others,
        'B. Släpper Släpper är fel här.',
        'C. Hoppar Hoppar är fel här.',
        '[Nästa fråga → introduction.ask] [Alla delar → introduction.menu]',
      ].join('\n'),
    );
  });

  it('that is missed says so in words, tells the right answer and when it comes back', async () => {
    const { anna } = await chatWith();
    await anna.say('introduktion gungor');
    await anna.press(texts.unit.questions(3));
    const answered = await anna.press(/^Svara C/u);
    expect(answered).toContain(texts.answer.wrong);
    expect(answered).toContain('C. Hoppar');
    expect(answered).toContain(texts.answer.rightOne);
    expect(answered).toContain('A. Håller i');
    expect(answered).toContain('Frågan kommer tillbaka 24 november 2026.');
  });

  it('can be answered by its letter or figure, and gone on from with a word', async () => {
    const { anna } = await chatWith();
    await anna.say('introduktion');
    expect(await anna.say('1')).toContain('Gungorna');
    expect(await anna.say('nästa')).toContain('fråga 1 av 3');
    expect(await anna.say('a')).toContain(texts.answer.right);
    expect(await anna.say('Vidare')).toContain('fråga 2 av 3');
    expect(await anna.say('2.')).toContain(texts.answer.right);
    for (const other of ['vad gäller?', '7', 'barn', 'd']) {
      await anna.say('introduktion gungor');
      await anna.say('frågorna');
      expect(await anna.say(other)).toBe('nothing');
    }
  });

  it('of which the unit is done when it is the last, with what comes back and the next unit', async () => {
    const { anna } = await chatWith();
    await anna.say('introduktion gungor');
    await anna.say('nästa');
    for (const answer of ['a', 'a', 'c']) {
      await anna.say(answer);
      await anna.say('nästa');
    }
    const [end] = [await anna.say('introduktion')];
    expect(end).toContain('✓ 1. Gungorna · klar');
    expect(end).toContain('1 av 2 delar klara');
    expect(anna.titles()).toContain('Fortsätt med del 2');
    await anna.send({ verb: 'introduction.end', id: 'gungorna' });
    expect(anna.titles()).toContain('Nästa del: Sandlådan');
    expect(JSON.stringify(anna.card)).toContain('• Vad gör du först i gunga 2?');
    expect(JSON.stringify(anna.card)).not.toContain('• Vad gör du först i gunga 1?');
  });

  it('that was passed over keeps the unit open, and the way leads to it', async () => {
    const { anna } = await chatWith();
    await anna.send({ verb: 'introduction.answer', id: 'gungorna', question: 'fraga-1', alternative: 0 });
    await anna.send({ verb: 'introduction.end', id: 'gungorna' });
    expect(JSON.stringify(anna.card)).toContain(texts.end.notYet(2));
    expect(await anna.press(texts.end.ask)).toContain('fråga 2 av 3');
    expect(await anna.say('introduktion')).toContain('◐ 1. Gungorna · påbörjad');
  });
});

describe('what was missed', () => {
  async function missed() {
    const { chat, anna } = await chatWith();
    for (const question of ['fraga-1', 'fraga-2'])
      await anna.send({ verb: 'introduction.answer', id: 'gungorna', question, alternative: 2 });
    return { chat, anna };
  }

  it('is not asked before its day, which the overview tells', async () => {
    const { anna } = await missed();
    const card = await anna.say('introduktion');
    expect(card).toContain('Nästa repetition: 24 november 2026.');
    expect(anna.titles()).not.toContain(texts.repeat.start);
    expect(await anna.say('repetera')).toContain(texts.repeat.nothing);
  });

  it('is asked again one after the other once it is time, until none is left', async () => {
    const { chat, anna } = await missed();
    chat.clock.now += DAY;
    expect(await anna.say('introduktion')).toContain('Du har två frågor att repetera');
    expect(await anna.press(texts.repeat.start)).toContain('Repetition · två frågor kvar · Gungorna');
    const first = await anna.say('a');
    expect(first).toContain(texts.answer.right);
    expect(first).toContain('Frågan kommer tillbaka 27 november 2026.');
    expect(await anna.press(texts.answer.next)).toContain('Repetition · en fråga kvar · Gungorna');
    const last = await anna.say('b');
    expect(last).toContain(texts.repeat.done);
    expect(anna.titles()).not.toContain(texts.answer.next);
    expect(await anna.say('repetera')).toContain(texts.repeat.nothing);
  });
});

describe('who sees what', () => {
  const finish = async (anna: Awaited<ReturnType<typeof chatWith>>['anna']) => {
    for (const id of ['gungorna', 'sandladan'])
      for (const question of ['fraga-1', 'fraga-2', 'fraga-3'])
        await anna.send({ verb: 'introduction.answer', id, question, alternative: 0 });
  };

  it('is the person alone: in a channel or a group nothing is shown, nor kept', async () => {
    const { chat } = await chatWith();
    for (const scope of ['channel', 'group'] as const) {
      const other = chat.person('anna', scope);
      expect(await other.say('introduktion')).toBe(texts.onlyPersonal);
      const press = { verb: 'introduction.answer', id: 'gungorna', question: 'fraga-1', alternative: 2 };
      expect(await other.send(press)).toEqual({ line: texts.onlyPersonal });
    }
    expect((await chat.store.introduction.of('anna')).questions).toEqual([]);
  });

  it('is told exactly before it is agreed to, and can be taken back', async () => {
    const { chat, anna } = await chatWith();
    await chat.store.people.seen({ id: 'anna', name: 'Anna A', account: null, tenant: null }, 0);
    await chat.store.people.say('anna', { unit: 'Norra' });
    await anna.say('introduktion');
    const card = await anna.press(texts.sharing.button);
    expect(card).toContain(`Namn: Anna A | Stadsdel: Norra | ${texts.sharing.fact}: Ja`);
    expect(card).toContain(texts.sharing.never);
    expect(card).toContain(texts.sharing.off);
    expect(await anna.press(texts.sharing.agree)).toContain(texts.sharing.on);
    expect((await chat.store.introduction.of('anna')).shares).toBe(true);
    expect(await anna.press(texts.sharing.withdraw)).toContain(texts.sharing.off);
    expect((await chat.store.introduction.of('anna')).shares).toBe(false);
  });

  it('is for managers a list of names by district, of those who are done and have agreed', async () => {
    const { chat, anna } = await chatWith();
    chat.managers.add('maria');
    const maria = chat.person('maria');
    await anna.send({ verb: 'introduction.share', agrees: true });
    expect(await maria.say('resultat introduktion')).toContain(texts.results.none);
    await finish(anna);
    await chat.store.people.say('anna', { unit: 'Norra' });
    const bo = chat.person('bo');
    await finish(bo);
    const card = await maria.say('resultat introduktion');
    expect(card).toContain('Norra\nAnna A');
    expect(card).not.toContain('Bo A');
    expect(card).not.toMatch(/\d/u);
    await maria.say('introduktion');
    expect(await maria.press(texts.results.button)).toBe(card);
  });

  it('is for others than managers not to ask for', async () => {
    const { anna } = await chatWith();
    expect(await anna.say('resultat introduktion')).toBe(texts.results.managersOnly);
    expect(await anna.send({ verb: 'introduction.results' })).toEqual({ line: texts.results.managersOnly });
    await anna.say('introduktion');
    expect(anna.titles()).not.toContain(texts.results.button);
  });

  it('is offered to the one who has finished, and forgotten when they begin anew', async () => {
    const { chat, anna } = await chatWith();
    await finish(anna);
    await anna.send({ verb: 'introduction.end', id: 'sandladan' });
    expect(JSON.stringify(anna.card)).toContain(texts.finished);
    expect(await anna.press(texts.sharing.button)).toContain(texts.sharing.why);
    await anna.press(texts.sharing.agree);
    await anna.say('introduktion');
    expect(await anna.press(texts.restart.button)).toContain(texts.restart.text);
    expect(await anna.press(texts.restart.keep)).toContain(texts.finished);
    await anna.press(texts.restart.button);
    expect(await anna.press(texts.restart.now)).toContain(texts.restart.done);
    expect(await chat.store.introduction.of('anna')).toEqual({ units: [], questions: [], shares: false });
  });
});

it('suggests words for a reminder that make one, to oneself', async () => {
  const words = /”(påminn [^”]+)”/u.exec(texts.repeat.remind)![1]!;
  const preview = await (await reminding()).person('anna').say(words);
  expect(preview).toContain('Till: dig själv');
  expect(preview).toContain('Repetera introduktionen');
});

it('is said in English around the Swedish text to whoever has chosen that', async () => {
  const { anna } = await chatWith();
  const card = await inLanguage('en', () => anna.say('introduction'));
  expect(card).toContain('Here are two short parts');
  expect(await inLanguage('en', () => anna.press('Begin with part 1'))).toContain('Börja sakta.');
});

it('has a kind line for what has changed since the card came, and no answer to a forged press', async () => {
  const { anna } = await chatWith();
  for (const verb of ['introduction.open', 'introduction.end'])
    expect(await anna.send({ verb, id: 'borta' })).toEqual({ line: texts.gone });
  expect(await anna.send({ verb: 'introduction.ask', id: 'gungorna', at: 9 })).toEqual({ line: texts.gone });
  const answer = { verb: 'introduction.answer', id: 'gungorna', question: 'fraga-1' };
  expect(await anna.send({ ...answer, alternative: 5 })).toEqual({ line: texts.gone });
  for (const forged of [
    { ...answer, alternative: -1 },
    { ...answer, alternative: '0' },
    { ...answer, question: '../x', alternative: 0 },
    { verb: 'introduction.share' },
    { verb: 'introduction.delete' },
  ])
    expect(await anna.send(forged)).toBeNull();
});
