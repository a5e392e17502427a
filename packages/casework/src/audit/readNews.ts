import { type ReadConnections, readByKey } from '@tsunagi/database';
import type { News } from '../desk/desk.js';
import { reading } from '../desk/rows.js';

const newsOfId = reading({
  name: 'news',
  build: (db, $: { outboxId: string }, who) =>
    db
      .selectFrom('outbox')
      .where('regionId', '=', who.region)
      .where('outboxId', '=', $.outboxId)
      .select(['tenantId', 'kind', 'subjectId', 'version', 'staffIds', 'changed', 'facts']),
  discloses: null,
});

/** The news of which a listener has heard the random id, and nothing but that id; null for another region's. */
export async function readNews(connections: ReadConnections, region: number, outboxId: string): Promise<News | null> {
  const [row] = await readByKey(connections, region, ['app.event', outboxId], newsOfId, { outboxId });
  if (!row) return null;
  const { tenantId, kind, subjectId, version, staffIds, changed, facts } = row;
  return {
    tenant: tenantId,
    kind: kind as News['kind'],
    subject: subjectId,
    version,
    ...(staffIds && { staff: staffIds }),
    ...(changed && { of: { subject: changed, rows: facts ?? [] } }),
  };
}
