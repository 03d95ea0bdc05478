type Rows = Readonly<Record<string, number>>;

interface Became {
  readonly madeAt: string;
  readonly counts: Rows;
  readonly removed: number;
  readonly paused: number;
  readonly missed: number;
  readonly leftOut: number;
}

/** What the commands about the database say to the operator. */
export const storeCliTexts = {
  backupUsage: 'Name the file to write: lathund backup FILE [--force]',
  backedUp: (file: string, rows: Rows) =>
    `${file}: ${said(rows)}. It says who got what: keep it as safe as the database.`,

  restoreUsage: 'Name the file to read: lathund restore FILE [--moved] [--yes]',
  restored: (became: Became, { trial, moved }: { trial: boolean; moved: boolean }): readonly string[] => {
    const { removed, paused, missed, leftOut } = became;
    const does = (number: number, one: string, many: string) =>
      number === 0 ? [] : [`  ${number === 1 ? one : `${number} ${many}`}`];
    return [
      `The backup is from ${became.madeAt}: ${said(became.counts)}.`,
      ...(moved
        ? ['  All goes on here as it was. Nothing may be sent from the old database any more.']
        : ['  What has been sent since stays known, and a no to reminders holds.']),
      ...does(removed, '1 reminder made since goes away.', 'reminders made since go away.'),
      ...does(
        paused,
        '1 reminder that has been stopped since comes back paused.',
        'reminders that have been stopped since come back paused.',
      ),
      ...does(
        missed,
        '1 occasion since then may have been sent or not: it is noted as missed, and not sent.',
        'occasions since then may have been sent or not: they are noted as missed, and not sent.',
      ),
      ...does(
        leftOut,
        '1 delivery that waited then may have been sent since: it is not sent. A nudge sends it.',
        'deliveries that waited then may have been sent since: they are not sent. A nudge sends them.',
      ),
      trial ? 'Nothing has been changed yet. To do this, say the same with --yes.' : 'Done.',
    ];
  },

  retentionUsage: 'Use: lathund retention',
  retained: (days: { readonly deliveries: number; readonly questions: number }, rows: Rows) => {
    const many = sum(rows);
    const what = many === 0 ? 'nothing was too old' : `${said(rows)} forgotten`;
    return `Deliveries are kept ${days.deliveries} days and questions ${days.questions}: ${what}.`;
  },

  personUsage: 'Use: lathund person list, lathund person export ID, or lathund person forget ID [--yes]',
  nobody: (id: string) => `Nothing is kept about "${id}". "lathund person list" has the ids.`,
  wouldForget: (name: unknown, rows: number) =>
    `${typeof name === 'string' ? name : 'Somebody without a name'}: ${rows} rows. Reminders of theirs are cancelled; that they have said no to reminders stays, with their id alone. To forget the rest for good, say the same with --yes. Backups that have been made are not changed.`,
  forgotten: 'Forgotten. Backups that have been made are not changed.',

  auditUsage: 'Use: lathund audit [--limit N] [--json]',
  noAudit: 'Nothing has been changed.',
  auditLine: (entry: {
    readonly at: number;
    readonly actor: string;
    readonly action: string;
    readonly target: string;
    readonly fields: readonly string[];
  }) => {
    const { at, actor, action, target, fields } = entry;
    const changed = fields.length === 0 ? '' : `  (${fields.join(', ')})`;
    return `${new Date(at).toISOString()}  ${actor}  ${action}  ${target}${changed}`;
  },
  badCount: (text: string, most: number) => `--limit takes a whole number from 1 to ${most}, not "${text}".`,

  reminders: {
    usage: `Use: lathund reminders, reminders show N, reminders places, reminders pause|resume|cancel|nudge|csv N, or
     lathund reminders add --checklist ID | --text "…" --to WHO --when "…" [--title "…"] [--yes]
     WHO is me:ID, people:ID,ID, unit:DISTRICT, role:ROLE, role:ROLE@DISTRICT, channel:ID or members:ID`,
    none: 'There are no reminders.',
    noPlaces: 'Lathunden has not been met in any channel or group.',
    unknown: (text: string, all: number) =>
      `"${text}" is no reminder: give its id, ${all === 0 ? 'but there are none' : `or a number from 1 to ${all} as in "lathund reminders"`}.`,
    addNeeds: 'A reminder needs --to, --when, and --checklist or --text.',
    badTo: (text: string) =>
      `--to does not take "${text}". It takes unit:Farsta, role:socialsekreterare (or role:chef@Farsta), people:ID,ID, me:ID, channel:ID or members:ID; "lathund reminders places" lists channels, "lathund person list" people.`,
    unknownList: (id: string, ids: readonly string[]) =>
      `There is no checklist "${id}". Choose one of ${ids.join(', ')}.`,
    unknownPerson: (id: string) => `Nobody has the id "${id}". "lathund person list" has the ids.`,
    unknownUnit: (text: string, units: readonly string[]) =>
      `There is no district "${text}". Choose one of ${units.join(', ')}.`,
    unknownRole: (text: string, roles: readonly string[]) =>
      `There is no role "${text}". Choose one of ${roles.join(', ')}.`,
    unknownPlace: (id: string) =>
      `Lathunden has not been met in "${id}", or has been taken away from there. "lathund reminders places" has the ids.`,
    people: (count: number | null) =>
      count === null
        ? 'How many they are only Teams knows, when it is sent.'
        : count === 1
          ? '1 person gets it as things are now.'
          : `${count} people get it as things are now.`,
    trial: 'Nothing has been saved yet. To save it, say the same with --yes.',
    saved: (id: string) => `Saved as ${id}. A bot that runs sees it within 15 seconds.`,
    line: (number: number, title: string, about: readonly string[]) =>
      `${String(number).padStart(3)}  ${title}  (${about.join(' · ')})`,
    place: (id: string, scope: string, name: string | null) => `${id}  ${scope}  ${name ?? '–'}`,
    done: { pause: 'Paused.', resume: 'Running again.', cancel: 'Cancelled for good.' },
    cannot: (what: string, state: string) => `It is ${state}: there is nothing to ${what}.`,
    badText: 'The text must be 1 to 500 characters.',
    nudged: (count: number) => (count === 1 ? '1 gets it once more.' : `${count} get it once more.`),
    notNudged: 'It has not been sent yet, or has been nudged before: once for each occasion is enough.',
    stale: 'Somebody changed it at the same moment. Look at it, and try again.',
    noOccasion: 'There is no occasion left in the future. Make a new one.',
  },
} as const;

function sum(rows: Rows): number {
  return Object.values(rows).reduce((all, some) => all + some, 0);
}

/** "12 rows (person 3, delivery 9)" */
function said(rows: Rows): string {
  const parts = Object.entries(rows).filter(([, many]) => many > 0);
  const all = sum(rows);
  const named = parts.length === 0 ? '' : ` (${parts.map(([name, many]) => `${name} ${many}`).join(', ')})`;
  return `${all} ${all === 1 ? 'row' : 'rows'}${named}`;
}
