import { randomUUID } from 'node:crypto';
import { authorizeEver, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { drawAnew, mediaTypeIn } from '../desk/takenFile.js';
import { HubPhoto } from './HubPhoto.js';

const taken = ['image/jpeg', 'image/png', 'image/webp'] as const;
/** Fills a page of the console; a phone in the country loads it in a moment. */
const longestSide = 1280;

/** Smaller, upright, and with nothing in it but what is to be seen. What is transparent becomes white. */
const drawn = (bytes: Buffer): Promise<Buffer> =>
  drawAnew(bytes, (picture) =>
    picture
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 78 }),
  );

/** 写真を取り込む. Only the own organisation sees it; the region does once an entry in which it stands is published. */
export async function storePhoto(desk: Desk, input: { bytes: Buffer }): Promise<{ photoId: string }> {
  authorizeEver(desk.actor, 'create', 'HubPhoto');
  await mediaTypeIn(input.bytes, taken);
  const bytes = await drawn(input.bytes);
  return command(desk, async (tx) => {
    await tx.opened;
    const photo = tx.em.create(HubPhoto, {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      photoId: randomUUID(), // stands in open addresses, and tells nothing of when it was stored
      bytes,
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
    authorizeNew(tx.actor, 'create', 'HubPhoto', photo);
    record(tx, { verb: 'hub.photo.stored', subject: 'HubPhoto', id: photo.photoId });
    return { photoId: photo.photoId };
  });
}
