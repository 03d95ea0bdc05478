import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/talk.ts';

/** What the bot says in passing: when somebody leaves off, misspells a command, or just says something kind. */
export const talkTexts: Translated<typeof sv.talkTexts> = {
  ended: {
    card: 'Then we will leave it here. The card stays in the chat.',
    deadline: 'Then I will not work out any more days.',
    path: 'Then we will leave the next steps here. The card stays in the chat.',
    introduction:
      'Then we will take a break from the introduction. Your answers are kept, so you can go on whenever you like.',
    reminders: 'Then we will leave the reminders. They stay as they are.',
    question: 'Then I will let go of your last question. Ask a new one whenever you like.',
    nothing:
      'Nothing is under way right now, so there is nothing to cancel. Ask a question whenever you like.',
  },
  cancel: 'Cancel',

  misspelt: {
    title: (command) => `Did you mean “${command}”?`,
    yes: 'Yes, do that',
    no: 'No, it was a question',
    noTooltip: 'I search for what you wrote',
    lead: 'You can also answer yes.',
    summary: (command) => `Did you mean “${command}”? Answer yes and I will do it.`,
    dropped: 'All right, I will leave it. Feel free to put it another way.',
  },

  small: {
    thanks: 'You are welcome. Tell me if there is anything else.',
    praise: 'Thank you, that is nice to hear. Tell me if there is anything else.',
    okay: 'Good. I am here when you need me.',
    yes: 'I am not sure what you are saying yes to. Please write what you want to do.',
    no: 'All right. Ask a question whenever you like.',
    bye: 'Goodbye, take care.',
    smile: 'Nice to have you here. What would you like to know?',
    who: 'I am Lathunden, a program and not a person. I answer questions about documentation and children’s participation with what it says in guidelines, inspections and your own routines. I make nothing up. Write help and I will tell you what I can do.',
    how: 'Fine, thank you. I hope you are well too. What would you like to know?',
    here: 'Yes, I am here. What would you like to know?',
    sorry: 'That is all right. What can I help you with?',
    cross:
      'I understand that this is frustrating. Please write what you are trying to do, and I will help as well as I can. Write help to see what I can do.',
    heavy:
      'That sounds hard. Do talk with a colleague or your manager, you should not have to carry it alone. If it is an emergency, call 112.',
    human:
      'I am a program, so please ask a colleague or your manager. Or write what it is about and I will look it up.',
    lost: 'I will try to be clearer. Put the question in other words, one thing at a time. Or write help to see what I can do.',
  },
};
