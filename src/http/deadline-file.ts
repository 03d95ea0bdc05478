import { z } from 'zod';
import type { Deadline } from '../guidance/deadlines/deadline.ts';
import type { SourceRegister } from '../knowledge/sources/source.ts';
import type { FileRoute } from './file-route.ts';
import { languageQuery } from './in-the-language-asked.ts';

const Path = z.object({
  kind: z.string().max(60),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  file: z
    .string()
    .max(60)
    .regex(/^[a-z0-9-]+\.ics$/u),
});

export interface DeadlineFileParts {
  readonly deadlines: ReadonlyMap<string, Deadline>;
  readonly sources: SourceRegister;
  readonly now: () => Date;
}

/**
 * One time limit as a calendar file. The path says all there is to know (which limit, counted from which day), so
 * nothing is kept between the card with the link and the file.
 */
export function deadlineFile({ deadlines, sources, now }: DeadlineFileParts): FileRoute {
  return {
    method: 'get',
    path: '/tidsfrist/:kind/:date/:file',
    async handle({ params }) {
      const path = Path.safeParse(params);
      if (!path.success) return null;
      const { kind, date, file } = path.data;
      const deadline = deadlines.get(kind);
      if (deadline === undefined) return null;
      // Loaded with the first file: the bot starts quicker without the calendar libraries.
      const { deadlineCalendar } = await import('../guidance/deadlines/deadline-calendar.ts');
      const limit = file.slice(0, -'.ics'.length);
      const body = await deadlineCalendar(deadline, date, limit, { sources, now: now() });
      if (body === null) return null;
      const filename = `tidsfrist-${kind}-${date}.ics`;
      return { status: 200, type: 'text/calendar; charset=utf-8', filename, body };
    },
  };
}

/** The path of that file: to be put after the program's own address. */
export function deadlineFilePath(kind: string, date: string, limit: string): string {
  return `/tidsfrist/${kind}/${date}/${limit}.ics${languageQuery()}`;
}
