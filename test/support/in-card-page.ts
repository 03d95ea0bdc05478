/** What a press sends: the verb and data of the action, with what is filled in. */
export interface CardSubmit {
  readonly type: string;
  readonly verb: string | null;
  readonly url: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What can be seen of a card at once. */
export interface CardMeasures {
  /** How far the widest part sticks out of the card, in pixels; 0 when all is inside. */
  readonly overflow: number;
  /** Height of the lowest thing to press or fill in that is seen, in pixels; null when there is none. */
  readonly lowestTarget: number | null;
  /** What the first button that sends something sent; null without such a button. */
  readonly sent: CardSubmit | null;
}

interface Rendered {
  readonly validateProperties?: unknown;
  hostConfig: unknown;
  onExecuteAction: (action: Action) => void;
  parse(card: unknown): void;
  render(): Box;
}

interface Action {
  getJsonTypeName(): string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: object;
}

interface Box {
  getBoundingClientRect(): { readonly right: number; readonly height: number; readonly width: number };
  querySelectorAll(selector: string): Iterable<Box>;
}

/**
 * What runs in the browser, on the page of a card: the page is given their source, so they may use nothing but each other.
 */
export function render({ card, hostConfig }: { card: unknown; hostConfig: object }): Box {
  const page = globalThis as unknown as {
    AdaptiveCards: { AdaptiveCard: new () => Rendered; HostConfig: new (config: object) => unknown };
    document: { getElementById(id: string): { replaceChildren(node: Box): void } };
    sent: unknown[];
  };
  page.sent = [];
  const shown = new page.AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new page.AdaptiveCards.HostConfig(hostConfig);
  shown.onExecuteAction = (action) => {
    page.sent.push({
      type: action.getJsonTypeName(),
      verb: action.verb ?? null,
      url: action.url ?? null,
      data: JSON.parse(JSON.stringify(action.data ?? {})),
    });
  };
  shown.parse(card);
  const drawn = shown.render();
  page.document.getElementById('card').replaceChildren(drawn);
  return drawn;
}

export function widestOverflow(card: Box): number {
  const edge = card.getBoundingClientRect().right;
  const parts = [...card.querySelectorAll('*')].map((part) => part.getBoundingClientRect().right);
  return Math.max(0, ...parts.map((right) => Math.round(right - edge)));
}

/** A button that unfolds something sends nothing. */
export function pressFirst(card: Box): CardSubmit | null {
  const { sent } = globalThis as unknown as { sent: CardSubmit[] };
  for (const button of card.querySelectorAll('button')) {
    const before = sent.length;
    (button as unknown as { click(): void }).click();
    const submit = sent[before];
    if (submit !== undefined && submit.verb !== null) return submit;
  }
  return null;
}

/** A tick box is pressed by its label as well. */
export function lowestTarget(card: Box): number | null {
  const targets =
    'button, [role=button], [role=link], a[href], select, textarea, input:not([type=checkbox], [type=radio])';
  const heights = [...card.querySelectorAll(targets)]
    .map((target) => target.getBoundingClientRect())
    .filter(({ height, width }) => height > 0 && width > 0)
    .map(({ height }) => Math.round(height));
  return heights.length === 0 ? null : Math.min(...heights);
}

/** Looks at each of these cards in turn; the press comes last, as it may change the card. */
export function measure({
  cards,
  hostConfig,
}: {
  cards: readonly unknown[];
  hostConfig: object;
}): readonly CardMeasures[] {
  return cards.map((card) => {
    const shown = render({ card, hostConfig });
    return {
      overflow: widestOverflow(shown),
      lowestTarget: lowestTarget(shown),
      sent: pressFirst(shown),
    };
  });
}
