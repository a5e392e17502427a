import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const HubPhotoSchema = defineEntity({
  name: 'HubPhoto',
  tableName: 'hub_photo',
  properties: {
    ...owned,
    photoId: p.uuid().primary(),
    entryId: p.uuid().nullable(),
    audience: p.enum(['everyone', 'region']).nullable(),
    reviewerTenantId: p.uuid().nullable(),
    bytes: p.blob().lazy(),
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
});

/** A picture of an entry. Its words and its place among the others stand in what the entry says. */
export class HubPhoto extends HubPhotoSchema.class {}
HubPhotoSchema.setClass(HubPhoto);

export { HubPhotoSchema };
