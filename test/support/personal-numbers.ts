import type { Random } from '../bench/random.ts';

/** A number of a person who does not exist, in its written forms. It knows nothing of what is to find it. */
export interface MadeNumber {
  readonly kind: 'personnummer' | 'samordningsnummer' | 't-nummer' | 'reservnummer';
  readonly form: string;
  readonly written: string;
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const between = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));

/** Weights 2, 1, 2 …; the digits of the products are added; what is missing to the next ten is the check digit. */
function checkDigit(nine: string): string {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const product = Number(nine.charAt(i)) * (i % 2 ? 1 : 2);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return String((10 - (sum % 10)) % 10);
}

interface Birth {
  readonly century: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly last: string;
}

function birth(random: Random, isCoordination: boolean): Birth {
  const full = between(random, 1925, 2024);
  const [century, year] = [String(full).slice(0, 2), String(full).slice(2)];
  const month = pad(between(random, 1, 12));
  const day = pad(between(random, 1, 28) + (isCoordination ? 60 : 0));
  const three = pad(between(random, 1, 999), 3);
  return { century, year, month, day, last: three + checkDigit(year + month + day + three) };
}

const full = (digits: string) => digits.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const spaced = (text: string, by: string) => [...text].join(by);

type Forms<T> = Readonly<Record<string, (made: T) => string>>;

/** As the registers and the tax agency describe them, and what keyboards and typesetting make of that. */
const birthForms: Forms<Birth> = {
  'ten, hyphen': ({ year, month, day, last }) => `${year}${month}${day}-${last}`,
  'ten, none': ({ year, month, day, last }) => `${year}${month}${day}${last}`,
  'ten, plus': ({ year, month, day, last }) => `${year}${month}${day}+${last}`,
  'ten, space': ({ year, month, day, last }) => `${year}${month}${day} ${last}`,
  'ten, spaced hyphen': ({ year, month, day, last }) => `${year}${month}${day} - ${last}`,
  'ten, en dash': ({ year, month, day, last }) => `${year}${month}${day}–${last}`,
  'ten, em dash': ({ year, month, day, last }) => `${year}${month}${day}—${last}`,
  'ten, unbroken hyphen': ({ year, month, day, last }) => `${year}${month}${day}\u2011${last}`,
  'ten, minus sign': ({ year, month, day, last }) => `${year}${month}${day}\u2212${last}`,
  'ten, soft hyphen': ({ year, month, day, last }) => `${year}${month}${day}\u00ad${last}`,
  'ten, zero width': ({ year, month, day, last }) => `${year}${month}${day}\u200b${last}`,
  'ten, joiner in the date': ({ year, month, day, last }) => `${year}${month}\u2060${day}-${last}`,
  'ten, unbroken space': ({ year, month, day, last }) => `${year}${month}${day}\u00a0${last}`,
  'ten, thin space': ({ year, month, day, last }) => `${year}${month}${day}\u2009${last}`,
  'ten, hyphen and line break': ({ year, month, day, last }) => `${year}${month}${day}-\n${last}`,
  'ten, hyphen and windows break': ({ year, month, day, last }) => `${year}${month}${day}-\r\n${last}`,
  'ten, full width': ({ year, month, day, last }) => full(`${year}${month}${day}-${last}`),
  'ten, wide hyphen too': ({ year, month, day, last }) => `${full(year + month + day)}\uff0d${full(last)}`,
  'twelve, hyphen': ({ century, year, month, day, last }) => `${century}${year}${month}${day}-${last}`,
  'twelve, none': ({ century, year, month, day, last }) => `${century}${year}${month}${day}${last}`,
  'twelve, space': ({ century, year, month, day, last }) => `${century}${year}${month}${day} ${last}`,
  'twelve, en dash': ({ century, year, month, day, last }) => `${century}${year}${month}${day}–${last}`,
  'twelve, spaced en dash': ({ century, year, month, day, last }) =>
    `${century}${year}${month}${day} – ${last}`,
  'twelve, plus': ({ century, year, month, day, last }) => `${century}${year}${month}${day}+${last}`,
  'twelve, dashed date': ({ century, year, month, day, last }) => `${century}${year}-${month}-${day}-${last}`,
  'twelve, dashed date and space': ({ century, year, month, day, last }) =>
    `${century}${year}-${month}-${day} ${last}`,
  'twelve, en dashed date': ({ century, year, month, day, last }) =>
    `${century}${year}–${month}–${day}–${last}`,
  'twelve, spaced apart': ({ century, year, month, day, last }) =>
    `${century}${year} ${month} ${day} ${last}`,
  'twelve, century apart': ({ century, year, month, day, last }) =>
    `${century} ${year}${month}${day}-${last}`,
  'twelve, full width': ({ century, year, month, day, last }) =>
    full(`${century}${year}${month}${day}${last}`),
  'ten, pairs': ({ year, month, day, last }) =>
    `${year} ${month} ${day} ${last.slice(0, 2)} ${last.slice(2)}`,
  'ten, pairs and hyphen': ({ year, month, day, last }) => `${year} ${month} ${day} - ${last}`,
  'ten, every digit apart': ({ year, month, day, last }) =>
    `${spaced(year + month + day, ' ')} - ${spaced(last, ' ')}`,
  'ten, last in pairs': ({ year, month, day, last }) =>
    `${year}${month}${day} ${last.slice(0, 2)} ${last.slice(2)}`,
};

/** Less usual: what else people, scanners and copying make of a number. */
const furtherBirthForms: Forms<Birth> = {
  'after a word': ({ year, month, day, last }) => `${year}${month}${day}, sista fyra ${last}`,
  'in brackets': ({ year, month, day, last }) => `${year}${month}${day} (${last})`,
  'dotted date': ({ century, year, month, day, last }) => `${century}${year}.${month}.${day}-${last}`,
  'slashed date': ({ century, year, month, day, last }) => `${century}${year}/${month}/${day}-${last}`,
  'short dashed date': ({ year, month, day, last }) => `${year}-${month}-${day}-${last}`,
  'short dashed date and space': ({ year, month, day, last }) => `${year}-${month}-${day} ${last}`,
  'line break before the hyphen': ({ century, year, month, day, last }) =>
    `${century}${year}${month}${day}\n-${last}`,
  tab: ({ century, year, month, day, last }) => `${century}${year}${month}${day}\t${last}`,
  'ideographic space': ({ year, month, day, last }) => `${year}${month}${day}\u3000${last}`,
  'two spaces': ({ year, month, day, last }) => `${year}${month}${day}  ${last}`,
  'O for nought': ({ century, year, month, day, last }) =>
    `${century}${year}${month}${day}-${last}`.replace('0', 'O'),
  'l for one': ({ century, year, month, day, last }) =>
    `${century}${year}${month}${day}-${last}`.replace('1', 'l'),
  'arabic digits': ({ year, month, day, last }) =>
    `${year}${month}${day}-${last}`.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))),
  'bold date': ({ year, month, day, last }) => `**${year}${month}${day}**-${last}`,
  'escaped hyphen': ({ year, month, day, last }) => `${year}${month}${day}\\-${last}`,
  'figure dash': ({ year, month, day, last }) => `${year}${month}${day}\u2012${last}`,
  'direction marks': ({ year, month, day, last }) => `\u200e${year}${month}${day}\u200f-${last}`,
  'zero width everywhere': ({ year, month, day, last }) => spaced(year + month + day + last, '\u200b'),
  'dots between': ({ year, month, day, last }) => `${year}${month}${day}.${last}`,
  'hyphens between all': ({ century, year, month, day, last }) =>
    spaced(century + year + month + day + last, '-'),
  'last in pairs, hyphen': ({ year, month, day, last }) =>
    `${year}${month}${day}-${last.slice(0, 2)} ${last.slice(2)}`,
  'day apart': ({ century, year, month, day, last }) => `${century}${year} ${month}${day} ${last}`,
  'glued to a word': ({ year, month, day, last }) => `pnr${year}${month}${day}-${last}`,
  'in a row of values': ({ century, year, month, day, last }) =>
    `12,${century}${year}${month}${day}-${last},2024-11-02`,
  keycaps: ({ year, month, day, last }) =>
    `${year}${month}${day}-${last}`.replace(/\d/g, (d) => `${d}\ufe0f\u20e3`),
};

const dash = ['-', '–', ' - ', '', ' ', '\u2011', '-\n', '\u200b'];

export function madeNumber(kind: MadeNumber['kind'], random: Random, further = false): MadeNumber {
  if (kind === 'personnummer' || kind === 'samordningsnummer') {
    const forms = Object.entries(further ? furtherBirthForms : birthForms);
    const [form, write] = forms[between(random, 0, forms.length - 1)]!;
    return { kind, form, written: write(birth(random, kind === 'samordningsnummer')) };
  }
  const { century, year, month, day } = birth(random, false);
  const date = further
    ? [`${century}${year}-${month}-${day}`, `${year}${month}${day}`, `${century}${year} ${month} ${day}`][
        between(random, 0, 2)
      ]!
    : `${century}${year}${month}${day}`;
  const by = dash[between(random, 0, dash.length - 1)]!;
  if (kind === 't-nummer') {
    const gap = further ? ' ' : '';
    const tail =
      random() < 0.5 ? `T${gap}${pad(between(random, 0, 999), 3)}` : `TF${gap}${pad(between(random, 0, 99))}`;
    const written = `${date}${by}${further && random() < 0.3 ? tail.toLowerCase() : tail}`;
    return { kind, form: `T, ${JSON.stringify(by)}`, written: random() < 0.1 ? full(written) : written };
  }
  return reserve(random, { date, by, further, short: `${year}${month}${day}` });
}

function reserve(
  random: Random,
  { date, by, further, short }: { date: string; by: string; further: boolean; short: string },
): MadeNumber {
  const letters = 'ABCDEFGHJKLMNPRSTUXYZ';
  const letter = () => letters.charAt(between(random, 0, letters.length - 1));
  const kind = 'reservnummer';
  const which = between(random, 0, 2);
  if (which === 0) {
    const [issued, six] = [String(between(random, 1999, 2026)), pad(between(random, 0, 999_999), 6)];
    const forms = further
      ? [
          `99 ${issued} ${six}`,
          full(`99${issued}${six}`),
          `99${issued.slice(0, 4)} ${six}`,
          `99-${issued}-${six}`,
        ]
      : [
          `99${issued}${six}`,
          `99${issued}-${six}`,
          `99${issued}${six.slice(0, 2)}-${six.slice(2)}`,
          `99 ${issued}${six}`,
        ];
    return { kind, form: 'Stockholm', written: forms[between(random, 0, 3)]! };
  }
  if (which === 1) {
    const series = ['22', '23', '25', '26', '28'][between(random, 0, 4)]!;
    const tail = `${letter()}${letter()}${pad(between(random, 0, 99))}`;
    const separator = further ? by : ['', '-', ' ', '–'][between(random, 0, 3)]!;
    return {
      kind,
      form: `national, ${JSON.stringify(separator)}`,
      written: `${series}${short}${separator}${tail}`,
    };
  }
  const at = between(random, 0, 3);
  const four = [0, 1, 2, 3].map((i) => (i === at ? letter() : String(between(random, 0, 9)))).join('');
  const separator = further
    ? ['-', '–', ' - ', ' '][between(random, 0, 3)]!
    : ['-', ''][between(random, 0, 1)]!;
  return { kind, form: `Skåne, ${JSON.stringify(separator)}`, written: `${date}${separator}${four}` };
}
