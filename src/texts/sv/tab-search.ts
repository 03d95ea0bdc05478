/** What the tab's search says besides the answers. */
export const tabSearchTexts = {
  notReady: 'Jag läser in underlaget. Försök igen om en stund.',
  /** @param near whether something near is shown */
  noneWithin: (near: boolean) =>
    near
      ? 'Det står inte i det urval du har gjort. Jag gissar inte, men här är det närmaste jag hittade där. Prova att ta bort ett filter.'
      : 'Det står inte i det urval du har gjort, och jag hittade inget där som ligger nära. Prova att ta bort ett filter.',
} as const;
