import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/logger.ts';

function logged(fields: object): Record<string, unknown> {
  let line = '';
  const write = (text: string) => {
    line += text;
  };
  createLogger('info', { write }).info(fields, 'A line');
  return JSON.parse(line);
}

describe('the log', () => {
  it('keeps codes, counts and the ids of passages', () => {
    const fields = { code: 'feedback', rating: 'up', passage: 'bromma#10-24', count: 6408233234 };
    expect(logged(fields)).toMatchObject(fields);
  });

  it.each([
    ['a text', { problem: 'cannot read 640823-3234.docx' }, 'problem'],
    ['a field within a field', { caller: { from: 'anna@park.example' } }, 'caller'],
    ['a list', { files: ['a.txt', 'ring 070-123 45 67'] }, 'files'],
  ])('does not let through what points somebody out in %s', (_, fields, key) => {
    const line = JSON.stringify(logged(fields)[key]);
    expect(line).toContain('[personal data]');
    expect(line).not.toMatch(/3234|anna|123 45/u);
  });

  it('has no room for texts and names at all', () => {
    expect(logged({ text: 'hej', name: 'Alva', token: 'x' })).not.toHaveProperty('text');
    expect(logged({ text: 'hej', name: 'Alva', token: 'x' })).not.toHaveProperty('name');
  });
});
