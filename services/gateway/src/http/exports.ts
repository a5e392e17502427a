import { InvalidError, NotFoundError } from '@tsunagi/access';
import { type Sheet, writeCsv, writeWorkbook } from '@tsunagi/papers';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GatewayContext, House } from '../graphql/context.js';
import { asDownload, onceEach } from './download.js';
import { type AskedList, type List, lists, mostRows } from './lists/index.js';
import { visit } from './visit.js';

interface Asked {
  Params: { file: string };
  Querystring: AskedList;
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function sheetOf(context: GatewayContext, list: List, asked: AskedList): Promise<Sheet> {
  const { actorLabel, displayName } = context.signedIn;
  const { conditions, rows } = await list.choose(context, asked);
  const capped = rows.length > mostRows;
  const count = capped ? `はじめの${mostRows}件だけ。残りは、条件を絞って書き出してください` : `${rows.length}件`;
  return {
    title: list.title,
    condition: `${conditions.join('・')}（${count}）`,
    by: `${actorLabel} ${displayName}`,
    at: new Date(),
    columns: list.columns(context),
    ...(list.tells && { tells: list.tells }),
    rows: rows.slice(0, mostRows),
  };
}

function sendCsv(reply: FastifyReply, sheet: Sheet, encoding: string): FastifyReply {
  if (encoding !== 'utf-8' && encoding !== 'shift_jis') throw new InvalidError('INVALID_INPUT', { encoding: 'UNKNOWN_CODE' });
  const { bytes, unwritable } = writeCsv(sheet, encoding);
  // 〓 stands for what Shift_JIS does not have; which letters these were is told beside the file.
  if (unwritable.length > 0) reply.header('tsunagi-unwritable', encodeURIComponent(unwritable.join('')));
  return reply.headers(asDownload(`${sheet.title}.csv`, `text/csv; charset=${encoding}`)).send(bytes);
}

/**
 * Lists to take along: `GET /exports/inbox.xlsx?scope=MINE`, `…/persons.csv?encoding=shift_jis`, `…/access-log.csv?person=…`.
 * The same readings as on the screen, with the same rights and by the same conditions; each person in it stands in the
 * access log as exported before the file leaves.
 */
export function serveExports(app: FastifyInstance, house: House): void {
  app.get<Asked>(
    '/exports/:file',
    onceEach('encoding', ...Object.values(lists).flatMap(({ asks }) => asks)),
    async (request, reply): Promise<FastifyReply> => {
      const [name = '', kind] = request.params.file.split('.');
      const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
      const context = await visit(house, request, reply);
      if (!list || (kind !== 'xlsx' && kind !== 'csv')) throw new NotFoundError();
      context.operation = `export:${name}`;
      const sheet = await sheetOf(context, list, request.query);
      await house.accessLog.write(context, 'exported');
      if (kind === 'csv') return sendCsv(reply, sheet, request.query.encoding ?? 'utf-8');
      return reply.headers(asDownload(`${sheet.title}.xlsx`, workbook)).send(await writeWorkbook(sheet));
    },
  );
}
