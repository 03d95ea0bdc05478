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
      /\b(?:vad kosta(?:r|de)|(?:hur|så) (?:dyr\p{L}*|mycket (?:pengar|kosta\p{L}*))|(?:kostnad|pris|avgift|lön|arvode|ersättning|licens|cost)(?:en|et|er)?\p{L}* (?:för|per|på|i|till)|(?:ingångs|tim|månads)lön\p{L}*|dygnskostnad\p{L}*|price|how much (?:is|does)|vad (?:tjänar|betalar)|hur många (?:kronor|miljoner))\b/iu,
    evidence: /\d[\d  ]*\s*(?:kr|kronor|miljon\p{L}*|mnkr|mkr|tkr|miljard\p{L}*)\b|\bmiljoner kronor\b/iu,
  },
  { question: /\b(?:poäng\p{L}*|cut-?off\p{L}*|gränsvärde\p{L}*|score|tröskelvärde\p{L}*)\b/iu, evidence: /poäng|gränsvärde|tröskelvärde/iu },
  {
    question: /\b(?:telefon(?:nummer|nr|numret)\p{L}*|tel\.?nr|mejladress\p{L}*|mailadress\p{L}*|e-?postadress\p{L}*|(?:gatu|besöks)?adress(?:en)?|(?:nummer|numret|mejl(?:en)?|mail(?:en)?) till|phone number)\b/iu,
    evidence: /\b\d{2,4}[- ]\d{2,3}[ ]?\d{2}|@|\b(?:gatan|vägen) \d/iu,
  },
  {
    question: /\b(?:vad heter (?:hon|han|hen|chefen|enhetschefen|handläggaren|den nya|\p{L}*chef\p{L}*)|vem är (?:\p{L}*chef\p{L}*|hon|han|den nya)|name of the)\b/iu,
    // Reports name offices, hardly ever the people who hold them.
    evidence: /\b(?:heter|vid namn|enhetschef(?:en)? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b/u,
  },
  { question: /\b(?:öppettider\p{L}*|hur dags (?:öppnar|stänger)|när (?:öppnar|stänger)|opening hours)\b/iu, evidence: /\b(?:klockan|kl\.?|öppe[tn]|kontorstid)\b|\d\d[.:]\d\d/iu },
  { question: /\b(?:länk(?:en)?|webbadress\p{L}*|hemsida\p{L}*|url|ladda ner)\b/iu, evidence: /https?:|www\.|hemsida/iu },
];

/**
 * @param texts the passages that would answer
 * @returns how many things of a recognisable kind the question asks for and none of the texts holds
 */
export function unmetAttributes(question: string, texts: readonly string[]): number {
  return ATTRIBUTES.filter((a) => a.question.test(question) && !texts.some((text) => a.evidence.test(text))).length;
}
