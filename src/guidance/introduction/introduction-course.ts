import type { SourceRegister } from '../../knowledge/sources/source.ts';
import type { Onward } from '../paths/path.ts';
import type { IntroductionDesk } from './introduction-desk.ts';

/** The introduction with what its units refer to: for the chat and for the tab. */
export interface IntroductionCourse {
  readonly desk: IntroductionDesk;
  readonly sources: SourceRegister;
  /** The title of a checklist, draft or the like; null when there is none with that id. */
  readonly titleOf: (onward: Onward) => string | null;
}
