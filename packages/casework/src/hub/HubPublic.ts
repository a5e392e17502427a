import { defineEntity, p } from '@mikro-orm/core';
import { day, owned, versioned } from '../desk/columns.js';
import type { HubContent } from './content.js';

const HubPublicSchema = defineEntity({
  name: 'HubPublic',
  tableName: 'hub_public',
  properties: {
    ...owned,
    entryId: p.uuid().primary(),
    kind: p.text(),
    audience: p.enum(['everyone', 'region']),
    name: p.text(),
    nameKana: p.text(),
    municipalityCode: p.text().nullable(),
    organisationId: p.uuid().nullable(),
    placeId: p.uuid().nullable(),
    content: p.json<HubContent>(),
    capacity: p.integer().nullable(),
    free: p.integer().nullable(),
    held: p.integer().default(0),
    roomNote: p.text().nullable(),
    roomAt: p.datetime().nullable(),
    roomBy: p.text().nullable(),
    confirmedOn: day().nullable(),
    confirmedBy: p.text().nullable(),
    endedOn: day().nullable(),
    remindedOn: day().nullable(),
    ...versioned,
    publishedAt: p.datetime(),
    changedAt: p.datetime(),
  },
});

/** What the region reads of an entry. Written by publishing; only its room and the day of its confirmation change alone. */
export class HubPublic extends HubPublicSchema.class {
  show(content: HubContent, at: Date): void {
    this.content = content;
    this.audience = content.audience;
    this.name = content.name;
    this.nameKana = content.nameKana;
    this.municipalityCode = content.municipalityCode;
    this.organisationId = content.organisationId;
    this.placeId = content.placeId;
    this.publishedAt = at;
    this.changedAt = at;
  }

  confirm(on: string, by: string, at: Date): void {
    this.confirmedOn = on;
    this.confirmedBy = by;
    this.changedAt = at;
  }

  /** Free places that nobody has put aside; null where they are not counted. */
  available(): number | null {
    return this.free == null ? null : this.free - this.held;
  }

  putAside(places: number, at: Date): void {
    this.held += places;
    this.changedAt = at;
  }

  /** What was put aside is free again; or gone, where somebody has come. */
  giveBack(places: number, taken: boolean, at: Date): void {
    this.held -= places;
    if (taken && this.free != null) this.free -= places;
    this.changedAt = at;
  }

  setRoom(room: { capacity: number | null; free: number | null; note: string | null }, by: string, at: Date): void {
    this.capacity = room.capacity;
    this.free = room.free;
    this.roomNote = room.note;
    this.roomAt = at;
    this.roomBy = by;
    this.changedAt = at;
  }
}
HubPublicSchema.setClass(HubPublic);

export { HubPublicSchema };
