import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECURRENCE_PROBLEMS } from '../../../src/reminders/recurrence/read/problem.ts';
import { readRecurrence } from '../../../src/reminders/recurrence/read-recurrence.ts';
import { Recurrence } from '../../../src/reminders/recurrence/recurrence.ts';
import { sayRecurrence, sayRecurrenceProblem } from '../../../src/texts/recurrence.ts';
import { anyDay } from '../../support/any-recurrence.ts';

/** A Monday. */
const today = '2026-11-16';
/** The rule in the program's own words, and the rest of the text; or the problem and what it is about. */
function read(text: string, from = today) {
  const found = readRecurrence(text, from);
  if (!found.found) return `${found.problem.code}: ${found.problem.written}`;
  expect(Recurrence.parse(found.rule)).toEqual(found.rule);
  const { rule, rest } = found;
  const begins = 'from' in rule && rule.from !== from ? ` från ${rule.from}` : '';
  return `${sayRecurrence(rule)}${begins}${rest === '' ? '' : ` | ${rest}`}`;
}

describe('a day to come', () => {
  it.each([
    ['i morgon kl 10', 'tisdag 17 november 2026 kl. 10.00'],
    ['imorrn', 'tisdag 17 november 2026 kl. 09.00'],
    ['imorgon bitti', 'tisdag 17 november 2026 kl. 08.00'],
    ['i övermorgon', 'onsdag 18 november 2026 kl. 09.00'],
    ['idag kl 15', 'måndag 16 november 2026 kl. 15.00'],
    ['2026-12-01 09:00', 'tisdag 1 december 2026 kl. 09.00'],
    ['2026-12-01T13:30', 'tisdag 1 december 2026 kl. 13.30'],
    ['1/12', 'tisdag 1 december 2026 kl. 09.00'],
    ['3.11', 'onsdag 3 november 2027 kl. 09.00'],
    ['15 december', 'tisdag 15 december 2026 kl. 09.00'],
    ['den 15:e dec kl. 8', 'tisdag 15 december 2026 kl. 08.00'],
    ['15 november', 'måndag 15 november 2027 kl. 09.00'],
    ['tisdag 15 december', 'tisdag 15 december 2026 kl. 09.00'],
    ['29 februari', 'tisdag 29 februari 2028 kl. 09.00'],
    ['på fredag', 'fredag 20 november 2026 kl. 09.00'],
    ['måndag', 'måndag 23 november 2026 kl. 09.00'],
    ['nästa fredag halv nio', 'fredag 20 november 2026 kl. 08.30'],
    ['om två veckor', 'måndag 30 november 2026 kl. 09.00'],
    ['om 3 månader', 'tisdag 16 februari 2027 kl. 09.00'],
    ['om ett halvår', 'söndag 16 maj 2027 kl. 09.00'],
    ['nästa vecka', 'måndag 23 november 2026 kl. 09.00'],
    ['nästa vecka på tisdag', 'tisdag 24 november 2026 kl. 09.00'],
    ['onsdag vecka 48', 'onsdag 25 november 2026 kl. 09.00'],
    ['v. 47', 'måndag 16 november 2026 kl. 09.00'],
    ['vecka 46', 'måndag 15 november 2027 kl. 09.00'],
    ['vecka 53', 'måndag 28 december 2026 kl. 09.00'],
    ['den 20', 'fredag 20 november 2026 kl. 09.00'],
    ['den 10:e', 'torsdag 10 december 2026 kl. 09.00'],
    ['första måndagen i december', 'måndag 7 december 2026 kl. 09.00'],
    ['sista fredagen i januari', 'fredag 29 januari 2027 kl. 09.00'],
    ['första måndagen nästa månad', 'måndag 7 december 2026 kl. 09.00'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('what comes again', () => {
  it.each([
    ['varje måndag kl 9', 'varje måndag kl. 09.00'],
    ['Varje Måndag', 'varje måndag kl. 09.00'],
    ['på måndagar 8.30', 'varje måndag kl. 08.30'],
    ['måndagar 8', 'varje måndag kl. 08.00'],
    ['tisdagar och torsdagar', 'varje tisdag och torsdag kl. 09.00'],
    ['varje tis, tors och fre', 'varje tisdag, torsdag och fredag kl. 09.00'],
    ['varje vecka på tisdag och torsdag', 'varje tisdag och torsdag kl. 09.00'],
    ['två gånger i veckan, måndag och torsdag', 'varje måndag och torsdag kl. 09.00'],
    ['varje vecka', 'varje måndag kl. 09.00'],
    ['varje vardag kl 8', 'varje vardag kl. 08.00'],
    ['mån-fre kl 8', 'varje vardag kl. 08.00'],
    ['dagligen', 'varje dag kl. 09.00'],
    ['varannan måndag', 'varannan måndag kl. 09.00'],
    ['var annan vecka på måndagar', 'varannan måndag kl. 09.00'],
    ['var fjortonde dag', 'varannan måndag kl. 09.00'],
    ['var 14:e dag', 'varannan måndag kl. 09.00'],
    ['var tredje måndag', 'var tredje vecka på måndag kl. 09.00'],
    ['första måndagen i månaden', 'första måndagen i varje månad kl. 09.00'],
    ['varje första måndag', 'första måndagen i varje månad kl. 09.00'],
    ['varje månads första måndag', 'första måndagen i varje månad kl. 09.00'],
    ['1:a måndagen varje månad', 'första måndagen i varje månad kl. 09.00'],
    ['var tredje måndag i månaden', 'tredje måndagen i varje månad kl. 09.00'],
    ['sista torsdagen varje månad kl 13:30', 'sista torsdagen i varje månad kl. 13.30'],
    ['den 1:a varje månad', 'den 1:a varje månad kl. 09.00'],
    ['den första varje månad', 'den 1:a varje månad kl. 09.00'],
    ['varje månad den 15', 'den 15:e varje månad kl. 09.00'],
    ['sista dagen i månaden', 'sista dagen i varje månad kl. 09.00'],
    ['sista vardagen i månaden', 'sista vardagen i varje månad kl. 09.00'],
    ['i slutet av varje månad', 'sista vardagen i varje månad kl. 09.00'],
    ['i början av månaden', 'den 1:a varje månad kl. 09.00'],
    ['en gång i månaden', 'den 16:e varje månad kl. 09.00'],
    ['månadsvis', 'den 16:e varje månad kl. 09.00'],
    ['varje kvartal', 'den 16:e var tredje månad kl. 09.00'],
    ['en gång per kvartal', 'den 16:e var tredje månad kl. 09.00'],
    ['varje tertial', 'den 16:e var fjärde månad kl. 09.00'],
    ['var sjätte månad', 'den 16:e var sjätte månad kl. 09.00'],
    ['två gånger per år', 'varje år den 16 maj och 16 november kl. 09.00'],
    ['varje halvår', 'varje år den 16 maj och 16 november kl. 09.00'],
    ['två gånger om året, 15 mars och 15 september', 'varje år den 15 mars och 15 september kl. 09.00'],
    ['varje år den 15 mars', 'varje år den 15 mars kl. 09.00'],
    ['varje år i mars och september', 'varje år den 1 mars och 1 september kl. 09.00'],
    ['årligen', 'varje år den 16 november kl. 09.00'],
    ['varje måndag, 5 gånger', 'varje måndag kl. 09.00, fem gånger'],
    ['varje måndag, vardagen före om det är helg', 'varje måndag kl. 09.00, vardagen före om dagen är ledig'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  it.each([
    ['varje måndag från och med 1 december', 'varje måndag kl. 09.00 från 2026-12-01'],
    ['varje vecka med start på torsdag', 'varje torsdag kl. 09.00 från 2026-11-19'],
    ['fr.o.m. nästa vecka, varje tisdag', 'varje tisdag kl. 09.00 från 2026-11-23'],
  ])('begins when it is said to: %s', (text, said) => {
    expect(read(text)).toBe(said);
  });

  it.each([
    ['2026-11-19', 'varannan fredag', 'varannan fredag kl. 09.00 från 2026-11-20'],
    ['2026-11-21', 'varannan fredag', 'varannan fredag kl. 09.00 från 2026-11-27'],
    ['2026-11-16', 'den 10:e varannan månad', 'den 10:e varannan månad kl. 09.00 från 2026-12-10'],
  ])('begins with the first such day: said on %s, %s', (from, text, rule) => {
    expect(read(text, from)).toBe(rule);
  });

  it('has its place in the year where quarters are counted from January', () => {
    expect(read('första måndagen i kvartalet')).toBe(
      'första måndagen var tredje månad kl. 09.00 från 2027-01-04',
    );
    expect(read('sista fredagen varje kvartal')).toBe(
      'sista fredagen var tredje månad kl. 09.00 från 2026-12-25',
    );
    expect(read('sista fredagen vart åttonde kvartal')).toBe(
      'sista fredagen var 24:e månad kl. 09.00 från 2026-12-25',
    );
    expect(read('den 1:a varje tertial')).toBe('den 1:a var fjärde månad kl. 09.00 från 2027-01-01');
  });
});

describe('days before and after a day', () => {
  it.each([
    ['14 dagar efter 2026-11-03', '14 dagar efter 3 november 2026 kl. 09.00'],
    ['fjorton dagar efter start den 3 november', '14 dagar efter 3 november 2026 kl. 09.00'],
    ['3 dagar före 15 december kl 8', 'tre dagar före 15 december 2026 kl. 08.00'],
    ['en vecka innan mötet 15/12', 'sju dagar före 15 december 2026 kl. 09.00'],
    ['fyra månader efter 3 november', 'fyra månader efter 3 november 2026 kl. 09.00'],
    [
      '14 dagar efter och fyra månader efter 3 nov',
      '14 dagar efter och fyra månader efter 3 november 2026 kl. 09.00',
    ],
    ['10 dagar efter 1 mars', 'tio dagar efter 1 mars 2027 kl. 09.00'],
    ['två veckor från i dag', '14 dagar efter 16 november 2026 kl. 09.00'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('a time', () => {
  it.each([
    ['kl 9', '09.00'],
    ['kl. 09.15', '09.15'],
    ['klockan 14', '14.00'],
    ['kl 0830', '08.30'],
    ['kl nio', '09.00'],
    ['10:45', '10.45'],
    ['9.10', '09.10'],
    ['13.00', '13.00'],
    ['halv tre på eftermiddagen', '14.30'],
    ['kvart över åtta', '08.15'],
    ['efter lunch', '13.00'],
    ['', '09.00'],
  ])('varje måndag %s', (time, said) => {
    expect(read(`varje måndag ${time}`)).toBe(`varje måndag kl. ${said}`);
  });
});

describe('words that are spelt in other ways', () => {
  it.each([
    ['varanan fredagg', 'varannan fredag kl. 09.00 från 2026-11-20'],
    ['varje mondag', 'varje måndag kl. 09.00'],
    ['fösta måndagen i månaden', 'första måndagen i varje månad kl. 09.00'],
    ['vajre torsdga', 'varje torsdag kl. 09.00'],
    ['måndar', 'varje måndag kl. 09.00'],
    ['3 decmber', 'torsdag 3 december 2026 kl. 09.00'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('what is said beside when', () => {
  it.each([
    ['påminn alla om Egenkontroll varje måndag kl 9', 'varje måndag kl. 09.00 | påminn alla om Egenkontroll'],
    ['varje fredag: gå igenom varje ärende', 'varje fredag kl. 09.00 | gå igenom varje ärende'],
    [
      'i morgon kl 10, ring de tre som inte svarat',
      'tisdag 17 november 2026 kl. 10.00 | ring de tre som inte svarat',
    ],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('what is not understood', () => {
  it.each([
    ['', 'empty: '],
    ['   ', 'empty: '],
    ['hej', 'no_rule: '],
    ['kl 15', 'no_rule: '],
    ['om en timme', 'no_rule: '],
    ['fyra månader efter', 'no_rule: '],
    ['två gånger i veckan', 'no_rule: '],
    ['30 februari', 'no_such_day: 30 februari'],
    ['den 32:a varje månad', 'no_such_day: den 32:a'],
    ['vecka 54', 'no_such_day: vecka 54'],
    ['kl 25 på måndag', 'no_such_time: kl 25'],
    ['varje måndag 9:75', 'no_such_time: 9:75'],
    ['varje måndag kl 24', 'no_such_time: kl 24'],
    ['fredag 15 december', 'other_weekday: fredag 15 december'],
    ['2020-01-01', 'past: '],
    ['i måndags', 'past: '],
    ['14 dagar efter 2020-01-01', 'past: 14 dagar efter 2020-01-01'],
    ['tisdag och torsdag', 'several: '],
    ['1 december och 15 december', 'several: '],
    ['600 dagar efter 2026-11-03', 'too_far: 600 dagar efter'],
    ['varje måndag 900 gånger', 'too_far: 900 gånger'],
    ['var femte måndag i månaden', 'too_far: var femte måndag'],
    ['var 60:e vecka', 'too_far: var 60:e vecka'],
    ['varje måndag jämna veckor', 'unclear: jämna veckor'],
    ['varje dag utom fredag', 'unclear: fredag'],
    ['den 1 och 15 varje månad', 'unclear: 15'],
    ['varje tisdag till och med 1 maj', 'unclear: 1 maj'],
    ['varje måndag kl 9 och kl 15', 'unclear: 15'],
    ['varje månad i mars', 'unclear: i mars'],
    ['varje måndag i mars', 'unclear: i mars'],
    ['varje vecka den 15', 'unclear: den 15'],
    ['första måndagen i mars 15 april', 'unclear: 15 april'],
    ['14 dagar efter 3 december på måndag', 'unclear: på måndag'],
    ['14 dagar efter 3 december från 4 mars', 'several: '],
    ['i morgon från 3 december', 'several: '],
    ['var tionde dag', 'unclear: var tionde dag'],
    ['måndag '.repeat(80), 'too_long: '],
  ])('%j', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  it('is told with what was understood, and with what to write instead', () => {
    const found = readRecurrence('varje måndag jämna veckor', today);
    expect(found.found ? null : sayRecurrenceProblem(found.problem)).toBe(
      'Jag förstår inte ”jämna veckor”. Det jag förstod: varje måndag kl. 09.00. Skriv till exempel varje måndag kl. 9, första måndagen i månaden eller 1 december kl. 10.',
    );
  });

  it('has a Swedish sentence for each problem', () => {
    for (const code of RECURRENCE_PROBLEMS)
      expect(sayRecurrenceProblem({ code, written: 'x', understood: null })).toMatch(/^\p{Lu}.*[.?]$/u);
  });
});

describe('any text at all', () => {
  const words =
    'varje varannan var tredje första sista måndag måndagar tisdag fredag i på den 1 15 32 1:a 15:e månad månaden vecka kvartal år dagar 14 efter före från och med kl 9 9.10 25 3/11 2026-12-01 mars december gånger två en om nästa i dag morgon , . – : / - 🎉 %'.split(
      ' ',
    );

  it('gives a rule that is one, or a problem; and never an error', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 420 }),
      fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(anything, anyDay(2020, 2040), (text, from) => {
        const found = readRecurrence(text, from);
        if (found.found) expect(Recurrence.safeParse(found.rule).success).toBe(true);
        else expect(sayRecurrenceProblem(found.problem)).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  it('is read in a moment however it repeats itself', () => {
    const pieces = [
      'måndag ',
      'måndagar och ',
      '1 ',
      'och ',
      '14 dagar efter ',
      'varje ',
      '1.',
      'den 1 mars ',
      'a',
    ];
    const quickest = (text: string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const begun = performance.now();
          readRecurrence(text, today);
          return performance.now() - begun;
        }),
      );
    const texts = pieces.flatMap((one) => pieces.map((other) => (one + other).repeat(400).slice(0, 400)));
    // A machine that is busy elsewhere may be slow once, but hardly three times.
    expect(texts.filter((text) => quickest(text) > 300)).toEqual([]);
  });
});
