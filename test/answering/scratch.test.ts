import { describe, expect, it } from 'vitest';
import { clearScratch, createScratch, type Scratch } from '../../src/answering/scratch.ts';

const rows = (scratch: Scratch) => Object.values(scratch) as (Float64Array | Uint16Array | Uint8Array)[];

describe('working memory', () => {
  it('is empty for the next passage, whatever the one before has left', () => {
    const scratch = createScratch(3, 5);
    for (const row of rows(scratch)) row.fill(1);
    const { bySentence, ...others } = clearScratch(scratch, 3, 4);
    expect([...bySentence.slice(0, 3 * 4)].every((v) => v === 0)).toBe(true);
    for (const row of Object.values(others)) expect([...row].every((v) => v === 0)).toBe(true);
  });

  it('is the same memory from passage to passage', () => {
    const scratch = createScratch(3, 5);
    const { bySentence } = scratch;
    expect(clearScratch(scratch, 3, 4)).toBe(scratch);
    expect(scratch.bySentence).toBe(bySentence);
  });

  it('grows for a passage of many sentences', () => {
    const scratch = clearScratch(createScratch(3, 5), 3, 400);
    expect(scratch.bySentence.length).toBeGreaterThanOrEqual(1200);
    expect(scratch.numbered.length).toBeGreaterThanOrEqual(400);
    expect(rows(scratch).every((row) => [...row].every((v) => v === 0))).toBe(true);
  });

  it('has room for headings, title and footnotes beside the text', () => {
    expect(createScratch(4, 0).other.length).toBe(12);
  });
});
