import { beforeEach, describe, expect, test } from 'vitest';
import { helpCard } from '../../../src/teams/cards/help-card.ts';
import type { Guide } from '../../../src/teams/guide/guide.ts';
import { type GuideRouter, routeGuides } from '../../../src/teams/guide/route-guides.ts';
import { guideContext as context } from '../../support/guide-context.ts';

let seen: string[];
let router: GuideRouter;

/** A guide that notes what reaches it; what is typed it takes only when that is a figure. */
function noting(name: string, commands: string[], more: Partial<Guide> = {}): Guide {
  return {
    name,
    commands,
    ...more,
    open(rest) {
      seen.push(`${name} opened with "${rest}"`);
      return rest === 'tomt' ? { line: 'inget' } : { card: helpCard() };
    },
    press(payload) {
      seen.push(`${name} pressed`);
      const { bad, beside } = payload as { bad?: boolean; beside?: true };
      return bad === true ? null : { card: helpCard(), ...(beside ? { beside } : {}) };
    },
    typed(text) {
      seen.push(`${name} typed "${text}"`);
      return /^\d$/u.test(text) ? { card: helpCard() } : null;
    },
  };
}

beforeEach(() => {
  seen = [];
  router = routeGuides([
    noting('list', ['lista', 'lista noga'], { names: (words) => words === 'är allt med?' }),
    noting('path', ['väg'], { takesQuestions: true, owns: (text) => text.startsWith('hit:') }),
  ]);
});

describe('a message', () => {
  test.each([
    ['lista', 'list opened with ""'],
    ['Lista: uppstart', 'list opened with "uppstart"'],
    ['/lista uppstart', 'list opened with "uppstart"'],
    ['lista noga uppstart', 'list opened with "uppstart"'],
    ['VÄG hem', 'path opened with "hem"'],
    ['va\u0308g hem', 'path opened with "hem"'],
    ['Lista!', 'list opened with ""'],
    ['lista?', 'list opened with ""'],
    ['lista …', 'list opened with ""'],
    ['lista uppstart?', 'list opened with "uppstart?"'],
    ['lista: var är barnet?', 'list opened with "var är barnet?"'],
    ['lista första raden\nvar är barnet?', 'list opened with "första raden\nvar är barnet?"'],
    ['lista är allt med?', 'list opened with "är allt med?"'],
    ['väg när mamma inte kommer?', 'path opened with "när mamma inte kommer?"'],
  ])('"%s" opens what it begins with', async (text, note) => {
    expect(await router.message(text, context)).not.toBeNull();
    expect(seen).toEqual([note]);
  });

  test.each(['listan är lång', 'vägen hem', 'min lista', '3', ''])('"%s" opens nothing', async (text) => {
    expect(await router.message(text, context)).toBeNull();
    expect(seen).toEqual([]);
  });

  test.each(['lista vad?', 'Lista för uppstart, finns det en?'])(
    '"%s" is a question, unless the guide takes those',
    async (text) => {
      expect(await router.message(text, context)).toBeNull();
    },
  );

  test("of a guide's own goes to it whatever was last used", async () => {
    await router.message('lista', context);
    expect(await router.message('hit: 3', context)).toBeNull();
    expect(seen.at(-1)).toBe('path typed "hit: 3"');
  });

  test('is typed to a guide in composed letters', async () => {
    await router.message('lista', context);
    await router.message(' ta\u030a ', context);
    expect(seen.at(-1)).toBe('list typed "tå"');
  });

  test('goes to the guide last used in the conversation, and becomes a question when that one does not want it', async () => {
    await router.message('lista', context);
    await router.message('väg', context);
    expect(await router.message('3', context)).not.toBeNull();
    expect(await router.message('Vad gäller?', context)).toBeNull();
    expect(await router.message('3', { ...context, conversation: 'b' })).toBeNull();
    expect(seen.slice(2)).toEqual(['path typed "3"', 'path typed "Vad gäller?"']);
  });

  test('does not go to a guide that only had a line to say', async () => {
    await router.message('lista tomt', context);
    expect(await router.message('3', context)).toBeNull();
  });
});

describe('a press', () => {
  test('goes to the guide whose name its verb begins with', async () => {
    expect(await router.press({ verb: 'path.go' }, context)).not.toBeNull();
    expect(seen).toEqual(['path pressed']);
    await router.message('3', context);
    expect(seen.at(-1)).toBe('path typed "3"');
  });

  test('that is answered beside its card leaves what is typed with the card', async () => {
    await router.message('lista', context);
    expect(await router.press({ verb: 'path.go', beside: true }, context)).not.toBeNull();
    await router.message('3', context);
    expect(seen.at(-1)).toBe('list typed "3"');
  });

  test('that is no button of theirs is told apart from one that belongs elsewhere', async () => {
    expect(await router.press({ verb: 'path.go', bad: true }, context)).toBeNull();
    for (const payload of [{ verb: 'help.show' }, { verb: 7 }, {}, null, 'path.go'])
      expect(await router.press(payload, context)).toBeUndefined();
  });
});
