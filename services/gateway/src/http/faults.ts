import { DomainError, type ErrorCode, InvalidError, LimitedError } from '@tsunagi/access';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorReport, formatError } from '../graphql/errors/formatError.js';
import { languageOf } from './language.js';

/** What Fastify refuses before anybody of ours has seen it. */
const fromFastify: Record<string, { status: number; code: ErrorCode }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'BODY_TOO_LARGE' },
  FST_REQ_FILE_TOO_LARGE: { status: 413, code: 'FILE_SIZE' },
  FST_FILES_LIMIT: { status: 400, code: 'FORM_HOLDS_MORE' },
  FST_FIELDS_LIMIT: { status: 400, code: 'FORM_HOLDS_MORE' },
  FST_PARTS_LIMIT: { status: 400, code: 'FORM_HOLDS_MORE' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, code: 'WRONG_MEDIA_TYPE' },
};

const statusOf: Record<DomainError['kind'] | 'INTERNAL', number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  INVALID: 400,
  UNAUTHENTICATED: 401,
  LIMITED: 429,
  INTERNAL: 500,
};

function asOurs(error: { code?: string; statusCode?: number }): { error: unknown; status?: number } {
  const known = fromFastify[error.code ?? ''];
  if (known) return { error: new InvalidError(known.code), status: known.status };
  if (error instanceof DomainError) return { error, ...(error.code === 'STOPPING' && { status: 503 }) };
  const readable = !error.statusCode || error.statusCode >= 500;
  return readable ? { error } : { error: new InvalidError('BAD_REQUEST') };
}

/**
 * Failures outside GraphQL in the shape of GraphQL's: one list of coded errors in the reader's language, whatever the
 * route. Another site, a broken body and an unknown address are answered alike by their code, never by a page of text.
 */
export const faultAnswer =
  (report: (report: ErrorReport) => void) =>
  (thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { error, status } = asOurs(thrown as { code?: string; statusCode?: number });
    const coded = formatError({ message: '' }, error, { language: languageOf(request), requestId: request.id, isMutation: false, report });
    const retryAfter = error instanceof LimitedError ? error.details.retryAfter : undefined;
    if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
    return reply.code(status ?? statusOf[coded.extensions?.code as keyof typeof statusOf] ?? 500).send({ errors: [coded] });
  };
