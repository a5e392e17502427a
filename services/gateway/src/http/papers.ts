import { fieldGroupNames, fieldGroups, NotFoundError } from '@tsunagi/access';
import { legalBases, readPacket, referralKinds } from '@tsunagi/casework';
import { localMoment, printSupportRequest, wareki } from '@tsunagi/papers';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GatewayContext, House } from '../graphql/context.js';
import { openId } from '../graphql/ids/openIds.js';
import { tenantOf } from '../modules/registry/presentTenant.js';
import { wordOf } from '../modules/shared/words.js';
import { asDownload } from './download.js';
import { packetLines } from './packetLines.js';
import { visit } from './visit.js';

const dayOf = (at: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(at);

/** A referral as 支援依頼書: what it discloses and no more, also where the one who prints could see more. */
async function supportRequest(context: GatewayContext, referralId: string): Promise<{ fileName: string; bytes: Buffer }> {
  const packet = await readPacket(context.reader, referralId);
  const { referral } = packet;
  if (!referral) throw new NotFoundError();
  const [sender, receiver] = [tenantOf(context, referral.tenantId), tenantOf(context, referral.receiverTenantId)];
  const [identity] = packet.groups.identity;
  const now = new Date();
  const bytes = printSupportRequest({
    number: referral.number,
    kind: referralKinds[referral.kind].ja,
    urgent: referral.urgent,
    date: wareki(dayOf(referral.sentAt ?? now)),
    sender: sender.name,
    senderPhone: sender.phone ?? '',
    sentBy: referral.senderLabel ?? '（下書き）',
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

/**
 * Papers to hand over: `GET /papers/support-request/:referralId.pdf`. Whoever may read the referral may print it; what is
 * printed stands in the access log before it leaves.
 */
export function servePapers(app: FastifyInstance, house: House): void {
  app.get<{ Params: { file: string } }>('/papers/support-request/:file', async (request, reply): Promise<FastifyReply> => {
    const context = await visit(house, request, reply);
    const [id = '', kind] = request.params.file.split('.');
    if (kind !== 'pdf') throw new NotFoundError();
    context.operation = 'print:support-request';
    const { fileName, bytes } = await supportRequest(context, openId(context, 'Referral', id));
    await house.accessLog.write(context, 'printed');
    return reply.headers(asDownload(fileName, 'application/pdf')).send(bytes);
  });
}
