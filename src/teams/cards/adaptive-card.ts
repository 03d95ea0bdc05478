import { currentLanguage, type Language } from '../../texts/language.ts';

/** The part of the Adaptive Cards schema that we use, as plain JSON. */
export type CardElement = { readonly type: string } & Readonly<Record<string, unknown>>;
export type CardButton = {
  readonly type: 'Action.Execute' | 'Action.Submit' | 'Action.OpenUrl' | 'Action.ToggleVisibility';
} & Readonly<Record<string, unknown>>;

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: Language;
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardButton[];
}

/** Puts a card together. `plain` is read by clients that cannot show it. */
export function adaptiveCard(
  plain: string,
  body: readonly (CardElement | readonly CardElement[] | null)[],
  actions: readonly CardButton[] = [],
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: currentLanguage(),
    fallbackText: plain,
    msteams: { width: 'Full' },
    body: body.flat().filter((element) => element !== null) as CardElement[],
    ...(actions.length > 0 ? { actions } : {}),
  };
}
