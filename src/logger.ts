import pino from 'pino';
import { withholdPersonalData } from './privacy/withhold-personal-data.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * The program's log: one JSON object per line on standard output.
 * @param destination where lines go instead, for tests
 */
export function createLogger(level: LogLevel, destination?: pino.DestinationStream): pino.Logger {
  const options: pino.LoggerOptions = {
    level,
    base: { service: 'lathunden' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label) => ({ level: label }),
      log: (fields) => withholdPersonalData(fields) as Record<string, unknown>,
    },
    // Nobody should log these; if someone does, they do not reach the disk.
    redact: {
      paths: ['authorization', 'token', 'password', 'text', 'name', '*.authorization', '*.text'],
      remove: true,
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
