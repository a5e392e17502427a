import multipart from '@fastify/multipart';
import { InvalidError, NotFoundError } from '@tsunagi/access';
import { readAttachment, storeAttachment } from '@tsunagi/casework';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../graphql/context.js';
import { openId } from '../graphql/ids/openIds.js';
import { asDownload } from './download.js';
import { fileIn } from './fileIn.js';
import { visit } from './visit.js';
import { visitWithFile } from './visitWithFile.js';

interface Upload {
  personId: string;
  kind: 'consent' | 'record';
  fileName: string;
  bytes: Buffer;
}

/** The one file of a form and the two fields that go with it. */
async function uploadIn(request: FastifyRequest): Promise<Upload> {
  const { fields, ...file } = await fileIn(request, ['personId', 'kind']);
  const kind = fields.get('kind');
  if (kind !== 'consent' && kind !== 'record') throw new InvalidError('INVALID_INPUT', { kind: 'UNKNOWN_CODE' });
  return { personId: fields.get('personId') ?? '', kind, ...file };
}

/**
 * 写し over plain HTTP: `POST /attachments` (a form with `personId`, `kind` = consent or record, `file`) stores a scan and
 * gives its id; `GET /attachments/:id` gives the bytes to whoever may read, at that moment, what it is attached to.
 */
export async function serveAttachments(app: FastifyInstance, house: House): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: true });

  app.post('/attachments', async (request, reply): Promise<FastifyReply> => {
    const context = await visitWithFile(house, request, reply);
    context.operation = 'storeAttachment';
    const { desk } = context;
    const { personId, ...upload } = await uploadIn(request);
    const { attachmentId, ...stored } = await storeAttachment(desk, { ...upload, personId: openId(context, 'Person', personId) });
    return reply.code(201).send({ id: context.seal('Attachment', attachmentId), ...stored });
  });

  app.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply): Promise<FastifyReply> => {
    const context = await visit(house, request, reply);
    context.operation = 'downloadAttachment';
    const row = await context.reader.first(readAttachment, { attachmentId: openId(context, 'Attachment', request.params.id) });
    if (!row) throw new NotFoundError();
    await house.accessLog.write(context);
    return reply.headers(asDownload(row.fileName, row.mediaType)).send(row.bytes);
  });
}
