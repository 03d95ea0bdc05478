/** The page about what is kept, and for how long, that the app in Teams links to. */
export const privacyPageTexts = {
  title: 'Integritet i Lathunden',
  lead: 'Här står vad Lathunden sparar, hur länge, och vad du själv kan göra.',
  otherLanguage: 'In English',

  about: {
    title: 'De som arbetet gäller',
    said: [
      'Lathunden behöver inte veta något om barn, föräldrar eller andra som arbetet gäller. Skriv inga namn, personnummer eller annat om enskilda.',
      'Det som säkert är ett personnummer, ett telefonnummer, en adress, ett registreringsnummer eller ett ärendenummer stoppas innan frågan används, och upprepas aldrig.',
    ],
  },
  asked: {
    title: 'Det du frågar',
    said: (days: number) => [
      'Frågor sparas inte och skrivs inte i någon logg. Den senaste ligger i minnet i högst tio minuter, så att du kan fråga vidare.',
      'Hur ofta ett ämne har varit svaret räknas månad för månad, men inte vad frågan var eller vem som ställde den.',
      `Väljer du själv att skicka vidare en fråga som inte fick svar sparas den i ${days} dagar, men inte vem du är.`,
    ],
  },
  you: {
    title: 'Det som sparas om dig',
    said: (days: number) => [
      'Ditt namn, ditt id i Teams och hur Lathunden når dig där.',
      'Det du själv har sagt: stadsdel, roll, arbetstider och språk.',
      `Vilka påminnelser du har fått, kvitterat och gått igenom, i ${days} dagar. Den som har skickat en påminnelse ser vem som har kvitterat den.`,
      'Vilka påminnelser du har sagt nej till, tills du säger något annat.',
      'Vilka checklistor och mallar du vill ha nära till hands, och hur långt du har kommit i introduktionen. Det är ditt, om du inte själv låter chefer se att du är klar.',
      'Vilka dokument du har lagt in på sidan Kunskap, så länge de finns kvar där.',
      `Att du har ändrat en påminnelse, i ${days} dagar, men inte vad du skrev.`,
      'Den som inte har hört av sig på 400 dagar glöms.',
    ],
  },
  written: {
    title: 'Det du skriver',
    said: [
      'Utkast, checklistor och texter som du låter Lathunden granska sparas inte. Svaren ligger på kortet i Teams och högst en halvtimme i minnet.',
      'En påminnelse som en chef skriver sparas så länge den finns, och läses av alla som får den.',
      'Hur ofta barn är delaktiga räknas bara om du säger ja till det: stadsdel, månad, vad som hände och åldersgrupp, utan dag, ord eller namn. Färre än fem visas aldrig.',
    ],
  },
  elsewhere: {
    title: 'Det som ligger någon annanstans',
    said: [
      'Det ni skriver i Teams ligger kvar där, så länge din arbetsgivare har bestämt.',
      'Lathunden lämnar inget till någon annan och frågar inga tjänster utanför, utom dem i Microsoft 365 som Teams går genom.',
      'Säkerhetskopior som redan är tagna ändras inte. Den som sköter Lathunden vet hur länge de sparas.',
    ],
  },
  rights: {
    title: 'Det du kan göra',
    said: [
      'Skriv ”mina uppgifter” till Lathunden i Teams för att se allt som sparas om dig.',
      'Skriv ”mina inställningar” för att ändra det du har sagt.',
      'Skriv ”glöm mig” för att få det raderat.',
    ],
    contact: 'Vänd dig till den som sköter Lathunden hos er om du undrar något:',
  },
  terms: {
    title: 'Villkor',
    said: [
      'Lathunden återger och citerar. Det är inte juridisk rådgivning, och det som är viktigt kan saknas. Läs källan innan du stödjer dig på den.',
      'Du ansvarar för det du skriver i journalen, också när Lathunden har hjälpt till.',
      'Lathunden är fri programvara med licensen EUPL 1.2.',
    ],
  },
} as const;
