import { type Logger, pino } from 'pino';
import { describeError } from './describeError.js';

/** Structured lines on standard output. What is logged is chosen field by field; nothing is redacted after the fact. */
export const makeLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  });
