import { createRandom, type Random, shuffled } from './random.ts';

/** What people who write case notes ask, as they write it: whole questions, keywords, abbreviations, slips, off topic. */
const ASKED: readonly string[] = [
  'Vad ska stå i en slutanteckning?',
  'Hur ofta ska genomförandeplanen följas upp?',
  'hur skriver jag en bra journalanteckning',
  'Vem ansvarar för att genomförandeplanen blir klar?',
  'Måste barnets åsikt stå med i planen?',
  'vad gör jag när mamman inte dyker upp på mötena',
  'Familjen vill avsluta i förtid, hur dokumenterar jag det?',
  'Hur visar jag i journalen att barnet har varit delaktigt?',
  'gfp mall innehåll',
  'Vad är skillnaden mellan en bedömning och en observation?',
  'Får jag skriva mina egna tolkningar i journalen?',
  'Hur lång tid har man på sig att göra en barnavårdsutredning?',
  'när ska en orosanmälan göras av behandlaren',
  'Vad säger lagen om barnets bästa?',
  '14 kap. 3 § SoL dokumentation',
  'Vilka ska vara med på uppstartsmötet?',
  'Hur formulerar jag mål som går att följa upp?',
  'Vad menas med delmål i en genomförandeplan?',
  'Ungen vägrar prata med oss, vad skriver jag då?',
  'Hur gör man en uppföljning med barn som har NPF?',
  'uppföljning insats intervall',
  'Vad händer med dokumentationen när ärendet byter handläggare?',
  'Ska vårdnadshavaren skriva under genomförandeplanen?',
  'Får pappan läsa det jag har skrivit om honom?',
  'Vad gör jag om genomförandeplanen saknas i akten?',
  'Hur skriver jag om våld i familjen utan att utsätta barnet för fara?',
  'Vad är en SIP och vem kallar till den?',
  'Kan ett barn säga nej till en insats?',
  'insats utan behovsprövning',
  'Vad är Komet för metod?',
  'Hur många träffar brukar en familjebehandling vara?',
  'Vad ska en överlämning till öppenvården innehålla?',
  'Hur beskriver jag att målen inte har uppnåtts?',
  'barnets röst i dokumentationen exempel',
  'Hur kan ett litet barn som inte kan prata ändå få göra sin röst hörd?',
  'Varför är det viktigt att skriva en slutanteckning?',
  'Vad brukar granskningar hitta för brister i dokumentationen?',
  'Hur ofta ska jag skriva journal?',
  'Måste jag skriva när jag bara har ringt och ingen svarat?',
  'Vilka uppgifter hör inte hemma i journalen?',
  'föräldrarna är skilda och oense om stödet, vad gäller?',
  'Hur dokumenterar jag ett hembesök?',
  'planeringsmöte vem kallar',
  'Vad gör vi när familjen uteblir gång på gång utan att höra av sig?',
  'Hur länge kan en insats pågå innan den måste omprövas?',
  'Vad gäller för barn över femton år?',
  'Får man använda förkortningar i en journalanteckning?',
  'Hur skriver jag om en tonåring som har skolfrånvaro?',
  'Vad är egenkontroll och hur ofta görs den?',
  'Hur arbetar Hässelby-Vällingby med uppföljning av insatser?',
  'Vilka stadsdelar granskades?',
  'Vad blir det för väder i morgon?',
  'Hur många barn placerades i Göteborg 2023?',
  'Kan du skriva ett mejl till min chef?',
  'genomförande plan tidsgräns',
  'Hur tar man upp ekonomi och boende med föräldrarna på ett bra sätt?',
  'Vad innebär den nya socialtjänstlagen för oss som jobbar i öppenvården?',
  'dokumentera samtal med skolan',
  'Vem bestämmer om insatsen ska förlängas när utredaren har slutat?',
  'Hur vet jag om stödet har gjort någon skillnad för barnet?',
  'Vad ska jag tänka på när jag skriver om en förälder med missbruk och psykisk ohälsa?',
];

/** Every so many questions has a slip of the keyboard that nobody has made before. */
const SLIP_EVERY = 8;

/**
 * Gives a stream of questions without end, in which no question follows itself. Every eighth has a fresh slip, so that
 * what an engine remembers of words it has met does not make it look quicker than it is.
 * @param listed questions to mix in, those of 3–15 words
 */
export function* questionStream(listed: readonly string[], seed: number): Generator<string, never> {
  const random = createRandom(seed);
  const further = listed.filter((question) => {
    const words = question.trim().split(/\s+/u).length;
    return words >= 3 && words <= 15;
  });
  let previous = '';
  for (let n = 0; ; ) {
    // As many of either kind: the listed ones are mostly short.
    const round = shuffled([...ASKED, ...shuffled(further, random).slice(0, ASKED.length)], random);
    for (const question of round) {
      if (question === previous) continue;
      previous = question;
      n++;
      yield n % SLIP_EVERY === 0 ? withSlip(question, random) : question;
    }
  }
}

export function* take<T>(count: number, values: Iterator<T>): Generator<T> {
  for (let i = 0; i < count; i++) yield values.next().value;
}

/** Swaps two neighbouring letters inside one of the longer words. */
function withSlip(question: string, random: Random): string {
  const words = [...question.matchAll(/\p{L}{7,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return question;
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 3));
  return question.slice(0, at) + question[at + 1]! + question[at]! + question.slice(at + 2);
}
