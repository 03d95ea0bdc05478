import type { ChildProcess } from 'node:child_process';

/**
 * Asks a process to end and waits until it has; a process that is gone already, or never started, is fine.
 * @param patienceMs how long it may take its time before it is killed
 */
export async function stopChild(child: ChildProcess, patienceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resume) => child.once('exit', () => resume()));
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(impatient);
}
