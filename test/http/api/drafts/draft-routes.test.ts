import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { draftRoutes } from '../../../../src/http/api/drafts/draft-routes.ts';
import { screenText } from '../../../../src/privacy/screen-text.ts';
import type { DraftReply, DraftView } from '../../../../src/tab/api/drafts.ts';
import { tabDraftTexts } from '../../../../src/texts/tab-drafts.ts';
import { aDraftTemplate } from '../../../support/a-draft-template.ts';
import { callRoute } from '../../../support/call-route.ts';
import { sqliteStore } from '../../../support/test-store.ts';

const template = aDraftTemplate();
const { id } = template;

async function routes() {
  const store = await sqliteStore();
  const table = draftRoutes({
    templates: () => [template],
    sources: () => new Map(),
    favourites: store.favourites,
    screen: screenText,
    today: () => '2026-11-23',
    now: () => 0,
  });
  const call = (path: string, given?: object) => callRoute(table, path, given);
  const preview = async (answers: Record<string, string>, looked: readonly string[] = []) =>
    (await call('post /api/tab/drafts/:id/preview', { id, answers, looked })).json as DraftReply;
  return { call, preview };
}

describe('a draft in the tab', () => {
  test('is shown with its template and where each question has its why from', async () => {
    const { call } = await routes();
    const view = (await call('get /api/tab/drafts/:id', { id })).json as DraftView;
    expect(view.template).toEqual(template);
    expect(view.sources.varfor).toEqual(['granskningen › Dokumentationen, s. 14']);
    expect((await call('get /api/tab/drafts/:id', { id: 'nothing' })).problem?.status).toBe(404);
  });

  test('is put together with its gaps, as text and as a Word file', async () => {
    const { call, preview } = await routes();
    const answers = { varfor: 'Barnet ville gunga.', dag: '2026-03-17' };
    const reply = await preview(answers);
    if (!('draft' in reply)) throw new Error('No draft was made');
    expect(reply.text).toContain('Barnet ville gunga.');
    expect(reply.draft.gaps).toContain('plats');
    const { file } = await call('post /api/tab/drafts/:id/docx', { id, answers, looked: [] });
    expect(file?.filename).toBe(`utkast-${id}.docx`);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file!.body as Uint8Array) });
    expect(value).toContain('Barnet ville gunga.');
  });

  test('is not made while an answer holds a number that points somebody out, and none of it comes back', async () => {
    const { call, preview } = await routes();
    const answers = { varfor: 'Ring 19121212-1212.', plats: 'vid sjön' };
    for (const looked of [[], ['varfor']]) {
      const reply = await preview(answers, looked);
      expect(reply).toEqual({
        findings: [
          { field: 'varfor', kind: 'stop', message: tabDraftTexts.stop('Varför lekte ni?', ['identity']) },
        ],
      });
      expect(JSON.stringify(reply)).not.toContain('1212');
    }
    const made = await call('post /api/tab/drafts/:id/docx', { id, answers, looked: ['varfor'] });
    expect(made.problem).toMatchObject({ status: 422, code: 'findings' });
  });

  test('is made with what may be a name once its writer has looked at that answer, and only that', async () => {
    const { preview } = await routes();
    const answers = { varfor: 'Vi lekte på Solhöjden.', plats: 'vid Kullsta' };
    const kinds = (reply: DraftReply) =>
      'findings' in reply ? reply.findings.map(({ field, kind }) => [field, kind]) : 'made';
    expect(kinds(await preview(answers))).toEqual([
      ['varfor', 'ask'],
      ['plats', 'ask'],
    ]);
    expect(kinds(await preview(answers, ['varfor']))).toEqual([['plats', 'ask']]);
    expect(kinds(await preview(answers, ['varfor', 'plats']))).toBe('made');
  });

  test('says what does not fit, at its field', async () => {
    const { preview } = await routes();
    const reply = await preview({ dag: 'i går', plats: 'x'.repeat(201) });
    expect('findings' in reply && reply.findings.map(({ field, kind }) => [field, kind])).toEqual([
      ['dag', 'wrong'],
      ['plats', 'wrong'],
    ]);
  });
});
