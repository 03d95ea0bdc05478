import type { Answerer } from '../answering/answer.ts';

/** An answerer that each time is the one in use then. */
export function currentAnswerer(current: () => Answerer): Answerer {
  return {
    ask: (question, asked) => current().ask(question, asked),
    passage: (id) => current().passage(id),
    suggestions: (count) => current().suggestions(count),
    unitNamed: (text) => current().unitNamed(text),
    get units() {
      return current().units;
    },
    followUp: (message, before) => current().followUp(message, before),
    get facets() {
      return current().facets;
    },
    personalSigns: (text) => current().personalSigns(text),
    isWord: (word) => current().isWord(word),
    screen: (text) => current().screen(text),
  };
}
