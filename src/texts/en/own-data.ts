import type { ShownHours } from '../shown-hours.ts';
import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/own-data.ts';
import { deadlineTexts } from './deadlines.ts';
import { joinWithAnd } from './join-with-and.ts';
import { sayMoment } from './recurrence.ts';

export const ownDataTexts: Translated<typeof sv.ownDataTexts> = {
  onlyPersonal:
    'This concerns you alone. Write it to me in our own chat instead, so that nobody else sees the answer.',

  settings: {
    title: 'My settings',
    intro:
      'Your district and your role decide which reminders you get, if you want to say them. Your working hours decide when they come. Documents, checklists and drafts are in Swedish, whichever language I speak.',
    summary: 'My settings: language, district, role, working hours and reminders you have stopped.',
    unit: 'District',
    role: 'Role',
    none: 'Rather not say',
    days: 'Days you work',
    from: 'From',
    to: 'Until',
    save: 'Save',
    saved: '✓ Saved.',
    badHours:
      'The working hours are not right: choose at least one day, and an end that is after the start, for example 08:00 and 16:30.',
    badUnit: 'I do not recognise the district, so I have not changed it.',
    stoppedTitle: 'Reminders you have stopped',
    nothingStopped: 'You have not stopped any reminders.',
    allStopped: 'All reminders are stopped.',
    stoppedOne: (title, at) =>
      `${title === null ? 'A reminder that no longer exists' : `“${title}”`}, since ${sayMoment(at)}`,
    undo: 'Undo',
    undoLabel: (title) => `Start ${title ?? 'the reminder'} again`,
    undoAll: 'Receive reminders again',
    stopAll: 'Stop all reminders',
  },

  roleNames: {
    socialsekreterare: 'social worker (socialsekreterare)',
    familjebehandlare: 'family therapist (familjebehandlare)',
    chef: 'manager',
    samordnare: 'coordinator',
  },

  roles: {
    known: (role) => `Now I know that you are a ${role}. Write “my settings” to see or change it.`,
    withUnit: (role, unit) =>
      `Now I know that you are a ${role} and work in ${unit}. Write “my settings” to see or change it.`,
    forgotten: 'I have now forgotten which role you have.',
  },
  hours: {
    known: (hours) => `I will only remind you ${sayHours(hours)}.`,
    forgotten: (usual) => `I go by the usual hours again: ${sayHours(usual)}.`,
    unread: 'I did not understand those hours. Write for example “my working hours Monday–Thursday 8–16.30”.',
  },

  data: {
    title: 'What I have kept about you',
    summary: 'What I have kept about you. Open the card in Teams to read all of it.',
    nothing: 'Nothing.',
    more: (count) => `… and ${count} more. Everything is in “Show everything as text”.`,
    asText: 'Show everything as text',
    asJson: 'Show as JSON',
    settings: 'My settings',
    forget: 'Forget me',
    back: 'Back',
    copy: 'Select and copy from here',
    part: (number, all) => `Part ${number} of ${all}`,
    next: 'Next part',
    previous: 'Previous part',
    technical:
      'The technical names that are needed to reach you in Teams, for example your id, are in “Show as JSON”.',
    elsewhereTitle: 'What is kept elsewhere',
    elsewhere: [
      'What we write to each other is kept in Teams. For how long, the city decides, not I.',
      'A checklist, a draft or a review that you are working on I remember for half an hour at most, your last question for ten minutes, and a command that I asked whether you meant for two. It is never stored.',
      'What you count anonymously about children’s participation, questions you pass on and which subjects you ask about are kept without you. Nobody can see that they are yours, not even I.',
      'Backups that have already been made do not change. Whoever looks after Lathunden knows how long they are kept.',
    ],
  },

  tables: {
    person: 'Who you are',
    conversation: 'Our chat',
    welcome: 'The welcome',
    schedule: 'Reminders you have made',
    named_in: 'Other people’s reminders that name you',
    delivery: 'Reminders to you',
    acknowledgement: 'What you have acknowledged',
    opt_out: 'Reminders you have stopped',
    audit: 'What you have changed',
  },

  lines: {
    name: (name) => `Name: ${name}`,
    unit: (unit) => `District: ${unit}`,
    role: (role) => `Role: ${role}`,
    language: (language) => `Language: ${language}`,
    hours: (hours) => `Working hours: ${sayHours(hours)}`,
    seen: (at) => `Last seen: ${sayMoment(at)}`,
    chat: (at) => `I can write to you here. The chat was last used ${sayMoment(at)}.`,
    chatGone: (at) => `I can no longer write to you there. The chat was last used ${sayMoment(at)}.`,
    welcomed: (at) => `I welcomed you ${sayMoment(at)}.`,
    schedule: (title, state, at) => `“${title}”, ${state}, made ${sayMoment(at)}`,
    named: (title) => `“${title}”`,
    sent: (title, at) => `“${title}”, sent ${sayMoment(at)}`,
    notSent: (title, state) => `“${title}”, ${state}`,
    acknowledged: (at) => `, acknowledged ${sayMoment(at)}`,
    completed: (at) => `, gone through ${sayMoment(at)}`,
    acknowledgement: (title, at) => `“${title}”, ${sayMoment(at)}`,
    stopped: (title, at) =>
      title === null ? `All reminders, since ${sayMoment(at)}` : `“${title}”, since ${sayMoment(at)}`,
    audit: (action, at) => `${action}, ${sayMoment(at)}`,
    untitled: 'a reminder that no longer exists',
  },
  scheduleStates: { active: 'running', paused: 'paused', cancelled: 'cancelled', done: 'done' },
  deliveryStates: {
    waiting: 'waiting to be sent',
    sending: 'being sent just now',
    interrupted: 'interrupted, will be sent again',
    failed: 'could not be sent',
    skipped: 'not sent',
  },
  actions: {
    'schedule.create': 'Made a reminder',
    'schedule.duplicate': 'Copied a reminder',
    'schedule.edit': 'Changed a reminder',
    'schedule.change': 'Changed a reminder',
    'schedule.pause': 'Paused a reminder',
    'schedule.resume': 'Started a reminder again',
    'schedule.cancel': 'Cancelled a reminder',
    'schedule.nudge': 'Reminded those who had not acknowledged',
  },

  forget: {
    title: 'Shall I forget you?',
    summary: 'Shall I forget you? Read on the card what is erased and what remains.',
    erasedTitle: 'What is erased',
    erased: ({ chats, deliveries, answers, own, named }) => [
      'Your name, your language, your district, your role and your working hours',
      `How I reach you (${chats === 1 ? 'one chat' : `${chats} chats`})`,
      `That reminders have gone to you (${deliveries}) and that you have acknowledged (${answers})`,
      ...(own > 0
        ? [`Reminders you have made (${own}): those to yourself are erased, those to others are cancelled`]
        : []),
      ...(named > 0 ? [`That other people’s reminders name you (${named})`] : []),
    ],
    keptTitle: 'What remains, without anybody seeing that it is you',
    kept: ({ own }) => [
      'How many people got and acknowledged a reminder',
      'That something was changed in a reminder, and when',
      ...(own > 0 ? ['The text of reminders you have made for others'] : []),
    ],
    stoppedKept:
      'That you have stopped reminders remains, with your id and nothing else. Otherwise they could come again. To erase that too, first start them again under my settings.',
    notStopped:
      'If you only want to be spared reminders it is enough to stop them. If I forget you, you may get them again when somebody sends to your whole team.',
    again: 'If you write to me again I get to know you anew.',
    elsewhere: 'Our messages in Teams remain there, and backups that have already been made do not change.',
    yes: 'Yes, forget me',
    no: 'No, keep it',
    done: '✓ I have now forgotten you.',
    doneTitle: 'Forgotten',
  },
};

/** "Monday–Thursday 08.00–16.30" */
function sayHours({ days, from, to }: ShownHours): string {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number) => deadlineTexts.weekdays[day - 1]!;
  const parts = runs.flatMap((run) =>
    run.length > 2 ? [`${name(run[0]!)}–${name(run.at(-1)!)}`] : run.map(name),
  );
  return `${joinWithAnd(parts)} ${from.replace(':', '.')}–${to.replace(':', '.')}`;
}
