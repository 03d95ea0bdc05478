/** Short texts of the kinds that the field has, in words of our own, each subject in one place only. */
export const FIELD_DOCUMENTS: Readonly<Record<string, string>> = {
  'rutin.md': `---
title: Rutin för öppenvården
date: 2024-03
publisher: Exempelstads socialförvaltning
questions:
  - Vad ska en genomförandeplan ta upp?
  - vad är en rutin
  - Vem skriver vad enligt 14 kap. 1 §?
---

# Rutin för öppenvården

## Genomförandeplan

Genomförandeplanen skrivs tillsammans med familjen inom tre veckor. Den tar upp mål, delmål och vem som gör vad. Planen ska vara skriven så att barnet förstår den. Behandlaren ansvarar för att den blir klar.

## Journal

En journalanteckning skrivs samma dag som mötet. Den säger vilka som deltog, vad som togs upp och vad ni kom fram till. Skriv kort och sakligt. Undvik omdömen om personer.

## Uteblivna besök

När vårdnadshavaren uteblir från bokade tider ska behandlaren ringa samma dag. Efter två uteblivna besök tas ett nytt möte med socialsekreteraren. Insatsen avslutas inte utan att orsaken har utretts.

## Avslut

Slutanteckningen beskriver hur målen har nåtts och varför insatsen avslutas. Barnets egen syn på resultatet ska framgå. Anteckningen skrivs av behandlaren senast två veckor efter sista träffen.

## Orosanmälan

Den som i arbetet misstänker att ett barn far illa ska göra en anmälan genast. Anmälan görs till socialnämnden enligt 14 kap. 1 § SoL (2001:453). Chefen behöver inte ge lov. Dokumentera när anmälan gjordes.

## Sekretess

Uppgifter om enskilda lämnas bara ut när det står klart att ingen lider men. Pröva varje uppgift för sig. Fråga juristen när du är osäker.
`,
  'distrikt.md': `---
title: Så arbetar områdena
date: 2023
---

# Så arbetar områdena

## Skarpnäck

I Skarpnäck leds föräldragruppen av två behandlare. Gruppen träffas på onsdagar under tio veckor. Sammanlagt deltog 34 föräldrar.

## Kungsholmen

På Kungsholmen hålls föräldragruppen på lördagar i en lekpark. Gruppen träffas sex gånger. Sammanlagt deltog 21 föräldrar.

## Farsta

I Farsta erbjuds enskilda samtal i stället för grupp. Samtalen hålls i hemmet. Sammanlagt deltog 18 föräldrar.
`,
  'metoder.txt': `Metoder i öppenvården

Arbetslaget använder flera metoder. Vanligast är Solrosen1 som passar
yngre barn, och Tussilago2 som riktar sig till tonåringar. Båda kräver
att behandlaren har gått en utbildning på fem dagar.
1 Samtalsmodell där barnet visar med kort vad det har varit med om
2 Färdighetsträning i grupp för den som har lätt att bli arg

Handledning ges varannan vecka av en psykolog. Den är frivillig för den
som har arbetat längre än två år.
`,
};
