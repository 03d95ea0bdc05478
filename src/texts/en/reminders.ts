import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/reminders.ts';
import { joinWithAnd } from './join-with-and.ts';

/** How the roles are spoken of when there are several; the Swedish words are what everybody at work calls them. */
const roles = {
  socialsekreterare: 'social workers (socialsekreterare)',
  familjebehandlare: 'family therapists (familjebehandlare)',
  chef: 'managers',
  samordnare: 'coordinators',
} as const;

export const reminderTexts: Translated<typeof sv.reminderTexts> = {
  menu: {
    title: 'Reminders',
    lead: 'I send a checklist or a few words, to whom you choose and when you choose.',
    summary: 'Reminders: write for example “remind me about checklist uppstart every Monday at 9”.',
    make: 'New reminder',
    ready: 'Ready-made reminders',
    form: 'All at once',
    list: 'My reminders',
    results: 'Results',
    typed: 'You can also write: “remind me about checklist uppstart every Monday at 9”.',
  },

  step: (number, title) => `Step ${number} of 3: ${title}`,
  onward: 'Go on',
  drop: 'Cancel',
  dropped: 'Then there will be no reminder. Write remind when you want to start again.',
  unchanged: 'Then I change nothing in the reminder.',
  carried: 'What you have chosen',

  what: {
    title: 'What shall I remind about?',
    checklist: 'A checklist to tick off',
    none: 'No checklist',
    own: 'Words of your own, if you like',
    example: 'Go through the plans before the end of the month',
    noNames:
      'Write no names and nothing else that points somebody out. Everybody who gets the reminder reads the words.',
    keep: 'The ready-made reminder that is already chosen',
    summary: 'What shall I remind about? Write it, or write the name of a checklist.',
  },

  who: {
    title: 'Who is to get it?',
    label: 'Recipient',
    me: 'Only me',
    people: 'People I choose',
    channelHere: 'One card here in the channel',
    groupHere: 'One card here in the group',
    membersHere: {
      channel: 'Everybody in the team, one by one',
      group: 'Everybody in the group, one by one',
    },
    channel: (name) => `One card in ${name}`,
    members: (name) => `Everybody in ${name}, one by one`,
    unit: (unit) => `Everybody in ${unit}`,
    role: (role) => `All ${roles[role]}`,
    within: 'Only in one district (when you choose a role)',
    everywhere: 'All districts',
    said: 'District and role are what people have told me themselves. Whoever has said nothing gets none.',
    summary: 'Who is to get the reminder? Write for example “me”, “the team” or “everyone in Farsta”.',
  },

  people: {
    title: 'Who are to get it?',
    label: 'People',
    find: 'Search by part of the name',
    search: 'Search',
    more: 'Show more',
    done: 'Done',
    chosen: (count) => (count === 1 ? 'One is chosen.' : `${count} are chosen.`),
    none: 'I do not know anybody with that name. Whoever is to get reminders needs to have written to me, or be in a team where I am.',
    summary: 'Choose who are to get the reminder.',
    unnamed: 'Somebody without a name',
    tooMany: (most) =>
      `There is room for ${most} people at most. Choose the whole team or the district instead.`,
  },

  when: {
    title: 'When is it to come?',
    typed: 'Write when',
    example: 'the first Monday of every month at 9',
    quick: 'Or choose',
    choose: 'Choose a time',
    current: (said) => `Chosen time: ${said}.`,
    day: 'Or a day',
    time: 'Time',
    choices: {
      now: 'Now',
      tomorrow: 'Tomorrow',
      monday: 'Every Monday',
      friday: 'Every Friday',
      month: 'The first Monday of every month',
      quarter: 'Once a quarter',
      tertial: 'Once every four months',
      half: 'Twice a year',
      year: 'Once a year',
    },
    clock: 'The time holds for both the choice and the day. If it is empty it will be 09.00.',
    empty: 'Write when it is to come, or choose a time.',
    badTime: 'I could not read the time. Write it as 09:00.',
    badDay: 'I could not read the day. Write it as 2026-11-23.',
    notAll: (rest) =>
      `I did not understand this: “${rest}”. Write only when, for example “every Monday at 9”.`,
    past: 'That time has already passed. Choose one that lies ahead.',
    summary: 'When is the reminder to come? Write for example “tomorrow at 9” or “every Monday”.',
    starting: 'I am still reading the calendar. Try again in a little while.',
  },

  preview: {
    title: 'What the reminder looks like',
    changeTitle: 'What the reminder looks like once you have changed it',
    card: 'The card that is sent. The buttons work once it has arrived.',
    part: (all) => `The first of ${all} cards. They come in turn, one each time.`,
    to: 'To',
    when: 'When',
    now: 'at once',
    next: 'Next times',
    once: 'Comes',
    moved: (from) => `moved from ${from}`,
    weekends: {
      next: 'If it falls on a weekend or a public holiday it comes on the next working day instead.',
      previous: 'If it falls on a weekend or a public holiday it comes on the working day before instead.',
    },
    hours:
      'It comes within everybody’s own working hours. Whoever has said nothing gets it between 8 and 17.',
    outsideOwnHours: (moment, isOnce) =>
      `That time is outside your working hours, so ${isOnce ? 'it' : 'the first one'} comes ${moment}. Write “my settings” if you work other hours.`,
    count: (count) =>
      count === 1 ? 'One person gets it as things are now.' : `${count} people get it as things are now.`,
    named: (names) => `Would get it now: ${joinWithAnd(names)}.`,
    nobody: 'Just now there is nobody to send to. It goes to those who join before the time comes.',
    nobodyInUnit: (unit) =>
      `Nobody has told me yet that they work in ${unit}. Those who write “my district ${unit}” to me before the time comes get it.`,
    nobodyInRole: (role) =>
      `Nobody has told me yet that they are ${roles[role]}. Those who choose that under “my settings” before the time comes get it.`,
    unknown:
      'I cannot count the recipients just now, as Teams does not answer. The reminder can be saved all the same.',
    oneCard: 'One card, which everybody there can see.',
    seen: 'Whoever is responsible for reminders here can see it and turn it off.',
    confirm: 'Confirm',
    save: 'Save the change',
    what: 'Change what',
    who: 'Change who',
    whenButton: 'Change when',
    typed: 'You can also write “yes”, “change when” or “cancel”.',
    summary: (title, when) => `${title}, ${when}. Write yes to confirm.`,
  },

  ready: {
    title: 'Ready-made reminders',
    lead: 'They build on the law, the guidelines and what the inspectors have seen. You can change everything before you confirm.',
    none: 'There are no ready-made reminders yet.',
    choose: (title) => `Choose ${title}`,
    summary: 'Ready-made reminders to choose from.',
    start: (asked) => `It is counted from a day. ${asked}? Choose it, or write for example 3 May.`,
    weekday: 'Day of the week',
    every: 'How often',
    weeks: (every) =>
      every === 1 ? 'Every week' : every === 2 ? 'Every other week' : `Every ${every} weeks`,
    others: 'Other ready-made reminders',
  },

  audience: {
    me: (owner) => owner ?? 'whoever asked for it',
    people: (count) => (count === 1 ? 'one chosen person' : `${count} chosen people`),
    channel: (name) => (name === null ? 'a channel or group, one card' : `${name}, one card`),
    members: (name) =>
      name === null ? 'everybody in a team, one by one' : `everybody in ${name}, one by one`,
    unit: (unit) => `everybody in ${unit}`,
    role: (role, unit) => `all ${roles[role]}${unit === undefined ? '' : ` in ${unit}`}`,
  },

  lines: {
    managersOnly:
      'Only those who are responsible for reminders may remind others. Ask your manager, or whoever looks after Lathunden. Yourself you can always remind: write “remind me”.',
    resultsManagersOnly:
      'I only show the results to those who are responsible for reminders. Ask your manager, or whoever looks after Lathunden.',
    nobody: 'I cannot see who you are, so I cannot save a reminder for you.',
    gone: 'That reminder is not here. Write reminders to see yours.',
    alone:
      'That reminder does not belong here, and here others see what I show. Write to me in private, and I open it.',
    listGone: 'That checklist no longer exists. Choose another.',
    readyGone: 'That ready-made reminder no longer exists. Write remind to see which there are.',
    notHere: 'That recipient cannot be chosen here. Choose another.',
    personal:
      'What you wrote seems to point somebody out, so I do not keep it. Write it without names, numbers and addresses.',
    perhapsPersonal:
      'Read the words once more: can anyone tell whom they are about? If so, rewrite them. If they are as they should be, send them once more.',
    tooLong: (most) => `Make it shorter: there is room for ${most} characters at most.`,
    empty: 'Choose a checklist or write what I should remind about.',
    whoFirst: 'Choose who is to get it.',
    number: (all) => (all === 0 ? 'The list is empty.' : `The list has the numbers 1–${all}.`),
    noOccasion: 'There is no occasion left in the future at that time. Change when.',
  },

  roles,
};
