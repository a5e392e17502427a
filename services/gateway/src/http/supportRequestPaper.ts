import { fieldGroupNames, fieldGroups, NotFoundError } from '@tsunagi/access';
import { legalBases, readPacket, referralKinds } from '@tsunagi/casework';
import { localMoment, printSupportRequest, wareki } from '@tsunagi/papers';
import type { GatewayContext } from '../graphql/context.js';
import { officeAround, signedAround } from '../modules/registry/presentTenant.js';
import { wordOf } from '../modules/shared/words.js';
import type { Paper } from './download.js';
import { packetLines } from './packetLines.js';

const dayOf = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(at);

/** A referral as 支援依頼書: what it discloses and no more, also where the one who prints could see more. */
export async function supportRequestPaper(context: GatewayContext, referralId: string): Promise<Paper> {
  const packet = await readPacket(context.reader, referralId);
  const { referral } = packet;
  if (!referral) throw new NotFoundError();
  const office = (id: string) => officeAround(context, referral, id);
  const [sender, receiver] = [office(referral.tenantId), office(referral.receiverTenantId)];
  const [identity] = packet.groups.identity;
  const now = new Date();
  const bytes = printSupportRequest({
    number: referral.number,
    kind: referralKinds[referral.kind].ja,
    urgent: referral.urgent,
    date: wareki(dayOf(referral.sentAt ?? now)),
    sender: sender.name,
    senderPhone: sender.phone ?? '',
    sentBy: signedAround(context, referral, { tenantId: referral.tenantId, name: null, label: referral.senderLabel }) ?? '（下書き）',
    receiver: receiver.name,
    name: identity ? `${identity.familyName} ${identity.givenName}`.trim() : '',
    kana: identity ? `${identity.familyKana} ${identity.givenKana}`.trim() : '',
    birthDate: wareki(identity?.birthDate),
    needs: referral.needs.map((code) => wordOf('needs', code)),
    summary: referral.summary,
    request: referral.request,
    replyDue: wareki(referral.replyDueOn),
    basis: legalBases[referral.basis].ja,
    groups: packetLines(packet, referral.fieldGroups),
    withheld: fieldGroupNames.filter((group) => !referral.fieldGroups.includes(group)).map((group) => fieldGroups[group].ja),
    printed: `印刷 ${localMoment(now)} ${context.signedIn.actorLabel}`,
  });
  return { fileName: `支援依頼書 ${referral.number.replace('/', '-')}.pdf`, bytes };
}
