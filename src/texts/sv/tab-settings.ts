export const tabSettingsTexts = {
  lead: 'Det du säger om dig själv är frivilligt, och du kan ändra det när du vill.',
  you: 'Om dig',
  language: 'Språk',
  usualLanguage: 'Som Lathunden annars talar',
  languageHint: 'Gäller det Lathunden själv säger. Underlaget, checklistorna och utkasten är på svenska.',
  saved: 'Sparat.',
  reminders: 'Påminnelser',
  kept: 'Det här har jag sparat om dig',
  keptLead: 'Allt som finns om dig står här. Ingen annan ser det.',
  file: 'Ladda ner allt som en fil',
  forget: 'Glöm mig',
  forgetTitle: 'Ska jag glömma dig?',
  forgetLead:
    'Då raderas det som står ovanför. Påminnelser du har skapat till andra avbryts. Det går inte att få tillbaka.',
  forgetYes: 'Ja, glöm mig',
  forgetNo: 'Nej, behåll',
  forgotten: 'Nu har jag glömt dig. Stänger du fliken finns inget kvar om dig.',
} as const;
