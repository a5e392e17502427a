import { createHash } from 'node:crypto';
import { authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { RegisteredDocument } from './RegisteredDocument.js';

/** Name and text of each operation, as the build of a client writes them. */
export type Manifest = Readonly<Record<string, string>>;

const mostText = 100_000;
const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const isSound = ([id, text]: [string, unknown]): boolean => typeof text === 'string' && text.length <= mostText && id === idOf(text);

/**
 * Lets the programs of this organisation ask exactly what stands in the manifest; what was registered before and is not in it
 * any more is forgotten. A text that does not match its name was changed after the build, and nothing is registered.
 */
export const registerDocuments = (desk: Desk, manifest: Manifest): Promise<{ registered: number; removed: number }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
    authorizeNew(tx.actor, 'set', 'RegisteredDocument', mine);
    const entries = Object.entries(manifest);
    assertSound({ manifest: entries.every(isSound) ? null : 'BAD_MANIFEST' });
    const former = await tx.em.find(RegisteredDocument, mine);
    const gone = former.filter(({ documentId }) => !Object.hasOwn(manifest, documentId));
    for (const each of gone) tx.em.remove(each);
    const fresh = entries.filter(([id]) => !former.some(({ documentId }) => documentId === id));
    for (const [documentId, text] of fresh)
      tx.em.persist(tx.em.create(RegisteredDocument, { ...mine, documentId, text, registeredAt: tx.now }));
    record(tx, {
      verb: 'documents.registered',
      subject: 'Tenant',
      id: mine.tenantId,
      data: { registered: fresh.length, removed: gone.length },
    });
    return { registered: fresh.length, removed: gone.length };
  });

/** The text of one operation that the own organisation has registered. */
export const readRegisteredDocument = reading({
  name: 'registered document',
  build: (db, $: { documentId: string }, who, variant) =>
    db
      .selectFrom('registered_document as d')
      .where('d.regionId', '=', who.region)
      .where('d.tenantId', '=', who.tenant)
      .where('d.documentId', '=', $.documentId)
      .where(mayRead(variant, 'RegisteredDocument', 'd', who))
      .select('d.text'),
  discloses: null,
});
