export { asShown, type Quote, quotedSources, quotesOf } from '../../answering/quotes-of.ts';
