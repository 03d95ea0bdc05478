import type { Language } from '../../texts/language.ts';

/** `GET /api/tab/me`: who the page is shown to. */
export interface Me {
  readonly name: string | null;
  readonly isManager: boolean;
  /** The stand-in of local mode. */
  readonly isLocal: boolean;
  readonly language: Language;
}
