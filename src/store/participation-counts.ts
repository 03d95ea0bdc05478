import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const StepCount = z.strictObject({ done: z.boolean().nullable(), reason: z.string().nullable() });

/** Whether a child took part on one occasion. No day, no list, no words, nobody. */
export const ParticipationLine = z.strictObject({
  unit: z.string().min(1),
  /** "2026-11" */
  month: z.string().regex(/^\d{4}-\d{2}$/u),
  occasion: z.string().min(1),
  steps: z.strictObject({ informed: StepCount, heard: StepCount, told: StepCount }),
  age: z.string().nullable(),
});
export type ParticipationLine = z.infer<typeof ParticipationLine>;

export interface ParticipationFile {
  /** @throws an error that names the file when it cannot be written, or not be read as what was written */
  add(count: ParticipationLine): void;
  /** In no order that tells which came first. */
  list(): readonly ParticipationLine[];
}

/** Keeps one line of JSON for each answer, one process at a time. */
export function fileParticipationCounts(path: string): ParticipationFile {
  const lines = () =>
    existsSync(path)
      ? readFileSync(path, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
      : [];
  const list = () => lines().map((line, i) => parse(line, path, i + 1));
  return {
    list,
    add({ unit, month, occasion, steps, age }) {
      const step = ({ done, reason }: ParticipationLine['steps']['told']) => ({ done, reason });
      const { informed, heard, told } = steps;
      const line = JSON.stringify({
        unit,
        month,
        occasion,
        steps: { informed: step(informed), heard: step(heard), told: step(told) },
        age,
      });
      // A damaged file is told before anything is written over it.
      list();
      // Sorted, so that the order of the lines does not say whose is whose.
      const sorted = [...lines(), line].sort();
      mkdirSync(dirname(path), { recursive: true });
      const aside = `${path}.${process.pid}.tmp`;
      writeFileSync(aside, `${sorted.join('\n')}\n`, { mode: 0o600 });
      renameSync(aside, path);
    },
  };
}

function parse(line: string, path: string, number: number): ParticipationLine {
  try {
    return ParticipationLine.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(
      `${path}:${number} is damaged: correct or remove the line, or move the file away to start anew.`,
      { cause },
    );
  }
}
