import type { Translated } from '../spoken.ts';
import type * as sv from '../sv/draft-page.ts';

export const draftPageTexts: Translated<typeof sv.draftPageTexts> = {
  title: 'Draft from Lathunden',
  lead: 'Read it through before you put it in the record.',
  word: 'Download Word',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  selected: 'The text is selected. Copy it now.',
  making: 'Making the file …',
  made: 'The file is ready.',
  failed: 'That did not work just now. Try again in a while, or copy the text in the card in Teams.',
  empty: 'There is no draft here. Open the link from the card in Teams again.',
  unread: 'The link could not be read. Copy the text in the card in Teams instead.',
  kept: 'The answers are in the link only. Nothing is kept on the server, neither the answers nor the file. Close the page when you are done, and delete the file when the text is in the record.',
  script: 'The page needs JavaScript to read the draft from the link.',
};
