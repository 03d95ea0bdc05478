import { hoursOf } from '../../../reminders/first-working-moment.ts';
import { USUAL_HOURS, WorkingHours } from '../../../reminders/recurrence/working-hours.ts';
import { ROLES } from '../../../reminders/reminder.ts';
import type { OptOuts } from '../../../store/opt-outs.ts';
import type { People } from '../../../store/people.ts';
import { currentLanguage, readLanguage } from '../../../texts/language.ts';
import { ownDataTexts } from '../../../texts/own-data.ts';
import { NOTHING, type SettingsView } from '../../cards/mine/settings-card.ts';
import type { Speaker } from '../../turn.ts';
import type { UnitStore } from '../../unit-store.ts';
import type { GuideContext } from '../guide.ts';
import type { MinePress } from './mine-press.ts';

export interface OwnSettingsParts {
  readonly store: {
    readonly people: Pick<People, 'get' | 'seen' | 'say'>;
    readonly optOuts: Pick<OptOuts, 'add' | 'remove' | 'of'>;
  };
  /** The district of each conversation, which answers go by. */
  readonly units: Pick<UnitStore, 'set'>;
  /** Milliseconds, for instance `Date.now`. */
  readonly now: () => number;
}

/** What somebody has said of themselves; left out stays as it is, null is forgotten. */
type Said = Parameters<People['say']>[1];

export interface OwnSettings {
  view(speaker: Speaker, context: GuideContext, notice: string | null): Promise<SettingsView>;
  say(speaker: Speaker, context: GuideContext, said: Said): Promise<void>;
  /** @returns what to tell: that it is kept, or what was not understood, in which case nothing was changed */
  save(
    speaker: Speaker,
    context: GuideContext,
    press: Extract<MinePress, { verb: 'mine.save' }>,
  ): Promise<string>;
}

const texts = ownDataTexts.settings;

export function createOwnSettings({ store, units, now }: OwnSettingsParts): OwnSettings {
  const { people, optOuts } = store;
  const say: OwnSettings['say'] = async ({ id, name, account }, { conversation }, said) => {
    // Only somebody who is known can say something of themselves.
    await people.seen({ id, name, account, tenant: null }, now());
    await people.say(id, said);
    if (said.unit !== undefined) await units.set(conversation, said.unit);
  };
  return {
    say,
    async view({ id }, { unit, answerer }, notice) {
      const person = await people.get(id);
      return {
        language: currentLanguage(),
        unit: person?.unit ?? unit,
        units: answerer?.units ?? [],
        role: person?.role ?? null,
        hours: hoursOf(person?.hours),
        stopped: await optOuts.of(id),
        notice,
      };
    },
    async save(speaker, context, press) {
      const { unit = NOTHING, role = NOTHING } = press;
      const days = (press.days ?? '').split(',').filter(Boolean).map(Number);
      const hours = WorkingHours.safeParse({ days, from: press.from, to: press.to }).data;
      if (hours === undefined) return texts.badHours;
      const kept = (await people.get(speaker.id))?.unit ?? context.unit;
      const known = unit === NOTHING ? null : unit === kept ? kept : unitNamed(unit, context);
      if (known === undefined) return texts.badUnit;
      const language = readLanguage(press.language);
      await say(speaker, context, {
        ...(language === null ? {} : { language }),
        unit: known,
        role: ROLES.find((one) => one === role) ?? null,
        hours: isUsual(hours) ? null : hours,
      });
      return texts.saved;
    },
  };
}

/** @returns undefined for what is no district */
function unitNamed(unit: string, { answerer }: GuideContext): string | undefined {
  return answerer?.units.find((one) => one === unit);
}

function isUsual({ days, from, to }: WorkingHours): boolean {
  return days.join() === USUAL_HOURS.days.join() && from === USUAL_HOURS.from && to === USUAL_HOURS.to;
}
