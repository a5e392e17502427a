import { NotFoundError } from '@tsunagi/access';
import { readPhoto, storePhoto } from '@tsunagi/casework';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { House } from '../graphql/context.js';
import { openId } from '../graphql/ids/openIds.js';
import { fileIn } from './fileIn.js';
import { isUnchanged } from './unchanged.js';
import { visit } from './visit.js';
import { visitWithFile } from './visitWithFile.js';

/**
 * 写真 of the hub over plain HTTP: `POST /hub/photos` (a form with `file`: JPEG, PNG or WebP) stores a picture and gives its id,
 * which is then put into what an entry says; `GET /hub/photos/:id` shows it to whoever may read, at that moment, the entry.
 */
export function serveHubPhotos(app: FastifyInstance, house: House): void {
  app.post('/hub/photos', async (request, reply): Promise<FastifyReply> => {
    const context = await visitWithFile(house, request, reply);
    context.operation = 'storeHubPhoto';
    const { desk } = context;
    const { photoId } = await storePhoto(desk, { bytes: (await fileIn(request)).bytes });
    const id = context.seal('HubPhoto', photoId);
    return reply.code(201).send({ id, url: `/hub/photos/${id}` });
  });

  app.get<{ Params: { id: string } }>('/hub/photos/:id', async (request, reply): Promise<FastifyReply> => {
    const context = await visit(house, request, reply);
    context.operation = 'seeHubPhoto';
    const row = await context.reader.first(readPhoto, { photoId: openId(context, 'HubPhoto', request.params.id) });
    if (!row) throw new NotFoundError();
    // The bytes of an id never change; the right to them is asked for each time, by whoever sits at the machine now.
    const etag = `"${request.params.id}"`;
    reply.headers({ 'cache-control': 'private, no-cache', etag });
    return isUnchanged(request, etag) ? reply.code(304).send() : reply.type('image/jpeg').send(row.bytes);
  });
}
