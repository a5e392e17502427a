import { InvalidError } from '@tsunagi/access';
import { mostBytesOfFile } from '@tsunagi/casework';
import type { FastifyRequest } from 'fastify';

/** A form whose head says where its parts end; without that its reader breaks off as if the fault were ours. */
export function assertMultipart(request: FastifyRequest): void {
  if (!request.isMultipart()) throw new InvalidError('WRONG_MEDIA_TYPE');
  if (!/;\s*boundary=(?:"[^"]{1,70}"|[^\s";]{1,70})\s*(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new InvalidError('BAD_REQUEST');
}

/** The one file of a form that holds nothing else. */
export async function fileIn(request: FastifyRequest): Promise<{ fileName: string; bytes: Buffer }> {
  assertMultipart(request);
  const file = await request.file({ limits: { fileSize: mostBytesOfFile, files: 1, fields: 0 } });
  if (!file) throw new InvalidError('INVALID_INPUT', { file: 'REQUIRED' });
  return { fileName: file.filename ?? '', bytes: await file.toBuffer() };
}
