import { InvalidError } from '@tsunagi/access';
import { mostBytesOfFile } from '@tsunagi/casework';
import type { FastifyRequest } from 'fastify';

/** The one file of a form that holds nothing else. */
export async function fileIn(request: FastifyRequest): Promise<{ fileName: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw new InvalidError('WRONG_MEDIA_TYPE');
  const file = await request.file({ limits: { fileSize: mostBytesOfFile, files: 1, fields: 0 } });
  if (!file) throw new InvalidError('INVALID_INPUT', { file: 'REQUIRED' });
  return { fileName: file.filename ?? '', bytes: await file.toBuffer() };
}
