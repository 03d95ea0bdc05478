import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/reminder-status.ts';

const reasons: Readonly<Record<string, string>> = {
  blocked: 'has blocked Lathunden or uninstalled it',
  not_in_roster: 'has uninstalled Lathunden or is no longer in the team',
  not_found: 'no longer exists',
  unauthorized: 'Teams did not let Lathunden in, tell whoever looks after it',
  too_large: 'the card was too large for Teams',
  no_address: 'has never written to Lathunden, so there is no address',
  content_gone: 'the checklist no longer exists',
  bad_request: 'Teams did not accept the card, tell whoever looks after Lathunden',
  throttled: 'Teams asked us to wait',
  throttled_out: 'Teams asked us to wait until it was too late',
  gave_up: 'Teams did not answer in time',
  interrupted: 'was interrupted while it was being sent',
  opted_out: 'has said no to the reminder',
  cancelled: 'was withdrawn before it was sent',
  too_late: 'could not be sent in time',
  restored: 'was not sent again when a backup was read in',
};

export const reminderStatusTexts: Translated<typeof sv.reminderStatusTexts> = {
  list: {
    title: 'Reminders',
    lead: { all: 'All reminders, those that come soon first.', own: 'Your reminders.' },
    here: 'Those that belong to this channel or group. Write to me in private to see all of them.',
    none: 'There are no reminders yet.',
    open: (title) => `Open the reminder ${title}`,
    line: (parts) => parts.join(' · '),
    more: 'Show more',
    newer: 'Back in the list',
    typed: 'You can also write “show 2”, “pause 2”, “resume 2”, “copy 2” or “delete 2”.',
    summary: (count) => (count === 1 ? 'One reminder.' : `${count} reminders.`),
  },

  states: { active: 'running', paused: 'paused', cancelled: 'ended', done: 'done' },
  next: (moment) => `next ${moment}`,
  noNext: 'no occasion left',
  unreadable: 'This reminder was written by another version of Lathunden and cannot be shown.',

  status: {
    summary: (title, state) => `${title}: ${state}.`,
    facts: {
      state: 'State',
      to: 'To',
      when: 'When',
      next: 'Next time',
      by: 'Made by',
      count: 'Times so far',
    },
    unknownOwner: 'whoever looks after Lathunden',
    underWay: 'on its way out',
    latest: (moment) => `Latest: ${moment}`,
    none: 'It has not been sent yet.',
    missed: (moment) =>
      `The occasion ${moment} did not happen: the computer was off or stood still, and when it was running again it was too late.`,
    moreMissed: (count) => `And ${count} more did not happen.`,
    cancelled: (moment) => `The occasion ${moment} was cancelled before everybody had got it.`,
    counts: {
      sent: 'Sent',
      waiting: 'Waiting',
      interrupted: 'Interrupted, will be sent again',
      acknowledged: 'Acknowledged',
      completed: 'Went through the list',
      opted: 'Have said no',
      failed: 'Did not arrive',
      skipped: 'Not sent',
    },
    waiting: (count, retry) => (retry === null ? String(count) : `${count} (${retry})`),
    retry: (moment) => `next attempt ${moment}`,
    throttled: (moment) => `Teams asked us to wait, next attempt ${moment}`,
    acknowledgedHere: (count) =>
      count === 0
        ? 'Nobody has acknowledged the card yet.'
        : `${count} ${count === 1 ? 'has' : 'have'} acknowledged the card.`,
    problems: 'Those who have not got it',
    problem: (who, why) => `${who}: ${why}`,
    others: (count, why) => `${count} people: ${why}`,
    more: (count) => `And ${count} more. All of them are in the file.`,
    uncertain: (count) =>
      count === 1
        ? 'One person may have got it twice: Teams never answered the first attempt.'
        : `${count} people may have got it twice: Teams never answered the first attempt.`,
    reads: 'Teams does not tell me who has read it. I only know who has acknowledged.',
    namesAlone: 'I only show names when you write to me in private.',
    unnamed: 'Somebody without a name',
    typed: (words) => {
      const quoted = words.map((word) => `“${word}”`);
      return `You can also write ${[quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' or ')}.`;
    },
    words: {
      nudge: 'nudge',
      pause: 'pause',
      resume: 'resume',
      edit: 'change',
      copy: 'copy',
      end: 'delete',
    },
  },

  buttons: {
    nudge: 'Nudge the rest',
    nudgeMore: 'Send it once more, to those who have not acknowledged',
    pause: 'Pause',
    resume: 'Resume',
    edit: 'Change',
    copy: 'Copy',
    end: 'End',
    csv: 'Get as a file',
    fetch: 'Open the file',
    refresh: 'Refresh',
    list: 'All reminders',
    back: 'No, keep it',
  },

  end: {
    title: 'End the reminder?',
    lead: (title) => `“${title}” is not sent any more, and what is waiting to be sent is withdrawn.`,
    lasts: 'This cannot be undone. If you only want a break, choose Pause instead.',
    yes: 'Yes, end it',
  },

  notices: {
    made: '✓ Saved. I will remind when the time comes.',
    madeNow: '✓ Saved. I am sending it now. Press Refresh to see how it goes.',
    saved: '✓ The change is saved.',
    paused: '✓ Paused. Nothing is sent until you resume it.',
    resumed: '✓ Running again.',
    ended: '✓ Ended.',
    stale:
      'Somebody else has changed it since the card was shown. This is what it looks like now. Nothing of what you did has been saved.',
    closed: 'It has ended, so it cannot be changed. Copy it if you want to start again.',
    nudged: (count) =>
      count === 0
        ? 'Everybody who has got it has already acknowledged, so I nudged nobody.'
        : count === 1
          ? '✓ One person gets it once more, within their working hours.'
          : `✓ ${count} people get it once more, each within their own working hours.`,
    nudgedBefore:
      'This occasion has already been nudged once, or cannot be nudged. One nudge for each occasion is enough.',
    noOccasion: 'There is no occasion left in the future, so it cannot be resumed. Change when.',
    file: 'The file contains names. The link holds for 15 minutes, for whoever has it. Do not keep the file longer than you need.',
    nothingToNudge: 'It has not been sent yet, so there is nobody to nudge.',
    fileAlone: 'The file contains names. Write to me in private, and you get it there.',
    fileCut: (left) => `(${left} more rows do not fit in one message)`,
  },

  csv: {
    head: {
      occasion: 'Occasion',
      name: 'Name',
      state: 'State',
      reason: 'Reason',
      attempts: 'Attempts',
      sent: 'Sent',
      acknowledged: 'Acknowledged',
      completed: 'Gone through',
    },
    states: {
      waiting: 'waiting',
      sending: 'being sent',
      interrupted: 'interrupted, will be sent again',
      sent: 'sent',
      failed: 'did not arrive',
      skipped: 'not sent',
    },
    uncertain: 'may have come twice',
    missed: 'did not happen',
  },

  reason: (code, status = null) =>
    code === null
      ? 'unknown reason'
      : (reasons[code] ?? `Teams did not answer as it should${status === null ? '' : ` (${status})`}`),
};
