import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_HOME } from '../../../src/commands/load-answerer.ts';
import { loadDeadlines } from '../../../src/guidance/deadlines/load-deadlines.ts';
import { deadlineNamed, readDeadlineRequest } from '../../../src/guidance/deadlines/read-deadline-request.ts';

const deadlines = [...loadDeadlines(KNOWLEDGE_HOME).values()];
const read = (text: string) => {
  const request = readDeadlineRequest(text, deadlines, '2026-11-22');
  return request && [request.deadline?.id ?? null, request.day.found ? request.day.day : request.day.problem];
};

describe('asking for a time limit', () => {
  it.each([
    ['tidsfrist förhandsbedömning 3 november', 'forhandsbedomning', '2026-11-03'],
    ['Tidsfrist: fhb, i måndags', 'forhandsbedomning', '2026-11-16'],
    ['tidsgräns utredning 2026-08-25', 'utredning', '2026-08-25'],
    ['tidsgränsen för utredningen som började 25/8', 'utredning', '2026-08-25'],
    ['deadline gfp 3/11', 'genomforandeplan', '2026-11-03'],
    ['tidsfrist uppföljning efter utredning 3 nov', 'uppfoljning', '2026-11-03'],
    ['frist för samtal med placerat barn, förra fredagen', 'samtal-placerat-barn', '2026-11-20'],
    ['sista dagen för återkoppling till anmälaren i går', 'aterkoppling-anmalare', '2026-11-21'],
    ['tidsfrist 20 nov svar till skolan', 'aterkoppling-anmalare', '2026-11-20'],
    ['/tidsfrist aterkoppling-anmalare 2026-11-20', 'aterkoppling-anmalare', '2026-11-20'],
    ['tidsfrist utredning', 'utredning', 'no_day'],
    ['tidsfrist utredning 30 februari', 'utredning', 'no_such_day'],
    ['tidsfrist 3 november', null, '2026-11-03'],
    ['tidsfrist', null, 'no_day'],
    ['tidsfrist garagebygge 3 november', null, '2026-11-03'],
  ])('%s', (text, id, day) => {
    expect(read(text)).toEqual([id, day]);
  });

  it.each([
    'Hur lång tid har jag på mig?',
    'fristad',
    'vilken tidsfrist gäller?',
    '',
    'deadlines är jobbiga-inte',
  ])('is something else than %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

it('understands every name that the shipped limits have, as it is and in capitals', () => {
  for (const deadline of deadlines) {
    for (const name of [deadline.id, deadline.title, ...deadline.names]) {
      expect([name, deadlineNamed(name, deadlines)?.id]).toEqual([name, deadline.id]);
      expect(deadlineNamed(`min ${name.toUpperCase()}!`, deadlines)?.id).toBe(deadline.id);
    }
  }
});

it('takes the longest name where several are in the text', () => {
  expect(deadlineNamed('uppföljning efter utredning', deadlines)?.id).toBe('uppfoljning');
});
