import { describe, expect, it } from 'vitest';
import { reminderStatusTexts } from '../../../../src/texts/reminder-status.ts';
import { reminderTexts } from '../../../../src/texts/reminders.ts';
import { opened, sentTo } from '../../../support/opened.ts';
import { reminding, TEAM } from '../../../support/reminding.ts';

const { buttons, notices, status } = reminderStatusTexts;
const NINE = Date.parse('2026-11-23T08:00:00Z');

/** A reminder every Monday at nine for people in Farsta, whose first occasion has come. */
async function started(
  ids = ['bo', 'carin', 'david', 'eva', 'fia'],
  changes: Parameters<typeof reminding>[0] = {},
) {
  const chat = await reminding(changes);
  for (const id of ids) {
    const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} A`;
    await chat.store.people.seen({ id, name, account: `29:${id}`, tenant: 't' }, 0);
    await chat.store.people.say(id, { unit: 'Farsta' });
  }
  const maria = chat.person('maria', { manager: true });
  await maria.say('påminn alla i Farsta om planerna varje måndag kl 9');
  await maria.press(reminderTexts.preview.confirm);
  const [schedule] = await chat.store.schedules.list();
  const occasion = await opened(chat.store, schedule!.id, ids);
  chat.clock.now = NINE + 5 * 60_000;
  return { chat, maria, schedule: schedule!.id, occasion };
}

describe('how a reminder goes', () => {
  it('is said with numbers, names and reasons, and what nobody can know', async () => {
    const { chat, maria, occasion } = await started();
    await sentTo(chat.store, { bo: 'sent', carin: 'failed not_found', david: 'throttled', eva: 'cut' }, NINE);
    await chat.store.ledger.acknowledge(`${occasion}-bo`, 'bo', NINE);
    const card = await maria.say('visa 1').then(() => maria.press(buttons.refresh));
    expect(card).toContain(status.latest('måndag 23 november 2026 kl. 09.00'));
    expect(card).toContain('Skickade: 1');
    expect(card).toContain('Väntar: 2 (Teams bad oss vänta, nytt försök 09.50)');
    expect(card).toContain('Avbröts, skickas om: 1');
    expect(card).toContain('Kvitterade: 1');
    expect(card).toContain('Kom inte fram: 1');
    expect(card).toContain('• Carin A: finns inte längre');
    expect(card).toContain(status.uncertain(1));
    expect(card).toContain(status.reads);
    expect(card).not.toContain('opted');
  });

  it('is on its way while somebody waits for the last time, and over when all have it', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna nu');
    await anna.press(reminderTexts.preview.confirm);
    const [schedule] = await chat.store.schedules.list();
    await opened(chat.store, schedule!.id, ['anna'], { isLast: true });
    const card = await anna.press(buttons.refresh);
    expect(card).toContain(`Läge: ${status.underWay}`);
    expect(anna.titles()).toContain(buttons.end);
    await sentTo(chat.store, { anna: 'sent' }, chat.clock.now);
    const after = await anna.press(buttons.refresh);
    expect(after).toContain('Läge: klar');
    expect(after).toContain(status.typed([status.words.nudge, status.words.edit, status.words.copy]));
    expect(anna.titles()).not.toContain(buttons.end);
  });

  it('counts those who have said no by themselves, and names them not', async () => {
    const { chat, maria, schedule } = await started();
    await chat.store.optOuts.add('eva', schedule, NINE);
    const card = await maria.press(buttons.refresh);
    expect(card).toContain('Har tackat nej: 1');
    expect(card).not.toContain('Eva');
    expect(card).not.toContain('Skickades inte');
  });

  it('says what was missed, and why', async () => {
    const { chat, maria, schedule } = await started();
    const kept = (await chat.store.schedules.get(schedule))!;
    const missed = { schedule, revision: kept.revision, nextAt: kept.nextAt! + 1, state: 'missed' as const };
    await chat.store.ledger.open({ ...missed, id: 'missed-one', dueAt: kept.nextAt! }, [], NINE);
    const card = await maria.press(buttons.refresh);
    expect(card).toContain('Gången måndag 30 november 2026 kl. 09.00 blev inte av: datorn var av');
    expect(card).toContain(status.latest('måndag 23 november 2026 kl. 09.00'));
  });

  it('names nobody in a channel, and says how many there have acknowledged', async () => {
    const chat = await reminding();
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    await maria.say('påminn kanalen om planerna varje måndag kl 9');
    await maria.press(reminderTexts.preview.confirm);
    const [schedule] = await chat.store.schedules.list();
    const occasion = await opened(chat.store, schedule!.id, null, { conversation: TEAM });
    chat.clock.now = NINE;
    await sentTo(chat.store, { here: 'sent' }, NINE);
    await chat.store.ledger.acknowledge(`${occasion}-here`, 'bo', NINE);
    await chat.store.ledger.acknowledge(`${occasion}-here`, 'carin', NINE);
    expect(await maria.press(buttons.refresh)).toContain(status.acknowledgedHere(2));
    expect(await maria.press(buttons.csv)).toBe(notices.fileAlone);
  });

  it('names nobody in the channel where it was made for each of a team', async () => {
    const chat = await reminding();
    chat.members.push('bo');
    const maria = chat.person('maria', { manager: true, scope: 'channel' });
    await maria.say('påminn teamet om planerna varje måndag kl 9');
    await maria.press(reminderTexts.preview.confirm);
    const [schedule] = await chat.store.schedules.list();
    await opened(chat.store, schedule!.id, ['bo']);
    await sentTo(chat.store, { bo: 'failed blocked' }, NINE);
    const card = await maria.press(buttons.refresh);
    expect(card).toContain('1 st: har blockerat Lathunden eller avinstallerat den');
    expect(card).toContain(status.namesAlone);
    expect(card).not.toContain('Bo A');
  });

  it('has words for every reason in the ledger', () => {
    const codes = `blocked not_in_roster not_found unauthorized too_large no_address content_gone bad_request throttled
      throttled_out gave_up interrupted opted_out cancelled too_late restored`;
    const said = codes.split(/\s+/u).map((code) => reminderStatusTexts.reason(code, 500));
    expect(said.filter((text) => text.includes('500'))).toEqual([]);
    expect(reminderStatusTexts.reason('ECONNRESET', 502)).toContain('502');
    expect(reminderStatusTexts.reason(null)).toBe('okänt skäl');
  });

  it('does not grow with those who did not get it', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `p${String(i).padStart(2, '0')}`);
    const { chat, maria } = await started(ids);
    await sentTo(chat.store, Object.fromEntries(ids.map((id) => [id, 'failed blocked'])), NINE);
    expect(await maria.press(buttons.refresh)).toContain(status.more(52));
  });
});

describe('a nudge', () => {
  it('goes once to those who have not acknowledged, inside their hours', async () => {
    const { chat, maria, occasion } = await started(['bo', 'carin']);
    await chat.store.people.say('carin', { hours: { days: [1, 2, 3, 4, 5], from: '13:00', to: '17:00' } });
    await sentTo(chat.store, { bo: 'sent', carin: 'sent' }, NINE);
    await chat.store.ledger.acknowledge(`${occasion}-bo`, 'bo', NINE);
    await maria.press(buttons.refresh);
    const press = maria.payload(buttons.nudge);
    expect(await maria.press(buttons.nudge)).toContain(notices.nudged(1));
    const carin = await chat.store.ledger.get(`${occasion}-carin`);
    expect(carin).toMatchObject({
      state: 'waiting',
      round: 1,
      notBefore: Date.parse('2026-11-23T12:00:00Z'),
    });
    expect(carin!.expiresAt).toBeGreaterThan(carin!.notBefore);
    expect(maria.titles()).not.toContain(buttons.nudge);
    expect(JSON.stringify(await maria.send(press))).toContain(notices.nudgedBefore);
    expect(await chat.store.audit.list({ limit: 1 })).toMatchObject([{ action: 'schedule.nudge' }]);
  });

  it('of an occasion of another reminder does nothing', async () => {
    const { chat, maria, occasion } = await started(['bo']);
    await sentTo(chat.store, { bo: 'sent' }, NINE);
    const anna = chat.person('anna');
    await anna.say('påminn mig om något varje fredag');
    await anna.press(reminderTexts.preview.confirm);
    const own = (await chat.store.schedules.list('anna'))[0]!.id;
    const sent = await anna.send({ verb: 'remind.nudge', id: own, occasion });
    expect(JSON.stringify(sent)).toContain(notices.nudgedBefore);
    expect(await chat.store.ledger.get(`${occasion}-bo`)).toMatchObject({ state: 'sent', round: 0 });
    await maria.press(buttons.refresh);
    expect(await maria.say('knuffa')).toContain(notices.nudged(1));
  });

  it('has nobody to go to before the first occasion', async () => {
    const chat = await reminding();
    const anna = chat.person('anna');
    await anna.say('påminn mig om planerna varje fredag');
    await anna.press(reminderTexts.preview.confirm);
    expect(anna.titles()).not.toContain(buttons.nudge);
    expect(await anna.say('knuffa')).toContain(notices.nothingToNudge);
  });
});

describe('ending a reminder', () => {
  it('takes back what waits, and is said of the occasion', async () => {
    const { chat, maria, occasion } = await started(['bo', 'carin']);
    await sentTo(chat.store, { bo: 'sent' }, NINE);
    await maria.press(buttons.refresh);
    await maria.press(buttons.end);
    const card = await maria.press(reminderStatusTexts.end.yes);
    expect(card).toContain(notices.ended);
    expect(card).toContain('Carin A: togs tillbaka innan den skickades');
    expect(await chat.store.ledger.get(`${occasion}-carin`)).toMatchObject({ state: 'skipped' });
  });
});

describe('the file', () => {
  it('is linked to for fifteen minutes, and noted', async () => {
    const { chat, maria, schedule } = await started(['bo'], { publicUrl: 'https://x.example' });
    await maria.press(buttons.refresh);
    expect(await maria.press(buttons.csv)).toContain(notices.file);
    const url = JSON.stringify(maria.card).match(/"url":"(?<url>[^"]+)"/u)?.groups?.url;
    expect(url).toMatch(new RegExp(`^https://x\\.example/paminnelser/${schedule}\\.csv\\?key=`, 'u'));
    expect(await chat.store.audit.list({ limit: 1 })).toMatchObject([
      { action: 'schedule.export', actor: 'maria', target: schedule },
    ]);
  });

  it('comes as text where there is no address to link to', async () => {
    const { chat, maria } = await started(['bo', 'carin']);
    await sentTo(chat.store, { bo: 'sent', carin: 'failed blocked' }, NINE);
    await maria.press(buttons.refresh);
    const sent = await maria.send(maria.payload(buttons.csv));
    expect(sent).toMatchObject({ asWritten: true });
    const rows = (sent as { line: string }).line.trim().split('\r\n');
    expect(rows).toEqual([
      'Tillfälle;Namn;Läge;Skäl;Försök;Skickad;Kvitterad;Genomgången',
      '2026-11-23 09:00;Bo A;skickad;;1;2026-11-23 09:00;;',
      '2026-11-23 09:00;Carin A;kom inte fram;har blockerat Lathunden eller avinstallerat den;1;;;',
    ]);
  });
});
