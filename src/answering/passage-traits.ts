import type { Passage } from '../knowledge/passage.ts';
import type { AnswerKind } from './question.ts';

/** What can be told of a passage whatever is asked; found once, when first needed. */
export interface PassageTraits {
  /** 1 when the text holds the kind of thing asked for, 0 when not, between when in doubt. */
  holds(passage: number, kind: AnswerKind): number;
  /** 1 when it is a short explanation of a term ("Komet: …"). */
  explains(passage: number): boolean;
  /** Length in characters / 760, at most 1. */
  length(passage: number): number;
  /** 1 for a table that has fallen apart. */
  figures(passage: number): number;
}

const NUMERAL =
  /(?<!\p{L})(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hälften|tredjedel|fjärdedel|fördubbl\p{L}+|samtliga|inga|majoriteten)(?!\p{L})/iu;
const TIME =
  /\d\s*(?:dag|veck|månad|år|timm|kl)|(?<!\p{L})(?:vecka|veckor|veckovis|månad\p{L}*|månadsvis\p{L}*|dag(?:ar|ligen)?|år(?:ligen)?|tertial|kvartal\p{L}*|gång(?:er)? per|varje|våren|hösten|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|regelbundet|fortlöpande|löpande|tidigt|omgående|innan|klockan|20\d\d)(?!\p{L})/iu;
const PERSON =
  /(?:chef|sekreterare|utredare|behandlare|handläggare|ledare|samordnare|inspektör|förvaltning|nämnd|enhet|grupp|socialtjänst|vårdnadshavare|ansvar)/iu;
const REASON =
  /(?<!\p{L})(?:eftersom|på grund av|därför|då|beror|berodde|bero|orsak\p{L}*|anledning\p{L}*|för att|i syfte|vilket|utifrån att|syfte\p{L}*)(?!\p{L})/iu;
const DEFINITION =
  /:\s|(?<!\p{L})(?:är en|är ett|står för|innebär|avser|syftar till|betyder|kallas|metod|modell|verktyg|program|projekt)(?!\p{L})/iu;

interface Found {
  readonly kinds: Readonly<Record<AnswerKind, number>>;
  readonly explains: boolean;
  readonly length: number;
  readonly figures: number;
}

export function createPassageTraits(passages: readonly Passage[]): PassageTraits {
  const known: (Found | undefined)[] = new Array(passages.length);
  const find = (passage: number): Found => {
    known[passage] ??= look(passages[passage]!.text);
    return known[passage];
  };
  return {
    holds: (passage, kind) => find(passage).kinds[kind],
    explains: (passage) => find(passage).explains,
    length: (passage) => find(passage).length,
    figures: (passage) => find(passage).figures,
  };
}

function look(text: string): Found {
  const yes = (found: boolean) => (found ? 1 : 0);
  const digits = text.match(/\d/gu)?.length ?? 0;
  return {
    kinds: {
      number: digits > 0 ? 1 : NUMERAL.test(text) ? 0.7 : 0,
      time: yes(TIME.test(text)),
      person: yes(PERSON.test(text)),
      reason: yes(REASON.test(text)),
      definition: yes(DEFINITION.test(text)),
      open: 0.5,
    },
    explains: text.length < 320 && /^[^.:]{2,40}:\s/u.test(text),
    length: Math.min(1, text.length / 760),
    figures: yes(digits / text.length > 0.12),
  };
}
