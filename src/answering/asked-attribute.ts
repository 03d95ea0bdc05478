/**
 * Some questions ask for a thing of a kind that can be told by its looks: a price, a telephone number, a name. A text in
 * the right words that holds no such thing does not answer them.
 */
interface Attribute {
  readonly question: RegExp;
  readonly evidence: RegExp;
}

const ATTRIBUTES: readonly Attribute[] = [
  {
    question:
      /(?<!\p{L})(?:vad kosta(?:r|de)|(?:hur|så) (?:dyr\p{L}*|mycket (?:pengar|kosta\p{L}*))|(?:kostnad|pris|avgift|lön|arvode|ersättning|licens|cost)(?:en|et|er)?\p{L}* (?:för|per|på|i|till)|(?:ingångs|tim|månads)lön\p{L}*|dygnskostnad\p{L}*|price|how much (?:is|does)|vad (?:tjänar|betalar)|hur många (?:kronor|miljoner))(?!\p{L})/iu,
    evidence:
      /\d[\d ]*\s*(?:kr|kronor|miljon\p{L}*|mnkr|mkr|tkr|miljard\p{L}*)(?!\p{L})|(?<!\p{L})miljoner kronor/iu,
  },
  {
    question:
      /(?<!\p{L})(?:(?:vad (?:är|blir|var)|hur (?:hög|stor|mycket)|max\p{L}*|högsta|lägsta|vilk(?:en|et|a))\s(?:\p{L}+\s){0,3}?(?:hyra[n]?|hyror(?:na)?|\p{L}*lön(?:en|er|erna)?|arvode\p{L}*|riksnorm\p{L}*|taxa\p{L}*|avgift\p{L}*|fee|budget(?:en)?|\p{L}+peng(?:en|ar)?)|lönesamtal\p{L}*|riksnorm\p{L}*|arvode\p{L}*|(?:tar|tog|får|fick) .{0,40}betalt|salary)(?!\p{L})/iu,
    evidence: /\d[\d\s]*\s*(?:kr|kronor|miljon\p{L}*|mnkr|mkr|tkr|procent|%)(?!\p{L})/iu,
  },
  {
    question: /(?<!\p{L})\p{L}*(?:blankett|formulär)(?:en|et|er|erna)?(?!\p{L})/iu,
    evidence: /blankett|formulär/iu,
  },
  {
    // How long or how often something is done: a text without any measure of time does not say.
    question:
      /(?<!\p{L})(?:hur (?:många|mån(?:ga)?) (?:timmar|dagar|veckor|månader|mån|år|gånger|träffar|tillfällen)|hur (?:lång(?:t|a)?|länge)|antal (?:timmar|dagar|veckor|månader|träffar|tillfällen)|väntetid\p{L}*)(?!\p{L})/iu,
    evidence:
      /(?<!\p{L})(?:minut|timm|tim\b|dag|dygn|veck|månad|halvår|termin|tertial|kvartal|år(?:et|s|ligen)?(?!\p{L})|gång|träff|tillfäll|genast|omedelbart|direkt|skyndsam|samma dag|omgående)/iu,
  },
  {
    question: /(?<!\p{L})(?:poäng\p{L}*|cut-?off\p{L}*|gränsvärde\p{L}*|score|tröskelvärde\p{L}*)(?!\p{L})/iu,
    evidence: /poäng|gränsvärde|tröskelvärde/iu,
  },
  {
    question:
      /(?<!\p{L})(?:telefon(?:nummer|nr|numret)\p{L}*|tel\.?nr|mejladress\p{L}*|mailadress\p{L}*|e-?postadress\p{L}*|(?:gatu|besöks)?adress(?:en)?|(?:nummer|numret|mejl(?:en)?|mail(?:en)?) till|phone number)(?!\p{L})/iu,
    evidence: /(?<!\d)\d{2,4}[- ]\d{2,3}[ ]?\d{2}|@|(?<!\p{L})(?:gatan|vägen) \d/iu,
  },
  {
    question:
      /(?<!\p{L})(?:vad heter (?:hon|han|hen|chefen|enhetschefen|handläggaren|den nya|\p{L}*chef\p{L}*)|vem är (?:\p{L}*chef\p{L}*|hon|han|den nya)|name of the)(?!\p{L})/iu,
    // Reports name offices, hardly ever the people who hold them.
    evidence: /(?<!\p{L})(?:heter|vid namn|enhetschef(?:en)? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L})/u,
  },
  {
    question:
      /(?<!\p{L})(?:öppettider\p{L}*|hur dags (?:öppnar|stänger)|när (?:öppnar|stänger)|opening hours)(?!\p{L})/iu,
    evidence:
      /(?<!\p{L})(?:klockan|kl\.?|öppe[tn]|kontorstid\p{L}*|öppettid\p{L}*|kvällstid\p{L}*)(?!\p{L})|\d\d[.:]\d\d|\d\s*[–-]\s*\d/iu,
  },
  {
    question: /(?<!\p{L})(?:länk(?:en)?|webbadress\p{L}*|hemsida\p{L}*|url|ladda ner)(?!\p{L})/iu,
    evidence: /https?:|www\.|hemsida/iu,
  },
];

/**
 * @param texts the passages that would answer
 * @returns how many things of a recognisable kind the question asks for and none of the texts holds
 */
export function unmetAttributes(question: string, texts: readonly string[]): number {
  return ATTRIBUTES.filter((a) => a.question.test(question) && !texts.some((text) => a.evidence.test(text)))
    .length;
}
