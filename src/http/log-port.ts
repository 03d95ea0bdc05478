/**
 * Where rooms write what the operator needs to know; `createLogger` returns one.
 * Fields are codes, counts and times. Never message text, names, tokens or an error's own message:
 * error messages quote the input that caused them.
 */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
