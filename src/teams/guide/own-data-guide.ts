import { USUAL_HOURS } from '../../reminders/recurrence/working-hours.ts';
import type { OwnDataStore } from '../../store/own-data.ts';
import { inLanguage } from '../../texts/in-language.ts';
import { currentLanguage, readLanguage } from '../../texts/language.ts';
import { ownDataTexts as texts } from '../../texts/own-data.ts';
import { forgottenCard } from '../cards/mine/forget-card.ts';
import { settingsCard } from '../cards/mine/settings-card.ts';
import type { Speaker } from '../turn.ts';
import type { AnyGuide, GuideContext, GuideResult } from './guide.ts';
import { MinePress } from './mine/mine-press.ts';
import { createOwnDataCards } from './mine/own-data-cards.ts';
import { createOwnSettings, type OwnSettingsParts } from './mine/own-settings.ts';
import { type OwnWords, readOwnWords } from './mine/read-own-words.ts';
import type { TitleOf } from './mine/tell-tab-data.ts';
import type { OwnDataSources } from './mine/told-data.ts';

export interface OwnDataGuideParts extends OwnSettingsParts {
  readonly store: OwnSettingsParts['store'] & OwnDataSources & { readonly ownData: OwnDataStore };
  /** What content is called; left out = by its id. */
  readonly titleOf?: TitleOf;
}

/** What somebody has said of themselves and what is kept about them: to see, to change and to have forgotten. */
export function createOwnDataGuide(parts: OwnDataGuideParts): AnyGuide {
  const { store, now } = parts;
  const settings = createOwnSettings(parts);
  const cards = createOwnDataCards(store, parts.titleOf ?? (() => null));

  const showSettings = async (speaker: Speaker, context: GuideContext, notice: string | null = null) => ({
    card: settingsCard(await settings.view(speaker, context, notice)),
  });

  const pressed = async (press: MinePress, speaker: Speaker, context: GuideContext): Promise<GuideResult> => {
    switch (press.verb) {
      case 'mine.settings':
        return showSettings(speaker, context);
      case 'mine.save':
        // The card that is shown next speaks the language that was chosen on this one.
        return inLanguage(readLanguage(press.language) ?? currentLanguage(), async () =>
          showSettings(speaker, context, await settings.save(speaker, context, press)),
        );
      case 'mine.stopAll':
        await store.optOuts.add(speaker.id, null, now());
        return showSettings(speaker, context);
      case 'mine.undo':
        await store.optOuts.remove(speaker.id, press.lineage);
        return showSettings(speaker, context);
      case 'mine.data':
        return { card: await cards.overview(speaker.id) };
      case 'mine.all':
        return { card: await cards.all(speaker.id, press.as, press.part) };
      case 'mine.forget':
        return { card: await cards.forget(speaker.id) };
      case 'mine.forgetNow':
        await parts.units.set(context.conversation, null);
        await store.ownData.forget(speaker.id, now());
        return { card: forgottenCard() };
    }
  };

  const said = async (
    words: OwnWords,
    speaker: Speaker,
    context: GuideContext,
  ): Promise<GuideResult | null> => {
    switch (words.to) {
      case 'settings':
        return showSettings(speaker, context);
      case 'data':
        return { card: await cards.overview(speaker.id) };
      case 'forget':
        return { card: await cards.forget(speaker.id) };
      case 'role': {
        const { role } = words;
        const unit = words.unit === null ? null : (context.answerer?.unitNamed(words.unit) ?? null);
        // "Jag är chef i kris" says something else.
        if (words.unit !== null && unit === null) return null;
        await settings.say(speaker, context, { role, ...(unit === null ? {} : { unit }) });
        if (role === null) return { line: texts.roles.forgotten };
        const name = texts.roleNames[role] ?? role;
        return { line: unit === null ? texts.roles.known(name) : texts.roles.withUnit(name, unit) };
      }
      case 'hours': {
        const { hours } = words;
        if (hours === 'unread') return { line: texts.hours.unread };
        await settings.say(speaker, context, { hours });
        return { line: hours === null ? texts.hours.forgotten(USUAL_HOURS) : texts.hours.known(hours) };
      }
    }
  };

  const typed = async (text: string, context: GuideContext): Promise<GuideResult | null> => {
    const words = readOwnWords(text);
    if (words === null || context.speaker === null) return null;
    return context.scope === 'personal'
      ? said(words, context.speaker, context)
      : { line: texts.onlyPersonal };
  };

  return {
    name: 'mine',
    // What is said of oneself is a whole message, and nothing that merely begins like one.
    commands: [],
    says: [
      'inställningar',
      'mina inställningar',
      'mina uppgifter',
      'min roll',
      'mina arbetstider',
      'språk',
      'glöm mig',
    ],
    owns: (text) => readOwnWords(text) !== null,
    open: async (rest, context) => (await typed(rest, context)) ?? { line: texts.onlyPersonal },
    typed,
    async press(payload, context) {
      const press = MinePress.safeParse(payload).data;
      if (press === undefined || context.speaker === null) return null;
      if (context.scope !== 'personal') return { line: texts.onlyPersonal };
      return pressed(press, context.speaker, context);
    },
  };
}
