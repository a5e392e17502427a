import { InvalidError } from '@tsunagi/access';
import { mostBytesOfFile } from '@tsunagi/casework';
import type { FastifyRequest } from 'fastify';

/** A form whose head says where its parts end; without that its reader breaks off as if the fault were ours. */
export function assertMultipart(request: FastifyRequest): void {
  if (!request.isMultipart()) throw new InvalidError('WRONG_MEDIA_TYPE');
  if (!/;\s*boundary=(?:"[^"]{1,70}"|[^\s";]{1,70})\s*(?:;|$)/i.test(request.headers['content-type'] ?? ''))
    throw new InvalidError('BAD_REQUEST');
}

export interface Form {
  fileName: string;
  bytes: Buffer;
  fields: ReadonlyMap<string, string>;
}

/**
 * The one file of a form, and these fields of it. It is read to its end before anything is done with it: a second file, or a
 * field that nobody asked for, refuses the whole form instead of being dropped unseen.
 */
export async function fileIn(request: FastifyRequest, names: readonly string[] = []): Promise<Form> {
  assertMultipart(request);
  const limits = { fileSize: mostBytesOfFile, files: 1, fields: names.length, fieldSize: 200, parts: names.length + 1 };
  const fields = new Map<string, string>();
  let file: Pick<Form, 'fileName' | 'bytes'> | null = null;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'file') file = { fileName: part.filename ?? '', bytes: await part.toBuffer() };
    else if (!names.includes(part.fieldname) || fields.has(part.fieldname)) throw new InvalidError('FORM_HOLDS_MORE');
    else fields.set(part.fieldname, String(part.value));
  }
  if (!file) throw new InvalidError('INVALID_INPUT', { file: 'REQUIRED' });
  return { ...file, fields };
}
