import { InvalidError, NotFoundError } from '@tsunagi/access';
import { addPaperFile, mostBytesOfFile, readSheetFile } from '@tsunagi/casework';
import { isUUID } from 'class-validator';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { House } from '../graphql/context.js';
import { openId } from '../graphql/ids/openIds.js';
import { asDownload } from './download.js';
import { assertMultipart } from './fileIn.js';
import { visit } from './visit.js';
import { visitWithFile } from './visitWithFile.js';

interface Brought {
  field(name: string): string;
  fileName: string;
  bytes: Buffer;
}

/** The one file of a form and the words that go before it. */
async function broughtIn(request: FastifyRequest): Promise<Brought> {
  assertMultipart(request);
  const file = await request.file({ limits: { fileSize: mostBytesOfFile, files: 1, fields: 5, fieldSize: 600, parts: 6 } });
  if (!file) throw new InvalidError('INVALID_INPUT', { file: 'REQUIRED' });
  const bytes = await file.toBuffer();
  const field = (name: string): string => {
    const part = [file.fields[name]].flat()[0];
    return part && 'value' in part ? String(part.value) : '';
  };
  return { field, fileName: file.filename ?? '', bytes };
}

/**
 * 会議資料 that are files: `POST /conference-papers` (a form with `itemId`, `title`, `idempotencyKey`, where it is asked for
 * `anonymityConfirmed` = yes of title and file name and `contentsRead` = yes of the file itself, and `file`) puts one on an item; `GET /conference-papers/:id` gives its bytes to whoever was handed the
 * page and may read it at that moment.
 */
export function serveConferenceFiles(app: FastifyInstance, house: House): void {
  app.post('/conference-papers', async (request, reply): Promise<FastifyReply> => {
    const context = await visitWithFile(house, request, reply);
    context.operation = 'addPaperFile';
    const { desk } = context;
    const { field, ...file } = await broughtIn(request);
    const words = {
      title: field('title'),
      idempotencyKey: field('idempotencyKey'),
      anonymityConfirmed: field('anonymityConfirmed') === 'yes',
      contentsRead: field('contentsRead') === 'yes',
    };
    if (!isUUID(words.idempotencyKey)) throw new InvalidError('INVALID_INPUT', { idempotencyKey: 'REQUIRED' });
    const { itemId } = await addPaperFile(desk, { ...file, ...words, itemId: openId(context, 'AgendaItem', field('itemId')) });
    return reply.code(201).send({ itemId: context.seal('AgendaItem', itemId) });
  });

  app.get<{ Params: { id: string } }>('/conference-papers/:id', async (request, reply): Promise<FastifyReply> => {
    const context = await visit(house, request, reply);
    context.operation = 'downloadConferencePaper';
    context.purpose = 'conference';
    const row = await context.reader.first(readSheetFile, { sheetId: openId(context, 'AgendaSheet', request.params.id) });
    if (!row?.fileName || !row.mediaType) throw new NotFoundError();
    await house.accessLog.write(context);
    return reply.headers(asDownload(row.fileName, row.mediaType)).send(row.bytes);
  });
}
