import type { Translated } from '../spoken.ts';
import type { tabKnowledgeTexts as swedish } from '../sv/tab-knowledge.ts';

export const tabKnowledgeTexts: Translated<typeof swedish> = {
  title: 'Knowledge',
  lead: 'This is what I answer from. Here you see how old it is, put in your own documents and see what I have not been able to answer.',
  unreadable: {
    not_found: 'The file is no longer there. Choose it again.',
    not_readable: 'The file could not be read. Try again, or ask whoever runs the service to look at it.',
    unknown_type:
      'I can only read PDF, Word (.docx) and Markdown (.md), and this is something else. Save the document in one of those formats and choose it again.',
    too_large: 'The document is too large. Split it, or save it with smaller pictures.',
    zip_bomb:
      'The file unpacks to far more than it should, so I do not read it. Open it in Word, check that it is the right document and save a new copy.',
    corrupt:
      'The file is damaged or takes too long to read. Open it in the program it was made with, save a new copy and choose that.',
    unreadable_encrypted:
      'The file is locked with a password, or saved in an older Office format. Save a copy as .docx or PDF without a password.',
    unreadable_scanned:
      'The document has no text, only pictures of pages. Run text recognition (OCR) on it or find the original, and choose that file instead.',
    unreadable_encoding:
      'The text is saved with an encoding I do not know. Open the file in a text editor and save it as UTF-8.',
    unreadable_empty: 'The document is empty. Check that it is the right file.',
    invalid_front_matter:
      'What stands between the dashes at the top of the file cannot be read. Correct it, or remove it and fill in title and district here.',
    invalid_sources:
      'The file sources.yaml in the folder cannot be read. Ask whoever runs the service to correct it.',
    invalid_lexicon: 'The lexicon cannot be read. Ask whoever runs the service to correct it.',
    law_map_unreadable: 'The law map cannot be read. Ask whoever runs the service to correct it.',
    law_map_invalid: 'The law map cannot be read. Ask whoever runs the service to correct it.',
  },
  problems: {
    not_ready: 'I am reading the documents. Try again in a moment.',
    no_document: 'The document is no longer here. Reload the page to see how it is now.',
    no_question: 'The question has already been removed.',
    another_file: 'This is not the file that you looked at. Choose the file again and look at it once more.',
    no_unit: 'I do not know that district. Choose one in the list.',
    identity_numbers:
      'There are identity numbers in the document, so it must not be put in. Remove them and choose the file again.',
    not_checked: 'There may be personal data in the document. Check it, and tick that you have.',
  },

  work: {
    fetching: 'Fetching the documents',
    reading: (done, total) =>
      total === 0 ? 'Beginning to read the documents' : `Reading document ${done} of ${total}`,
    indexing: 'Making the text searchable',
    loading: 'Changing to the new documents',
    meanwhile: 'Meanwhile, questions are answered from the old ones.',
    done: 'Done. The knowledge is up to date.',
    failed:
      'The documents could not be read again. Questions are answered from what there was before. Ask whoever runs the service to look in the log.',
  },

  upload: {
    title: 'Put in a document',
    lead: 'Routines, guidelines and reports of your own: PDF, Word or Markdown, at most 20 MB. You see what I have understood before anything is used.',
    rule: 'Never put in a case file or anything else about an individual.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    another: 'Choose another file',
    newVersionOf: (title) => `New version of “${title}”`,
    cancelVersion: 'Put it in as a new document instead',
    reading: (file) => `Reading ${file}`,
    notOne: 'Drop one file at a time.',
  },

  preview: {
    title: (file) => `This is what I have understood of ${file}`,
    lead: 'Nothing is kept yet. Correct what is wrong.',
    fields: {
      title: 'Title',
      publisher: 'Publisher',
      date: 'Date',
      unit: 'For district',
      validUntil: 'Valid until',
    },
    hints: {
      date: 'For example 2025, 2025-03 or 2025-03-14',
      validUntil: 'Leave empty if it holds until further notice',
    },
    everyUnit: 'All districts',
    size: (passages, pages, headings) =>
      [
        passages === 1 ? '1 passage to answer from' : `${passages} passages to answer from`,
        headings === 1 ? '1 heading' : `${headings} headings`,
        ...(pages === null ? [] : [pages === 1 ? '1 page' : `${pages} pages`]),
      ].join(' · '),
    outline: 'Headings',
    moreHeadings: (count) => `and ${count} more headings`,
    examples: 'This is how it looks in an answer',
    law: 'Refers to repealed provisions',
    lawHint:
      'The document can be put in all the same: those who read it are told where the rules stand today.',
    warnings: 'To look at',
    noHeadings:
      "The document has no headings that I recognise. Answers are then harder to find. Use Word's heading styles, or # in Markdown.",
    emptyPages: (pages) => `There is no text on page ${pages}. If it is scanned, I cannot answer from it.`,
    renamed: (file) => `The content of the file does not match its name. It is kept as ${file}.`,
    unknownDate: 'I cannot find a date. Fill it in, so that those who read see how old it is.',
    personal: 'There may be personal data in the document',
    personalLine: (kind, count, places) => `${kind}: ${count}, ${places}`,
    personalHint: 'Contact details of the organisation may be there. Details about an individual may never.',
    checked: 'I have checked that there is nothing about an individual in the document',
    refused: 'There are identity numbers in the document',
    refusedHint: 'It must not be put in. Remove them from the document and choose the file again.',
    kinds: {
      personnummer: 'Identity numbers',
      samordningsnummer: 'Coordination numbers',
      't-nummer': 'T numbers',
      reservnummer: 'Reserve numbers',
      telefon: 'Telephone numbers',
      'e-post': 'E-mail addresses',
      adress: 'Addresses',
      registreringsnummer: 'Registration numbers',
      diarienummer: 'Case numbers',
      namn: 'Names',
    },
    place: (section, page) =>
      [...(page === null ? [] : [`p. ${page}`]), ...(section === '' ? [] : [`“${section}”`])].join(
        ' under ',
      ) || 'at the beginning',
    alike: {
      title: 'There is something like it already',
      content: (title) => `“${title}” is exactly the same file.`,
      file: (title) => `“${title}” has the same file name.`,
      titled: (title) => `There is a document called “${title}”.`,
      replace: 'Put it in as a new version of that',
    },
    publish: 'Start using it',
    publishVersion: 'Start using the new version',
    cancel: 'Cancel',
    published: (title) => `“${title}” is being put in. It can be answered from in a moment.`,
  },

  own: {
    title: 'Documents that you have put in',
    empty: 'You have not put in anything yet.',
    emptyHint: 'Put in a routine or a guideline, and I answer from that too.',
    inUse: 'In use',
    reading: 'Being read',
    withdrawn: 'Not in use',
    notRead: 'Could not be read',
    read: 'Read',
    newVersion: 'Put in a new version',
    withdraw: 'Stop using it',
    use: 'Use it again',
    remove: 'Remove for good',
    removeTitle: (title) => `Remove “${title}”?`,
    removeBody: 'The document and all its versions will be deleted. This cannot be undone.',
    removeYes: 'Remove',
    cancel: 'Cancel',
    versions: (count) => (count === 1 ? '1 version' : `${count} versions`),
    version: (number) => `Version no. ${number}`,
    usesThis: 'In use now',
    useThis: 'Use this one',
    chooseVersion: (number, title) => `Use version ${number} of ${title}`,
    download: 'Download',
    downloadVersion: (number, title) => `Download version ${number} of ${title}`,
    done: {
      withdrawn: (title) => `“${title}” is no longer used.`,
      used: (title) => `“${title}” is in use now.`,
      removed: (title) => `“${title}” is removed.`,
    },
  },

  sources: {
    title: 'Sources',
    lead: (documents, day) => `${documents} documents. The law is read in the wording of ${day}.`,
    search: 'Search among the sources',
    whose: 'Show',
    whoseAll: 'All sources',
    whoseNames: { shipped: "Lathunden's own", folder: 'From folders', uploaded: 'Put in here' },
    standing: 'Standing',
    standingAll: 'All',
    standings: {
      current: 'Current',
      expired: 'Expired',
      'older-act': "Before today's act",
      'older-sources': 'Older sources',
      undated: 'No date',
    },
    standingHint: (older, all) => `${older} of ${all} sources are older`,
    until: (day) => `until ${day}`,
    columns: { title: 'Title', date: 'Date', standing: 'Standing', whose: 'From', passages: 'Passages' },
    reviewed: (day) => `reviewed ${day}`,
    noDate: 'unknown',
    age: (years) => (years < 1 ? 'less than a year' : years === 1 ? '1 year' : `${years} years`),
    none: 'No source fits what you have chosen.',
    shown: (shown, of) => `Showing ${shown} of ${of}`,
    more: 'Show more',
    skipped: 'Files that could not be read',
  },

  questions: {
    title: 'Questions without an answer',
    lead: 'Questions that I could not answer and that somebody has sent on. Who asked is not kept.',
    empty: 'There are no questions here.',
    count: (count, last) => (count === 1 ? `Sent ${last}` : `Sent ${count} times, last ${last}`),
    again: 'Try again',
    againFor: (question) => `Try again: ${question}`,
    remove: 'Remove',
    removeFor: (question) => `Remove the question: ${question}`,
    removed: 'The question is removed.',
  },
};
