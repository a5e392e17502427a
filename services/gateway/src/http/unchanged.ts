import type { FastifyRequest } from 'fastify';

/** Whether whoever asks has this already (RFC 9110 13.1.2): one of a list, weak or strong, as what compresses on the way makes it. */
export const isUnchanged = ({ headers }: FastifyRequest, etag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
