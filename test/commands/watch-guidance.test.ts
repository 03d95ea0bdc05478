import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Guidance } from '../../src/commands/load-guidance.ts';
import { watchGuidance } from '../../src/commands/watch-guidance.ts';
import { loadContent } from '../../src/guidance/content/load-content.ts';
import { guideContext as context } from '../support/guide-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Guidance that says which reading it is of, and whether its calendar was loaded. */
function reading(number: number): Guidance & { loaded: boolean } {
  const guidance = {
    loaded: false,
    router: {
      message: async () => ({ line: `reading ${number}` }),
      press: async () => ({ line: `reading ${number}` }),
      commands: [],
      end: async () => [],
    },
    offers: () => [{ kind: 'path' as const, id: `p${number}`, title: '', under: [] }],
    files: [
      {
        method: 'get' as const,
        path: '/fil',
        handle: () => ({
          status: 200 as const,
          type: 'text/plain',
          filename: null,
          body: `reading ${number}`,
        }),
      },
    ],
    lists: new Map(),
    reasons: [],
    ready: [],
    screen: () => ({ verdict: 'pass' as const, kinds: [] }),
    content: loadContent(import.meta.dirname),
    sources: new Map(),
    introduction: null,
    daysOff: () => null,
    async loadCalendar() {
      guidance.loaded = true;
    },
  };
  return guidance;
}

function start() {
  const folder = temporaryFolder();
  folder.write('paths/a.yaml', 'id: a');
  const told: object[] = [];
  const read: ReturnType<typeof reading>[] = [];
  let broken = false;
  const load = () => {
    if (broken) throw new Error('paths/a.yaml is not valid YAML.');
    read.push(reading(read.length + 1));
    return read.at(-1)!;
  };
  const tell = (fields: object) => void told.push(fields);
  const watched = watchGuidance(load, { info: tell, warn: tell, error: tell }, folder.path);
  onTestFinished(watched.close);
  return { ...watched, folder, told, read, breakIt: () => (broken = true) };
}

describe('guidance that is watched', () => {
  test('is read again when a file changes, with its calendar, and everything that holds on to it follows', async () => {
    const { guidance, folder, read, told } = start();
    const [file] = guidance.files;
    expect(await guidance.router.message('', context)).toEqual({ line: 'reading 1' });
    await vi.waitFor(
      async () => {
        folder.write('paths/a.yaml', `id: a # ${Math.random()}`);
        await vi.waitFor(() => expect(told).toContainEqual({ code: 'guidance_reloaded' }), {
          timeout: 2_000,
        });
      },
      { timeout: 15_000 },
    );
    const last = `reading ${read.length}`;
    expect(await guidance.router.message('', context)).toEqual({ line: last });
    expect(await guidance.router.press({}, context)).toEqual({ line: last });
    expect(await file!.handle({ params: {}, query: {}, body: undefined })).toMatchObject({ body: last });
    expect(guidance.offers({} as never)).toMatchObject([{ id: `p${read.length}` }]);
    expect(read.at(-1)!.loaded).toBe(true);
  });

  test('stays as it was when a file cannot be read, and the log says which', async () => {
    const { guidance, folder, told, breakIt } = start();
    breakIt();
    await vi.waitFor(
      async () => {
        folder.write('paths/a.yaml', `: ${Math.random()}`);
        await vi.waitFor(
          () =>
            expect(told).toContainEqual({
              code: 'guidance_reload_failed',
              problem: 'Error: paths/a.yaml is not valid YAML.',
            }),
          { timeout: 2_000 },
        );
      },
      { timeout: 15_000 },
    );
    expect(await guidance.router.message('', context)).toEqual({ line: 'reading 1' });
  });
});
