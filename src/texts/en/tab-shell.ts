import type { Translated } from '../spoken.ts';
import type { tabShellTexts as sv } from '../sv/tab-shell.ts';

export const tabShellTexts: Translated<typeof sv> = {
  app: 'Lathunden',
  skip: 'Skip to the content',
  menu: 'Menu',
  navigation: 'Pages',
  forManagers: 'For managers',
  localMode: 'Local mode',
  localLead:
    'Nobody has signed in. You are the only one who can reach Lathunden on this computer, and count as a manager.',
  localWorker: 'Nobody has signed in. You are the only one who can reach Lathunden on this computer.',
  loading: 'Fetching …',
  tryAgain: 'Try again',
  problemTitle: 'That did not work',
  pages: {
    fraga: 'Ask',
    checklistor: 'My checklists',
    utkast: 'Drafts and templates',
    introduktion: 'Introduction',
    oversikt: 'Overview',
    paminnelser: 'Reminders',
    kunskap: 'Knowledge',
    installningar: 'Settings',
    las: 'Read in the source',
  },
  problems: {
    offline: 'Lathunden does not answer. Check that you are connected and try again.',
    signIn:
      'Lathunden cannot see who you are just now. Try again. If that does not help, close the tab and open it again from Teams.',
    forbidden: 'This is for managers. If you need it, talk to whoever looks after Lathunden where you work.',
    missing: 'It is no longer there.',
    busy: 'Lathunden is starting, or has a lot to do just now. Wait a moment and try again.',
    other: 'Something went wrong in Lathunden. Try again in a while.',
    outside: 'This page is opened from Teams. Look for Lathunden among the apps there.',
  },
  favourite: (title) => `${title} among the favourites`,
  clipboard: {
    copy: 'Copy the text',
    copied: 'The text is copied.',
    notCopied: 'It could not be copied from here. Select the text in the box and copy it yourself.',
  },
  notFound: {
    title: 'There is no such page',
    lead: 'The link may be old, or the page is for managers.',
    home: 'To Ask',
  },
  crashed: {
    title: 'The page could not be shown',
    lead: 'Something went wrong when the page was about to be shown. What you wrote may be gone; none of it is saved.',
    again: 'Show the page again',
  },
  setUp: {
    title: 'Add Lathunden as a tab',
    lead: 'Choose which page the tab opens. Everybody sees the same page, but with their own content.',
    page: 'Page',
    name: (page) => `Lathunden: ${page}`,
    outside: 'This is chosen when the tab is added in Teams.',
  },
  notBuilt: {
    title: 'The tab is not built',
    lead: 'The bot is running, but the tab has to be built once. Run this in Lathunden’s folder:',
    command: 'npm install && npm run build:tab',
    after: 'Then reload the page.',
  },
};
