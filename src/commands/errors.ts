import { cliTexts } from '../texts/cli.ts';

/** A command line that cannot be understood: the message is shown with the usage. */
export class UsageError extends Error {}

export type InputErrorCode = 'missing' | 'wrong_kind' | 'unreadable';

/** A file or folder named on the command line cannot be used. The message is a whole English sentence for the operator. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  constructor(code: InputErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'InputError';
    this.code = code;
  }
}

/** @returns an InputError that names the path and what the system said of it ("EACCES") */
export function unreadable(path: string, cause: unknown): InputError {
  const problem = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new InputError('unreadable', cliTexts.unreadable(path, problem), cause);
}
