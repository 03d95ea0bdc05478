/** What the parts of the guidance share: how a demand stands, and how one part leads to another. */
export const guidanceTexts = {
  /** The same words as in the articles, so that they mean the same everywhere. */
  demands: {
    krav: 'Krav.',
    bör: 'Bör.',
    'god praxis': 'God praxis enligt granskningen.',
    lokalt: 'Lokal rutin.',
    råd: 'Lathundens råd:',
  },
  sources: 'Källor',
  danger:
    'Är någon i fara just nu: ring 112. Utanför kontorstid finns också socialjouren. Först därefter kommer resten.',
  dangerTitle: '⚠️ Vid omedelbar fara',
  back: 'Tillbaka',
  restart: 'Börja om',
  read: (title: string) => `Läs: ${title}`,
  onward: {
    checklist: (title: string) => `Checklista: ${title}`,
    path: (title: string) => `Nästa steg: ${title}`,
    draft: (title: string) => `Utkast: ${title}`,
    deadline: (title: string) => `Tidsfrist: ${title}`,
    review: (title: string) => `Granska: ${title}`,
  },
  /** The buttons that open each part. */
  menus: {
    path: 'Nästa steg',
    checklist: 'Checklistor',
    draft: 'Utkast',
    deadline: 'Tidsfrister',
    review: 'Granska text',
    remind: 'Påminnelser',
  },
  menusTitle: 'Eller gör något av det här',
  /** The same in a word, for a button. */
  offered: {
    path: 'Nästa steg',
    checklist: 'Checklista',
    draft: 'Utkast',
    deadline: 'Tidsfrist',
    review: 'Granska',
  },
  onwardTitle: 'Gå vidare',
  beside: 'Det står i ett nytt kort längst ned.',
  gone: 'Den här knappen hör till något som har ändrats. Skriv kommandot igen, så får du det som gäller nu.',
} as const;
