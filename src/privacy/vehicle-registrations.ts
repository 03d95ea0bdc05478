import type { Found, Known } from './personal-data.ts';

/** Three letters (never I, Q, V, Å, Ä, Ö) and three figures, or two figures and a letter (never O either). */
const PLATE =
  /(?<![\p{L}\d_./:-])(?<letters>[A-HJ-PR-UW-Z]{3})(?<gap> ?-? ?)(?<tail>\d{3}|\d{2}[A-HJ-NPR-UW-Z])(?![\p{L}\d]|[.,:/-]\d|[ ]\d{3}(?!\d))/gu;
const TYPED = /(?<![\p{L}\d_./:-])[a-hj-pr-uw-z]{3} ?(?:\d{3}|\d{2}[a-hj-npr-uw-z])(?![\p{L}\d]|[.,:/-]\d)/gu;
const VEHICLE =
  /(?<!\p{L})(?:reg(?:\.|istrerings)? ?-?(?:nr|nummer|numret|skylt(?:en)?)|skylt(?:en)?|bil(?:en|ens)?|personbil(?:en)?|taxi(?:n)?|skåpbil(?:en)?|fordon(?:et)?|moped(?:en)?|mopedbil(?:en)?|epa|epatraktor(?:n)?|mc|motorcykel(?:n)?|husbil(?:en)?|släp(?:et)?|volvo|saab|audi|bmw|toyota|tesla|mercedes|ford|opel|kia|skoda|volkswagen|vw|renault|peugeot|nissan|mazda)(?: \p{L}{1,12}){0,2}[ :,(]*$/iu;
/** "ABC 123 är pappas bil" */
const VEHICLE_AFTER =
  /^[ ,(]{1,3}(?:(?:är|var|tillhör|heter) )?(?:(?!och )\p{L}{2,14} ){0,2}(?:bil|bilen|personbil|fordon|moped|mc|motorcykel|regnr|registreringsnummer)(?!\p{L})/iu;
/** Abbreviations of the field and of law that are followed by numbers. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `sfs sou sol lss lvm lpt ftf ptl kbt adl bup act dbt mst cpt fft mtfc pts ppt jag mom gfp sam apt hab ksr rfs nja rh ra hfd
  ad jo jk edp ect adb asd npf ptsd sdq ors srs gaf asi foc pmt mdf kap sek usd eur kpa rum fas del nr art bil ref fax tel iso
  lex han hon den det mån tor fre aug sep okt nov dec jan feb mar apr maj jun jul est map pdf doc sms mms usb`.split(
    /\s+/u,
  ),
);

/**
 * Finds the registration numbers of vehicles. `certain` beside a word that says so, or in the newer form (ABC 12D);
 * three letters and three figures may be much else.
 */
export function findVehicleRegistrations(text: string, isKnown: Known): Found<'registreringsnummer'>[] {
  const found: Found<'registreringsnummer'>[] = [];
  const add = (start: number, end: number, certainty: 'certain' | 'possible') =>
    found.push({ kind: 'registreringsnummer', start, end, certainty });
  const isNamed = (start: number, end: number) =>
    VEHICLE.test(text.slice(Math.max(0, start - 40), start)) || VEHICLE_AFTER.test(text.slice(end, end + 40));
  for (const { 0: written, index, groups } of text.matchAll(PLATE)) {
    const { letters = '', tail = '' } = groups ?? {};
    const isWord = ABBREVIATIONS.has(letters.toLowerCase()) || isKnown(letters.toLowerCase());
    const isVehicle = isNamed(index, index + written.length);
    if (isWord && !isVehicle) continue;
    add(index, index + written.length, isVehicle || /\p{L}$/u.test(tail) ? 'certain' : 'possible');
  }
  for (const { 0: written, index } of text.matchAll(TYPED)) {
    if (isNamed(index, index + written.length)) add(index, index + written.length, 'certain');
  }
  return found;
}
