import { InvalidError } from '@tsunagi/access';
import { assertMayImport, importBounds, storeImport } from '@tsunagi/casework';
import { readTable } from '@tsunagi/papers';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { House } from '../graphql/context.js';
import { fileIn } from './fileIn.js';
import { visitWithFile } from './visitWithFile.js';

/**
 * 表を取り込む: `POST /hub/imports` (a form with `file`: CSV in UTF-8 or Shift_JIS, or xlsx) reads a list and stores its lines for
 * the organisation of whoever sends it. The answer is the id of the import; everything else is asked by GraphQL.
 */
export function serveHubImports(app: FastifyInstance, house: House): void {
  app.post('/hub/imports', async (request, reply): Promise<FastifyReply> => {
    const context = await visitWithFile(house, request, reply);
    context.operation = 'storeHubImport';
    const { desk } = context;
    assertMayImport(desk); // before anything of the file is unpacked
    const { fileName, bytes } = await fileIn(request);
    const table = await readTable(bytes, importBounds);
    if (!table) throw new InvalidError('FILE_UNREADABLE', { file: 'FILE_UNREADABLE' });
    const { importId } = await storeImport(desk, { fileName: fileName.slice(-200) || 'file', ...table });
    return reply.code(201).send({ id: context.seal('HubImport', importId) });
  });
}
