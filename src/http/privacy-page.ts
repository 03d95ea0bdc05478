import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Retention } from '../store/retention.ts';
import { inLanguage } from '../texts/in-language.ts';
import { currentLanguage, readLanguage, USUAL_LANGUAGE } from '../texts/language.ts';
import { privacyPageTexts as texts } from '../texts/privacy-page.ts';
import type { FileRoute, ServedFile } from './file-route.ts';

/** The path of the page: the app in Teams links to it, and to its terms. */
export const privacyPagePath = '/integritet';
/** Where on it the terms are. */
export const termsId = 'villkor';

export interface PrivacyPageParts {
  /** Days that things are kept. */
  readonly retention: Retention;
  /** Who looks after the program. */
  readonly contact: { readonly name: string; readonly website: string | null };
}

/** What is kept and for how long, for whoever wants to know: in Swedish, and by `?lang=en` in English. */
export function privacyPage(parts: PrivacyPageParts): FileRoute {
  return {
    method: 'get',
    path: privacyPagePath,
    handle: ({ query }) => inLanguage(readLanguage(query.lang) ?? USUAL_LANGUAGE, () => page(parts)),
  };
}

const html = readFileSync(join(import.meta.dirname, 'privacy-page.html'), 'utf8');

function page({ retention, contact }: PrivacyPageParts): ServedFile {
  const nonce = randomBytes(16).toString('base64');
  const language = currentLanguage();
  const filled: Readonly<Record<string, string>> = {
    nonce,
    other: language === 'sv' ? 'en' : 'sv',
    otherLanguage: escaped(texts.otherLanguage),
    path: privacyPagePath,
    title: escaped(texts.title),
    lead: escaped(texts.lead),
    sections: [
      section('barnen', texts.about.title, texts.about.said),
      section('fraga', texts.asked.title, texts.asked.said(retention.questions)),
      section('du', texts.you.title, texts.you.said(retention.deliveries)),
      section('skriva', texts.written.title, texts.written.said),
      section('annanstans', texts.elsewhere.title, texts.elsewhere.said),
      section('gora', texts.rights.title, texts.rights.said),
      `<p>${escaped(texts.rights.contact)} ${link(contact)}</p>`,
      section(termsId, texts.terms.title, texts.terms.said),
    ].join('\n'),
  };
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    filename: null,
    body: html
      .replace('<html lang="sv">', `<html lang="${language}">`)
      .replace(/\{\{(\w+)\}\}/gu, (_, name: string) => filled[name] ?? ''),
    headers: {
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Content-Language': language,
      'Referrer-Policy': 'no-referrer',
    },
  };
}

function section(id: string, title: string, said: readonly string[]): string {
  const lines = said.map((line) => `    <li>${escaped(line)}</li>`).join('\n');
  return `  <section aria-labelledby="${id}">\n  <h2 id="${id}">${escaped(title)}</h2>\n  <ul>\n${lines}\n  </ul>\n  </section>`;
}

function link({ name, website }: PrivacyPageParts['contact']): string {
  return website === null ? escaped(name) : `<a href="${escaped(website)}">${escaped(name)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign]!);
}
