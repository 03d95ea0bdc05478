import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/dialogs.ts';

export const dialogTexts: Translated<typeof sv.dialogTexts> = {
  titles: {
    draft: 'Draft',
    remind: 'Reminder',
    usual: 'With Lathunden',
  },
  retry: 'Try again',
  slow: 'This is taking longer than usual. What you filled in is still here. Try again in a little while.',
  failed: 'Something went wrong on my side. What you filled in is still here. Try again in a little while.',
  draftDone:
    'The draft is in the chat, at the end. Read it through there, fill in the gaps, and copy the text or download it.',
  remindForm: {
    title: 'New reminder',
    lead: 'Fill in what, who and when. You see what it will be like before anything is saved.',
    what: 'What',
    who: 'Who',
    when: 'When',
    onlyYou: 'It comes to you.',
    done: 'See what it will be like',
  },
};
