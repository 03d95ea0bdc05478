import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draftLink } from '../../src/http/draft-link.ts';
import { draftPage } from '../../src/http/draft-page.ts';
import { draftPageTexts } from '../../src/texts/draft-page.ts';
import { inLanguage } from '../../src/texts/in-language.ts';
import { aDraftTemplate, filledIn } from '../support/a-draft-template.ts';
import { docxText, readDocxFile } from '../support/read-docx-file.ts';
import { type Serving, serving } from '../support/serving.ts';

let server: Serving;
beforeAll(async () => {
  server = await serving(
    draftPage({ templates: [aDraftTemplate()], mayPass: (text) => !text.includes('191212') }),
  );
});
afterAll(() => server.close());

const post = (path: string, body: unknown) =>
  fetch(`${server.url}/utkast/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const content = { template: 'lek-i-parken', answers: filledIn };

describe('the page of a draft', () => {
  test('is one file that runs its own script only, and asks nobody else for anything', async () => {
    const response = await fetch(`${server.url}/utkast`);
    const html = await response.text();
    const policy = response.headers.get('content-security-policy')!;
    const nonce = /script-src 'nonce-([^']+)'/u.exec(policy)?.[1];
    expect(response.status).toBe(200);
    expect(policy).toMatch(/^default-src 'none';.*connect-src 'self';.*frame-ancestors 'none'/u);
    expect(html.match(/nonce="([^"]+)"/gu)).toEqual([`nonce="${nonce}"`, `nonce="${nonce}"`]);
    expect(html).not.toMatch(/https?:|\{\{|undefined/u);
    expect(html).toContain(draftPageTexts.kept);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('speaks the language of the card with its link, and says so', async () => {
    const link = inLanguage('en', () => draftLink(server.url, content))!;
    expect(new URL(link).searchParams.get('lang')).toBe('en');
    const html = await (await fetch(link)).text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Read it through before you put it in the record.');
    // What is in the box goes into the record.
    expect(html).toContain('<textarea id="text" lang="sv"');
    expect(new URL(draftLink(server.url, content)!).search).toBe('');
    expect(await (await fetch(`${server.url}/utkast?lang=xx`)).text()).toContain('<html lang="sv">');
  });

  test('has a new nonce each time', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(async () => (await fetch(`${server.url}/utkast`)).headers.get('content-security-policy')),
    );
    expect(one).not.toBe(other);
  });
});

describe('what the page posts', () => {
  test('comes back as a Word file that nobody on the way keeps', async () => {
    const response = await post('docx', content);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('wordprocessingml.document');
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="utkast-lek-i-parken.docx"',
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    const parts = readDocxFile(new Uint8Array(await response.arrayBuffer()));
    expect(docxText(parts)).toContain('Ni var på vid sjön, och med var barnet och mamma.');
  });

  test('comes back as text to copy', async () => {
    const response = await post('text', content);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toMatch(/^Anteckning om lek\n\nLeken\nBarnet ville gunga\./u);
  });

  test.each([
    ['another template', { ...content, template: 'annan' }],
    ['answers that are no text', { ...content, answers: { varfor: 7 } }],
    ['a day that does not exist', { ...content, answers: { dag: '2026-02-30' } }],
    ['more than there is room for', { ...content, answers: { plats: 'x'.repeat(300) } }],
    ['a personal number', { ...content, answers: { varfor: '191212-1212' } }],
    ['other fields', { ...content, mer: 1 }],
    ['a list', [content]],
  ])('is refused when it has %s', async (_, body) => {
    const responses = await Promise.all([post('docx', body), post('text', body)]);
    expect(responses.map(({ status }) => status)).toEqual([400, 400]);
  });

  test('is refused when it is larger than a draft can be', async () => {
    const response = await post('docx', { ...content, answers: { varfor: 'x'.repeat(70_000) } });
    expect(response.status).toBe(413);
  });

  test('is refused as a form, before anything of it is read', async () => {
    const form = new FormData();
    form.append('template', new Blob([JSON.stringify(content)]), 'svar.json');
    const response = await fetch(`${server.url}/utkast/docx`, { method: 'POST', body: form });
    expect([response.status, await response.text()]).toEqual([400, '{"code":"BadRequest"}']);
  });

  test('leaves nothing in the log', async () => {
    await post('docx', content);
    await post('text', { ...content, template: 'gunga' });
    expect(JSON.stringify(server.lines)).not.toMatch(/gunga|sjön/u);
  });
});

describe('the link to it', () => {
  test('has the answers behind the number sign, where the page can read them', async () => {
    const link = draftLink('https://lathunden.example', content)!;
    const [address, packed] = link.split('#') as [string, string];
    expect(address).toBe('https://lathunden.example/utkast');
    const stream = new Blob([Buffer.from(packed, 'base64url')])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    expect(JSON.parse(await new Response(stream).text())).toEqual(content);
  });

  test('is not there when it would be too long', () => {
    let state = 1;
    const noise = Array.from({ length: 12_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (state % 90));
    }).join('');
    expect(draftLink('https://a.example', { template: 'x', answers: { varfor: noise } })).toBeNull();
  });
});
