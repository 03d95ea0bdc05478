import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type LiveKnowledge, loadKnowledge } from '../../src/commands/load-knowledge.ts';
import type { OwnDocuments } from '../../src/store/own-documents.ts';
import { docxFile, wordParagraph } from '../support/docx-file.ts';
import { published } from '../support/published.ts';
import { smallHome } from '../support/small-home.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sqliteDatabases } from '../support/test-store.ts';

const logged: object[] = [];
const note = (fields: object) => void logged.push(fields);
const log = { info: note, warn: note, error: note };
const blocked: string[] = [];
afterAll(() =>
  console.info(`The longest that questions waited while the knowledge was swapped: ${blocked.join(', ')}`),
);

const DOCX = docxFile(
  wordParagraph('Rutin för hembesök', 'Rubrik') +
    wordParagraph('Hembesöket bokas alltid i förväg med familjen. Anteckna samma dag vilka som var hemma.'),
);
const question = 'Hur bokas ett hembesök?';

/** One process of several: a data folder of its own, an operator's folder, the same database. */
async function replica(home: string, documents: OwnDocuments, askedEveryMs = 60_000) {
  const operators = temporaryFolder();
  operators.write('riktlinje.md', '# Riktlinje\n\nEn genomförandeplan följs upp var sjätte månad.\n');
  const knowing = await loadKnowledge(
    { knowledgePaths: [operators.path], dataDir: temporaryFolder().path, home, shipped: [], askedEveryMs },
    log,
    false,
  );
  onTestFinished(() => knowing.close!());
  const live = knowing.live as LiveKnowledge;
  await live.follow(documents);
  return { ...knowing, live, operators, knows: () => knowing.answerer.ask(question).answered };
}

describe('a document that is put in', () => {
  it('is answered from when it is read, by another replica too, and no more when it is withdrawn', async () => {
    const home = smallHome().path;
    const database = await sqliteDatabases.fresh();
    const [here, there] = [await database.open(), await database.open()];
    const one = await replica(home, here.documents);
    const other = await replica(home, there.documents, 50);
    expect([one.knows(), other.knows()]).toEqual([false, false]);
    expect(one.live.work().finished).toBe(0);

    const stages = new Set<string>();
    let longest = 0;
    let before = performance.now();
    const beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
      stages.add(one.live.work().stage);
      if (!one.answerer.ask('När följs genomförandeplanen upp?').answered) stages.add('silent');
    }, 2);
    const said = { title: 'Så bokas hembesök', unit: 'Norra' };
    const { id } = (await here.documents.publish(published('hembesök.docx', DOCX, { said }), 1))!;
    one.operators.write('lån.md', '# Leksaker\n\nLeksaker lånas ut i två veckor och lämnas tillbaka rena.\n');
    await one.live.refresh();
    clearInterval(beat);
    blocked.push(`${Math.round(longest)} ms`);
    expect(stages).toContain('reading');
    expect(stages).not.toContain('silent');
    expect(one.live.work()).toMatchObject({ stage: 'idle', finished: 1, hasFailed: false });
    expect(one.answerer.ask(question).answer.sources[0]).toMatchObject({
      document: `${id}/hembesök.docx`,
      ...said,
    });
    expect(one.answerer.ask('Hur länge lånas leksaker ut?').answered).toBe(true);
    await vi.waitFor(() => expect(other.knows()).toBe(true), { timeout: 30_000, interval: 20 });

    await there.documents.use(id, null, 2);
    await vi.waitFor(() => expect(other.knows()).toBe(false), { timeout: 30_000, interval: 20 });
    expect(one.knows()).toBe(true);
    await one.live.refresh();
    expect(one.knows()).toBe(false);
  }, 90_000);

  it('is there from the start in a process that begins with nothing, and stays when it cannot be fetched', async () => {
    const store = await (await sqliteDatabases.fresh()).open();
    await store.documents.publish(published('hembesök.docx', DOCX), 1);
    const one = await replica(smallHome().path, store.documents);
    expect(one.knows()).toBe(true);
    vi.spyOn(store.documents, 'list').mockRejectedValue(new Error('connection lost'));
    logged.length = 0;
    await one.live.refresh();
    expect(one.live.work()).toMatchObject({ stage: 'idle', hasFailed: true });
    expect(logged).toMatchObject([{ code: 'knowledge_reload_failed' }]);
    expect(one.knows()).toBe(true);
  }, 90_000);
});
