import { beforeEach, describe, expect, test } from 'vitest';
import { createRunMemory, type RunMemory } from '../../../src/teams/guide/run-memory.ts';

let now = 0;
let memory: RunMemory<string>;
beforeEach(() => {
  now = 0;
  memory = createRunMemory<string>(() => now, 3);
});
const run = (id: string, state = '') => ({ id, revision: 1, state });
const minutes = (n: number) => n * 60_000;

describe('what is remembered of a run', () => {
  test('is found in its own conversation only', () => {
    memory.keep('a', run('1', 'svar'));
    expect(memory.get('a', '1')?.state).toBe('svar');
    expect(memory.get('b', '1')).toBeNull();
    expect(memory.latest('b')).toBeNull();
  });

  test('is the last that was kept', () => {
    memory.keep('a', run('1', 'förut'));
    memory.keep('a', run('1', 'nu'));
    expect(memory.get('a', '1')?.state).toBe('nu');
  });

  test('is gone after half an hour without a touch, and a touch begins the time anew', () => {
    memory.keep('a', run('1'));
    now = minutes(29);
    memory.keep('a', run('1'));
    now = minutes(58);
    expect(memory.get('a', '1')).not.toBeNull();
    now = minutes(60);
    expect(memory.get('a', '1')).toBeNull();
    expect(memory.latest('a')).toBeNull();
  });

  test('gives way to newer runs when there are too many', () => {
    for (const id of ['1', '2', '3', '4']) memory.keep('a', run(id));
    expect(memory.get('a', '1')).toBeNull();
    expect(memory.get('a', '2')).not.toBeNull();
  });

  test('tells which run was touched last', () => {
    memory.keep('a', run('1'));
    memory.keep('b', run('2'));
    memory.keep('a', run('3'));
    memory.keep('a', run('1'));
    expect(memory.latest('a')?.id).toBe('1');
    expect(memory.latest('b')?.id).toBe('2');
  });

  test('can be forgotten at once', () => {
    memory.keep('a', run('1'));
    memory.forget('a', '1');
    expect(memory.get('a', '1')).toBeNull();
  });
});
