import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describeError.js';

export type { Logger };

/** Structured lines on standard output. What is logged is chosen field by field; nothing is redacted after the fact. */
export const makeLogger = (level: string, to: DestinationStream = pino.destination(1)): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    to,
  );
