import { type Action, type Actor, can } from '@tsunagi/access';
import type { EntryState } from './codes.js';

/** What can be done with an entry, in the order in which it is offered. */
export const entryActs = {
  change: { ja: '直す', en: 'Change' },
  publish: { ja: '公開する', en: 'Publish' },
  review: { ja: '確認して公開する・差し戻す', en: 'Confirm or give back' },
  discard: { ja: '下書きを捨てる', en: 'Discard the draft' },
  confirm: { ja: '今もこのとおりと確認する', en: 'Confirm that it is still so' },
  set_room: { ja: '空きを示す', en: 'Say what is free' },
  hold: { ja: '空きを押さえる', en: 'Hold a place' },
  end: { ja: '終わったと記す', en: 'Mark as ended' },
  reopen: { ja: '再開する', en: 'Reopen' },
} as const;
export type EntryAct = keyof typeof entryActs;

interface Standing {
  tenantId: string;
  reviewerTenantId: string | null;
  state: EntryState;
  /** Who coordinates the region, where the keeper of a published entry is no more; null where it is kept. */
  coordinatorTenantId: string | null;
  /** Free places that nobody holds; null where they are not counted. */
  available: number | null;
}

const unpublished: readonly EntryState[] = ['draft', 'edited', 'offered'];

/** Another organisation's places are held; the own ones are simply counted. */
const mayHold = (actor: Actor, { tenantId }: Standing): boolean =>
  tenantId !== actor.tenant && can(actor, 'create', 'HubHold', { tenantId: actor.tenant, keeperTenantId: tenantId });

/** What this actor may do with an entry now: who by the policy table, when by its state. */
export function entryActsFor(actor: Actor, entry: Standing, published: boolean): EntryAct[] {
  const may = (action: Action) => can(actor, action, 'HubEntry', entry);
  const alive = entry.state !== 'ended';
  const now: Record<EntryAct, boolean> = {
    change: alive && may('change'),
    publish: alive && entry.state !== 'offered' && may('publish'),
    review: entry.state === 'offered' && may('review'),
    discard: unpublished.includes(entry.state) && may('discard'),
    confirm: alive && published && may('confirm'),
    set_room: alive && published && may('setRoom'),
    hold: alive && published && (entry.available ?? 0) > 0 && mayHold(actor, entry),
    end: alive && published && (may('end') || can(actor, 'endForKeeper', 'HubPublic', { ...entry, audience: 'region' })),
    reopen: !alive && may('end'),
  };
  return (Object.keys(entryActs) as EntryAct[]).filter((act) => now[act]);
}
