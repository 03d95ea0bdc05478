import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/receipts.ts';
import { ownDataTexts } from './own-data.ts';
import { sayMoment } from './recurrence.ts';

export const receiptTexts: Translated<typeof sv.receiptTexts> = {
  title: (title) => `🔔 Reminder: ${title}`,
  summary: (sentBy, title) => `Reminder from ${sender(sentBy)}: ${title}`,
  from: (sentBy, dueAt) => `From ${sender(sentBy)} · ${sayMoment(dueAt)}`,
  yourself: 'yourself',
  again: 'You get it again, because you asked for it or because it has not been acknowledged.',
  listGone: 'The checklist that belonged here no longer exists. Write checklist to see which there are.',

  why: {
    me: 'You get it because you asked for it.',
    people: 'You get it because the sender has chosen you.',
    members: 'You get it because you are in the team or group that it is for.',
    unit: (unit) => `You get it because you have said that you work in ${unit}.`,
    role: (role, unit) =>
      `You get it because you have said that your role is ${ownDataTexts.roleNames[role] ?? role}${unit === null ? '' : `, in ${unit}`}.`,
    channel: 'It goes to everybody in the channel.',
    group: 'It goes to everybody in the group.',
  },

  buttons: {
    acknowledge: 'Acknowledge',
    later: 'Remind me later',
    when: { today: 'Later today', tomorrow: 'Tomorrow', week: 'Next week' },
    stop: 'Stop reminding me',
    stopAll: 'Stop all reminders',
    undo: 'Undo',
    back: 'To the reminder',
  },

  acknowledged: (at) => `✓ You acknowledged ${sayMoment(at)}.`,
  completed: (at) => `✓ You went through it ${sayMoment(at)}.`,
  countAcknowledged: (people) =>
    people === 0
      ? 'Nobody has acknowledged yet.'
      : `✓ ${people} ${people === 1 ? 'has' : 'have'} acknowledged.`,
  sharedWhy: {
    channel:
      'It lies in the channel for everybody, so it cannot be put off or turned off for one person. Everybody acknowledges for themselves.',
    group:
      'It lies in the group for everybody, so it cannot be put off or turned off for one person. Everybody acknowledges for themselves.',
  },
  later: (at) => `I will remind you again ${sayMoment(at)}.`,
  stopped: {
    this: 'You get no more of this reminder. That holds until you change it yourself.',
    all: 'You get no reminders at all from me. That holds until you change it yourself.',
  },

  lines: {
    preview: 'This is what the card will look like. The buttons work only once the reminder is sent.',
    notYours: 'This reminder is not yours, or it no longer exists. I have changed nothing.',
    none: 'I find no reminder here to answer.',
    cancelled: 'Whoever sent the reminder has removed it, so it will not come again.',
    shared:
      'A reminder that lies here for everybody cannot be put off or turned off. You can acknowledge it for your own part.',
    noLater:
      'The reminder is already on its way to you again, or it can no longer be put off. I have changed nothing.',
    about: (title, line) => `${title}: ${line}`,
    when: 'When shall I remind you? Write “later today”, “later tomorrow” or “later next week”.',
    stopped: 'Write “my settings” if you change your mind.',
  },
};

function sender(sentBy: string | null): string {
  return sentBy ?? 'whoever looks after Lathunden';
}
