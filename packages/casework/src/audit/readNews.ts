import type { MikroORM } from '@mikro-orm/postgresql';
import { transactByKey } from '@tsunagi/database';
import type { Changed, News } from '../desk/desk.js';
import { Outbox } from './Outbox.js';

/** The news of which a listener has heard the random id, and nothing but that id; null for another region's. */
export const readNews = (orm: MikroORM, region: number, outboxId: string): Promise<News | null> =>
  transactByKey(orm, region, { 'app.event': outboxId }, async (em) => {
    const row = await em.findOne(Outbox, { regionId: region, outboxId });
    if (!row) return null;
    const { tenantId, kind, subjectId, version, staffIds, changed, facts } = row;
    return {
      tenant: tenantId,
      kind: kind as News['kind'],
      subject: subjectId,
      version,
      ...(staffIds && { staff: staffIds }),
      ...(changed && { of: { subject: changed as Changed['subject'], rows: facts ?? [] } }),
    };
  });
