import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/guidance.ts';

export const guidanceTexts: Translated<typeof sv.guidanceTexts> = {
  demands: {
    krav: 'Required by law.',
    bör: 'Recommended.',
    'god praxis': 'Good practice according to the review.',
    lokalt: 'Local routine.',
    råd: 'Lathunden’s advice:',
  },
  sources: 'Sources',
  danger:
    'If somebody is in danger right now: call 112. Outside office hours there are also the emergency social services (socialjouren). Only then comes the rest.',
  dangerTitle: '⚠️ In immediate danger',
  back: 'Back',
  restart: 'Start again',
  read: (title) => `Read: ${title}`,
  onward: {
    checklist: (title) => `Checklist: ${title}`,
    path: (title) => `Next steps: ${title}`,
    draft: (title) => `Draft: ${title}`,
    deadline: (title) => `Deadline: ${title}`,
    review: (title) => `Review: ${title}`,
  },
  menus: {
    path: 'Next steps',
    checklist: 'Checklists',
    draft: 'Drafts',
    deadline: 'Deadlines',
    review: 'Review a text',
    remind: 'Reminders',
  },
  menusTitle: 'Or do one of these',
  offered: {
    path: 'Next steps',
    checklist: 'Checklist',
    draft: 'Draft',
    deadline: 'Deadline',
    review: 'Review',
  },
  onwardTitle: 'Go on',
  beside: 'It is in a new card at the bottom.',
  gone: 'This button belongs to something that has changed. Write the command again, and you get what holds now.',
};
