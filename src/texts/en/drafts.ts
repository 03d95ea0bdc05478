import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/drafts.ts';
import type { NamedSign } from '../sv/personal-sign-texts.ts';
import { joinWithAnd } from './join-with-and.ts';
import { personalSignTexts } from './personal-sign-texts.ts';

/** A draft goes into the record, so it is asked for, and written, in Swedish: roles too are named in Swedish here. */
export const draftChatTexts: Translated<typeof sv.draftChatTexts> = {
  listTitle: 'Write a draft',
  listLead:
    'I ask one thing at a time and put the answers together into a note that you read through. The questions and the draft are in Swedish, so write your answers in Swedish.',
  listFormLead:
    'Choose one, and fill in everything at once. The questions and the draft are in Swedish, so write your answers in Swedish.',
  listSeveral: 'Which of them do you mean?',
  listNone:
    'I do not have that draft. If you are worried about a child: write next steps orosanmälan. These are the drafts I have:',
  listEmpty: 'There are no drafts to write yet.',
  start: (title) => `Start on: ${title}`,
  roles:
    'Write only what is needed, and roles instead of names: barnet, mamma, pappa, familjebehandlaren. No identity numbers, addresses or telephone numbers.',
  kept: 'The answers are in the card and pass through Teams, so your administration decides whether you may write here. I do not keep them.',
  step: (number, of) => `${number} of ${of}`,
  answer: 'Your answer, in Swedish',
  choose: 'Choose one',
  chooseSeveral: 'Choose one or more',
  unanswered: 'Not answered yet',
  example: 'For example',
  why: 'Why',
  emptyIsFine: 'You do not know yet? Go on, and it becomes a gap in the draft.',
  optional: 'Not always needed. Leave it empty if it does not apply.',
  formLead:
    'Fill in what you know, in any order you like. Why each thing is needed, and the source, you find under One thing at a time.',
  onlyIf: (label, options) =>
    `Fill this in if the answer to “${label}” is ${options.map((option) => `“${option}”`).join(' or ')}.`,
  notIf: (label, options) =>
    `Do not fill this in if the answer to “${label}” is ${options.map((option) => `“${option}”`).join(' or ')}.`,
  previewTitle: 'What the draft looks like',
  previewGaps: (count) =>
    count === 0
      ? 'You have answered everything I ask for. Read it through before you put the text in the record.'
      : `${count === 1 ? 'One thing is' : `${count} things are`} missing. Press a gap to fill it in.`,
  previewEmpty: 'There is nothing here yet. Press Change and answer something.',
  waiting: (label) => `The answer to “${label}” shows only when the rest of the sentence is filled in.`,
  fill: (what) => `Fill in: ${what}`,
  linkTooLong: 'The draft is too long for a link to Word. Copy the text instead.',
  wordTooltip: 'Opens a page that makes the Word file. The answers go with the link and are not kept by us.',
  copyTitle: 'Copy the draft',
  copyLead:
    'Select everything in the box and copy. On a phone you can also write text, and I send the draft as a message to hold your finger on.',
  copyLabel: 'The text of the draft',
  copyUnkept: 'What you change in this box does not go back to the draft.',
  cleared:
    'The answers are gone from this card, and I have not kept them. Older cards in the chat may still have them.',
  again: 'Write a new draft',
  buttons: {
    next: 'Next',
    skip: 'Skip',
    back: 'Back',
    preview: 'Preview',
    form: 'Fill in everything at once',
    step: 'One thing at a time',
    edit: 'Change',
    copy: 'Copy as text',
    word: 'Download Word',
    review: 'Review the text',
    toDraft: 'Back to the draft',
    clear: 'Empty the card',
  },
  joined: (labels) =>
    `You have written different things in two cards under ${quoted(labels)}. Both texts remain, one after the other. Take out what should not be there.`,
  stayed: (labels) =>
    `You have chosen different things in two cards under ${quoted(labels)}. What you sent first remains.`,
  nextInRow: (row, label) => `The next answer is for ${row}: ${label}`,
  tooLong: (label, length, most) =>
    `The answer to “${label}” is ${length} characters. There is room for ${most}. Shorten it, and we can go on. Nothing has been removed.`,
  noDay: (label) =>
    `The answer to “${label}” could not be read as a date. Write it like this: 2026-03-14. Nothing has been removed.`,
  overfull: (length, most) =>
    `The draft is full: the answers are ${length} characters together and there is room for ${most}. Shorten one of them and press again. What you have sent before remains.`,
  joinedOverfull:
    'The draft is full, so there is no room for what you wrote in this older card. It is still here. Shorten something in the newest card first.',
  stop: (found) =>
    `I have not taken the answer, as ${sentenceOf(found)}. Write the role instead: barnet, mamma, pappa or familjebehandlaren. What you have sent before remains. If the card was emptied, write again what had not been sent.`,
  stopTyped: (label, kinds) =>
    `I have not taken the answer, as ${sentenceOf([{ label, kinds }])}. Delete the message in the chat and write the role instead: barnet, mamma, pappa or familjebehandlaren.`,
  ask: (found) =>
    `Read it through once more: ${sentenceOf(found)}. Put a role in its place, for example barnet or mamma. If it is right as it stands, press again.`,
  askTyped: (label, kinds) =>
    `Read it through once more: ${sentenceOf([{ label, kinds }])}. Put a role in its place, for example barnet or mamma. If it is right as it stands, send the same answer again.`,
  notThatChoice: (label, options) =>
    `There is no such choice under “${label}”. Answer with the number: ${options.map((option, i) => `${i + 1} ${option}`).join(', ')}.`,
  noneOpen:
    'I have no draft open here just now. If the card is still in the chat, press Next on it and send the answer again. What you have answered is still in the card. Otherwise write draft, and we start.',
  emptyAnswer: 'Write the answer after the colon, for example “answer: barnet vill fortsätta”.',
  nothingMore: 'There is nothing more to fill in there. Write next to go on.',
  ended: 'Then we stop here. I have forgotten the answers. The cards above remain in the chat.',
  gone: 'I no longer have that draft. The text is still in the card, so that you can copy it.',
};

export const draftFileTexts: Translated<typeof sv.draftFileTexts> = {
  stop: (found) =>
    `I have not written the draft, as ${sentenceOf(found)}. Write the role instead: barnet, mamma, pappa or familjebehandlaren.`,
  ask: (found) =>
    `Read it through once more: ${sentenceOf(found)}. If so, put a role in its place, for example barnet or mamma.`,
};

/** "the answer to “…” seems to contain a name" */
function sentenceOf(
  found: readonly { readonly label: string; readonly kinds: readonly NamedSign[] }[],
): string {
  return joinWithAnd(
    found.map(({ label, kinds }) => {
      const what = kinds.map((kind) => personalSignTexts[kind]);
      return `the answer to “${label}” seems to contain ${joinWithAnd(what)}`;
    }),
  );
}

function quoted(labels: readonly string[]): string {
  return joinWithAnd(labels.map((label) => `“${label}”`));
}
