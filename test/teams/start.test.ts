import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/logger.ts';
import { start } from '../../src/main.ts';
import { startChat } from '../../src/teams/start-chat.ts';
import { activities, startFakeTeams } from '../support/fake-teams.ts';
import { fakeAnswerer } from '../support/fake-teams-answerer.ts';
import { freePort } from '../support/free-port.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const config = readConfig({ PORT: '0' });
const log = createLogger('silent');
const loadKnowledge = async () => ({ answerer: fakeAnswerer() });

test('it is live at once, ready when the documents are read, and answers', async () => {
  const reading = Promise.withResolvers<{ answerer: ReturnType<typeof fakeAnswerer> }>();
  const teams = await startFakeTeams();
  const running = await start({ config, log, loadKnowledge: () => reading.promise });
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${running.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${running.url}/integritet`)).status).toBe(200);
  reading.resolve({ answerer: fakeAnswerer() });
  await running.ready;
  expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
  await teams.post(running.url, activities.message('Vad gäller?'));
  expect(teams.recorded).toHaveLength(1);
  await Promise.all([running.stop(), running.stop()]);
  await expect(fetch(`${running.url}/healthz`)).rejects.toThrow();
  await teams.close();
});

test.each([
  ['norra', 'Norra'],
  ['Västra', null],
])(
  'questions are asked from the district of LATHUND_UNIT=%s, as it is called: %j',
  async (unit, expected) => {
    const answerer = fakeAnswerer();
    const teams = await startFakeTeams();
    const running = await start({
      config: readConfig({ PORT: '0', LATHUND_UNIT: unit }),
      log,
      loadKnowledge: async () => ({ answerer }),
    });
    await running.ready;
    await teams.post(running.url, activities.message('Vad gäller?'));
    await running.stop();
    await teams.close();
    expect(answerer.askedFrom).toEqual([expected]);
  },
);

test('a question that is sent on can be read with "lathund unanswered"', async () => {
  const folder = temporaryFolder();
  const teams = await startFakeTeams();
  const running = await start({
    config: readConfig({ PORT: '0', DATA_DIR: folder.path }),
    log,
    loadKnowledge,
  });
  await running.ready;
  const question = 'Hur blir vädret?';
  await teams.post(running.url, activities.execute({ verb: 'question.send', question }));
  await running.stop();
  await teams.close();
  const terminal = listeningTerminal({ DATA_DIR: folder.path });
  expect(await run(['unanswered', '--json'], terminal)).toBe(0);
  expect(JSON.parse(terminal.lines[0]!)).toMatchObject([{ question, count: 1 }]);
});

test('stopping lets go of the knowledge', async () => {
  let closed = 0;
  const close = async () => {
    closed += 1;
  };
  const running = await start({
    config,
    log,
    loadKnowledge: async () => ({ answerer: fakeAnswerer(), close }),
  });
  await running.stop();
  expect(closed).toBe(1);
});

test('a busy port is an error that says so', async () => {
  const running = await start({ config, log, loadKnowledge });
  await expect(
    start({ config: { ...config, port: running.port }, log, loadKnowledge }),
  ).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await running.stop();
});

test('documents that cannot be read are an error, not a bot without knowledge', async () => {
  const running = await start({
    config,
    log,
    loadKnowledge: async () => {
      throw new Error('no documents');
    },
  });
  await expect(running.ready).rejects.toThrow('no documents');
  expect((await fetch(`${running.url}/readyz`)).status).toBe(503);
  await running.stop();
});

test('the command refuses to listen to the world without an app id, and says what to do', async () => {
  const { code, stderr } = await runMain({ HOST: '0.0.0.0', PORT: '0' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/every caller would be let in.*set MicrosoftAppId/s);
  expect(stderr).not.toContain('    at ');
});

test('a chat port that is taken is reported, not quietly replaced', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  expect(await startChat({ botPort: 1, chatPort: port, workDir: tmpdir() })).toEqual({
    started: false,
    reason: 'port_busy',
  });
  await new Promise((resolve) => taken.close(resolve));
});

test('the chat client starts, leaves its files in the work folder and stops', async (context) => {
  const workDir = await mkdtemp(join(tmpdir(), 'lathunden-chat-'));
  const chat = await startChat({ botPort: 1, chatPort: await freePort(), workDir });
  if (!chat.started && chat.reason === 'not_installed')
    return context.skip('the chat client is not installed');
  expect(chat.started).toBe(true);
  if (!chat.started) return;
  expect((await fetch(chat.url)).status).toBe(200);
  await chat.stop();
  await expect(fetch(chat.url)).rejects.toThrow();
  await rm(workDir, { recursive: true, force: true });
});

function runMain(env: Record<string, string>): Promise<{ code: number | null; stderr: string }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['src/main.ts'], { env: { PATH, ...env } });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
}
