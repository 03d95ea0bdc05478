import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_HOME } from '../../../src/commands/load-answerer.ts';
import { loadContent } from '../../../src/guidance/content/load-content.ts';
import { readDeadlineRequest } from '../../../src/guidance/deadlines/read-deadline-request.ts';

const { deadlines } = loadContent(KNOWLEDGE_HOME);
const read = (text: string) => readDeadlineRequest(text, deadlines, '2026-11-22');
const short = (text: string) => {
  const { deadline, day } = read(text);
  return [deadline?.id ?? null, day.found ? day.day : day.problem];
};

describe('asking for a time limit', () => {
  it.each([
    ['förhandsbedömning 3 november', 'forhandsbedomning', '2026-11-03'],
    ['fhb, i måndags', 'forhandsbedomning', '2026-11-16'],
    ['utredning 2026-08-25', 'utredning', '2026-08-25'],
    ['för utredningen som började 25/8', 'utredning', '2026-08-25'],
    ['gfp 3/11', 'genomforandeplan', '2026-11-03'],
    ['uppföljning efter utredning 3 nov', 'uppfoljning', '2026-11-03'],
    ['för samtal med placerat barn, förra fredagen', 'samtal-placerat-barn', '2026-11-20'],
    ['för återkoppling till anmälaren i går', 'aterkoppling-anmalare', '2026-11-21'],
    ['20 nov svar till skolan', 'aterkoppling-anmalare', '2026-11-20'],
    ['aterkoppling-anmalare 2026-11-20', 'aterkoppling-anmalare', '2026-11-20'],
    ['förhandsbedöming 3 nov', 'forhandsbedomning', '2026-11-03'],
    ['genomförandeplaner 3 nov', 'genomforandeplan', '2026-11-03'],
    ['utredning', 'utredning', 'no_day'],
    ['utredning 30 februari', 'utredning', 'no_such_day'],
    ['3 november', null, '2026-11-03'],
    ['', null, 'no_day'],
    ['garagebygge 3 november', null, '2026-11-03'],
  ])('%s', (text, id, day) => {
    expect(short(text)).toEqual([id, day]);
  });

  it('offers those that may be meant, and none where there is no lead', () => {
    expect(read('samtal 3 november')).toMatchObject({ deadline: { id: 'samtal-placerat-barn' } });
    expect(read('garagebygge').maybe).toEqual([]);
  });
});

it('understands every name that the shipped limits have, as it is and in capitals', () => {
  for (const deadline of deadlines) {
    for (const name of [deadline.id, deadline.title, ...deadline.names]) {
      expect([name, read(name).deadline?.id]).toEqual([name, deadline.id]);
      expect([name, read(`min ${name.toUpperCase()}!`).deadline?.id]).toEqual([name, deadline.id]);
    }
  }
});
