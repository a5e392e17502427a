import { InvalidError, NotFoundError } from '@tsunagi/access';
import { readOpenPhoto, whenWords } from '@tsunagi/casework';
import { writeOpenCsv } from '@tsunagi/papers';
import { municipalityOf } from '@tsunagi/region';
import type { FastifyInstance } from 'fastify';
import type { House } from '../../graphql/context.js';
import { locationKinds, takesPlace } from '../../openKinds.js';
import { openPhotoUrl } from '../../openUrls.js';
import { onceEach } from '../download.js';
import { calendarOf } from './calendar.js';
import { feesOf } from './hsds.js';
import { everything, isOver, type OpenDoor, type OpenRow, openReader, readOpen, uuid } from './OpenReader.js';
import { sendOpen } from './sendOpen.js';

const columns = [
  '全国地方公共団体コード',
  'ID',
  '地方公共団体名',
  '名称',
  '名称_カナ',
  '所在地_連結表記',
  '緯度',
  '経度',
  '電話番号',
  '開催日',
  '費用',
  '対象',
  'URL',
  '最終確認日',
  '画像',
];

const lineOf = ({ environment }: House, { entryId, content, confirmedOn }: OpenRow): (string | number | null)[] => [
  content.municipalityCode,
  entryId,
  municipalityOf(content.municipalityCode)?.name ?? '',
  content.name,
  content.nameKana,
  content.address,
  content.latitude,
  content.longitude,
  content.contacts.find(({ phone }) => phone)?.phone ?? null,
  whenWords(content),
  feesOf(content),
  content.target,
  content.url,
  confirmedOn,
  content.photos[0] ? openPhotoUrl(environment, content.photos[0].photoId) : null,
];

/** The id that a file is called by; nothing where it is called by none. */
const named = (file: string, ending: string): string | null => {
  const [id, kind, more] = file.split('.');
  return id && uuid.test(id) && kind === ending && more === undefined ? id : null;
};

/** Public files: the 食堂 of the region as open data, a calendar of each place to be subscribed to, and pictures of what is for everyone. */
export function serveOpenFiles(app: FastifyInstance, house: House, door: OpenDoor): void {
  app.get<{ Querystring: { encoding?: string } }>('/open/shokudo.csv', onceEach('encoding'), async (request, reply) => {
    door.assertOpen(request.ip);
    const encoding = request.query.encoding ?? 'utf-8';
    if (encoding !== 'utf-8' && encoding !== 'shift_jis') throw new InvalidError('INVALID_INPUT', { encoding: 'UNKNOWN_CODE' });
    const rows = await readOpen(house, everything(['place'], { marks: ['#topic:meals'] }));
    const lines = rows.filter((row) => !isOver(row)).map((row) => lineOf(house, row));
    return sendOpen(request, reply, `text/csv; charset=${encoding}`, writeOpenCsv(columns, lines, encoding));
  });
  app.get<{ Params: { file: string } }>('/open/photos/:file', async (request, reply) => {
    door.assertOpen(request.ip);
    const photoId = named(request.params.file, 'jpg');
    const [row] = photoId ? await openReader(house).read(readOpenPhoto, { photoId }) : [];
    if (!row) throw new NotFoundError();
    return sendOpen(request, reply, 'image/jpeg', row.bytes);
  });
  app.get<{ Params: { file: string } }>('/open/places/:file', async (request, reply) => {
    door.assertOpen(request.ip);
    const id = named(request.params.file, 'ics');
    const [row] = id ? await readOpen(house, everything([...locationKinds, ...takesPlace], { entryIds: [id] })) : [];
    if (!row) throw new NotFoundError();
    const there = await readOpen(house, everything(takesPlace, { placeId: row.entryId }));
    return sendOpen(request, reply, 'text/calendar; charset=utf-8', calendarOf(row, there));
  });
}
