import { DomainError } from '@tsunagi/access';

/** Ours and the engine's own mistakes; their texts speak of the program. */
const plainSpoken = [TypeError, RangeError, ReferenceError, DomainError];

interface FromDatabase {
  code?: string;
  constraint?: string;
  table?: string;
  routine?: string;
}

export interface DescribedError {
  name: string;
  message?: string;
  code?: string;
  constraint?: string;
  table?: string;
  routine?: string;
  /** Where, without the first lines, which repeat the text. */
  at: string[];
  cause?: DescribedError;
}

/**
 * What the log may hold of an error. A driver's text repeats the statement with its values, a parser's text what it could
 * not read: both may be somebody's name. So the text is kept only of those errors that speak of the program alone.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code, constraint, table, routine } = error as FromDatabase;
  const speaks = plainSpoken.some((kind) => error instanceof kind) || Object.getPrototypeOf(error) === Error.prototype;
  const cause = (error as { originalError?: unknown }).originalError ?? error.cause;
  const driver = code !== undefined || constraint !== undefined || error.name.endsWith('Exception');
  return {
    name: error.name,
    ...(speaks && !driver && { message: error.message.slice(0, 300) }),
    ...(code && { code: String(code) }),
    ...(constraint && { constraint }),
    ...(table && { table }),
    ...(routine && { routine }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
    ...(cause !== undefined && depth < 4 && { cause: describeError(cause, depth + 1) }),
  };
}
