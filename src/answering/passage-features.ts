/** What is known of a passage in the light of a question; values grow with relevance unless said otherwise. */
export interface PassageFeatures {
  /** Weight of the slots found anywhere in the text, rare words counting more; share of what the question holds. */
  readonly coverage: number;
  /** The same within the best two neighbouring sentences. */
  readonly window: number;
  /** Share of the slots found, each counting the same. */
  readonly breadth: number;
  /** Slots found in the headings, weighted as in coverage. */
  readonly headings: number;
  readonly title: number;
  readonly footnotes: number;
  /** How nearly one of the questions that the document says it answers is this one: both must cover the other. */
  readonly asked: number;
  /** How much of this question one of them covers, whatever else it asks. */
  readonly askedOne: number;
  /** How much of it they cover together with the text and its heading. */
  readonly askedAll: number;
  /** How near the nearest of them lies in the latent space: to its words, and to all that they may mean. */
  readonly askedLatent: number;
  readonly askedMeaning: number;
  /** How alike the most similar of them is spelt. */
  readonly askedLetters: number;
  /** How well each word of the question is met by the nearest word of one of them, in the latent space. */
  readonly askedSoft: number;
  /** 1 for a guideline when it is asked what to do. */
  readonly doing: number;
  /** 1 for an article that says what to do, what something is, how a district works; 0 for a report retold. */
  readonly guideline: number;
  readonly method: number;
  readonly unit: number;
  /** 1 when all of the article is about the district asked about; about another one; about one though none was named. */
  readonly ownDistrict: number;
  readonly otherDistrict: number;
  readonly unaskedDistrict: number;
  /** 1 for a section of an article, which has stored questions; 0 for another text. */
  readonly article: number;
  /** lunr's score beside the best candidate's. */
  readonly lunr: number;
  /** Everything found, by whatever word and wherever, each recurrence counting less; beside the best candidate. */
  readonly mass: number;
  /** 1 names the district asked about, 0.9 stands in a part about it, 0.4 unknown, 0 is about another one. */
  readonly place: number;
  /** 1 when the text holds the kind of thing asked for: a figure, a time, a person, a reason. */
  readonly kind: number;
  /** Weighted slots that stand word for word as asked. */
  readonly literal: number;
  /** How often slots recur, levelled off. */
  readonly repetition: number;
  /** Length of the text in characters / 760. */
  readonly length: number;
  /** 1 when a table that has fallen apart: mostly figures. */
  readonly figures: number;
  /** Coverage of the best single sentence. */
  readonly sentence: number;
  /** Coverage squared: two things found together say more than twice one. */
  readonly joint: number;
  /** How well the question's rarest word is met. */
  readonly rarest: number;
  /** Slots met by the word itself or a close synonym, not by a related word only. */
  readonly close: number;
  /** How near each other the found slots stand: 1 side by side, towards 0 far apart. */
  readonly nearness: number;
  /** How near the passage lies to the question in the latent space: to its words, and to all that they may mean. */
  readonly latent: number;
  readonly latentMeaning: number;
  /** The same for the nearest single sentence, to all that the words may mean. */
  readonly latentSentence: number;
  /** 1 when a sentence holds a number together with what is counted, 0 when none does, 0.5 when nothing is counted. */
  readonly counted: number;
  /** Coverage of the passage together with its neighbours under the same heading. */
  readonly context: number;
  /** Coverage of the better neighbour. */
  readonly neighbour: number;
  /** 1 for an explanation in a footnote when a definition or a method is asked for. */
  readonly explanation: number;
}

/** A passage read in the light of a question. */
export interface PassageMatch {
  readonly features: PassageFeatures;
  /** The first sentence of the best window. */
  readonly bestSentence: number;
  /** By sentence: weight of the slots found in it. */
  readonly sentenceWeights: readonly number[];
  /** By slot: the best weight found in the text (0–1). */
  readonly slots: Float64Array;
  /** The same for the text together with the passage's stored questions. */
  readonly askedSlots: Float64Array;
}
