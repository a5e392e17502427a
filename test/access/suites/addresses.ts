import type { World } from '../../kit/world.js';
import type { Facts } from '../specification/index.js';
import type { InventedWorld } from '../world/layWorld.js';

/** Everything that leaves by an address of its own: lists, papers, scans, seals; and whatever is not there. */
export function addressesOf({ world, lives }: InventedWorld, facts: Facts): [sink: string, address: string][] {
  const id = (kind: Parameters<World['id']>[0], key: string) => world.id(kind, key);
  const kinds = ['xlsx', 'csv', 'csv?encoding=shift_jis'];
  return [
    ...['inbox', 'persons', 'tasks'].flatMap((list) => kinds.map((kind): [string, string] => ['exports', `/exports/${list}.${kind}`])),
    ...lives.flatMap(({ personId }): [string, string][] => [
      ['exports', `/exports/access-log.csv?person=${id('Person', personId)}`],
      ['papers', `/papers/access-log/${id('Person', personId)}.pdf`],
      ['papers', `/papers/access-log/${id('Person', personId)}.pdf?language=easy`],
    ]),
    ...facts
      .of('referral')
      .flatMap(({ referral_id }): [string, string][] =>
        ['support-request', 'referral-cover'].map((paper) => ['papers', `/papers/${paper}/${id('Referral', referral_id)}.pdf`]),
      ),
    ...facts
      .of('conference_member')
      .map((row): [string, string] => ['papers', `/papers/conference-pack/${id('ConferenceMember', row.member_id)}.pdf`]),
    ...facts
      .of('conference')
      .flatMap(({ conference_id }): [string, string][] =>
        ['minutes', 'pledges'].map((paper) => ['papers', `/papers/conference-${paper}/${id('Conference', conference_id)}.pdf`]),
      ),
    ...facts.of('attachment').map((row): [string, string] => ['scans', `/attachments/${id('Attachment', row.attachment_id)}`]),
    ...facts
      .where('agenda_sheet', 'media_type', 'application/pdf')
      .map((row): [string, string] => ['scans', `/conference-papers/${id('AgendaSheet', row.sheet_id)}`]),
    ...facts.of('hub_photo').map((row): [string, string] => ['photos', `/hub/photos/${id('HubPhoto', row.photo_id)}`]),
    ['seals', '/audit/seals.jsonl'],
    ['seals', '/nowhere'],
  ];
}
