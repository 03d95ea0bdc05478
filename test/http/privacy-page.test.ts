import { afterAll, beforeAll, expect, test } from 'vitest';
import { privacyPage, privacyPagePath, termsId } from '../../src/http/privacy-page.ts';
import { privacyPageTexts as english } from '../../src/texts/en/privacy-page.ts';
import { privacyPageTexts as swedish } from '../../src/texts/sv/privacy-page.ts';
import { type Serving, serving } from '../support/serving.ts';

let server: Serving;
beforeAll(async () => {
  const contact = { name: 'Norra & <Södra>', website: 'https://www.example.se/?a=1&b=2' };
  server = await serving([privacyPage({ retention: { deliveries: 123, questions: 45 }, contact })]);
});
afterAll(() => server.close());

async function page(query = '') {
  const response = await fetch(`${server.url}${privacyPagePath}${query}`);
  return { html: await response.text(), headers: response.headers, status: response.status };
}

test('is in Swedish, with the days that things are kept here', async () => {
  const { html, headers, status } = await page();
  expect([status, headers.get('content-language')]).toEqual([200, 'sv']);
  expect(html).toContain('<html lang="sv">');
  for (const part of [swedish.about, swedish.written, swedish.elsewhere, swedish.rights, swedish.terms])
    for (const line of part.said) expect(html).toContain(line);
  for (const line of [...swedish.asked.said(45), ...swedish.you.said(123)]) expect(html).toContain(line);
  expect(html).not.toMatch(/\{\{|undefined/u);
});

test('is in English for whoever asks for that', async () => {
  const { html, headers } = await page('?lang=en');
  expect(headers.get('content-language')).toBe('en');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(english.title);
  expect(html).not.toContain(swedish.title);
  expect((await page('?lang=tlh')).headers.get('content-language')).toBe('sv');
});

test('links to the other language, and to whoever looks after the program', async () => {
  const { html } = await page();
  expect(html).toContain(`href="${privacyPagePath}?lang=en"`);
  expect(html).toContain('<a href="https://www.example.se/?a=1&amp;b=2">Norra &amp; &lt;Södra&gt;</a>');
});

test('has a heading for each part, and the terms where the app in Teams looks for them', async () => {
  const { html } = await page();
  expect(html.match(/<h1>/gu)).toHaveLength(1);
  expect(html.match(/<h2 id="[a-z]+">/gu)).toHaveLength(7);
  expect(html).toContain(`<h2 id="${termsId}">${swedish.terms.title}</h2>`);
});

test('runs nothing and asks nobody else for anything', async () => {
  const { html, headers } = await page();
  const policy = headers.get('content-security-policy')!;
  const nonce = /style-src 'nonce-([^']+)'/u.exec(policy)?.[1];
  expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'/u);
  expect(html).toContain(`<style nonce="${nonce}">`);
  expect(html).not.toMatch(/<script|src=/u);
});
