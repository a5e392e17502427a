import { fieldGroupNames, fieldGroups, NotFoundError } from '@tsunagi/access';
import { legalBases, readPacket } from '@tsunagi/casework';
import { printSupportRequest, wareki } from '@tsunagi/papers';
import type { GatewayContext } from '../graphql/context.js';
import { wordOf } from '../modules/shared/words.js';
import type { Paper } from './download.js';
import { packetLines } from './packetLines.js';
import { paperName, referralHead } from './referralHead.js';

/** A referral as 支援依頼書: what it discloses and no more, also where the one who prints could see more. */
export async function supportRequestPaper(context: GatewayContext, referralId: string): Promise<Paper> {
  const packet = await readPacket(context.reader, referralId);
  const { referral } = packet;
  if (!referral) throw new NotFoundError();
  const [identity] = packet.groups.identity;
  const bytes = printSupportRequest({
    ...referralHead(context, referral),
    name: identity ? `${identity.familyName} ${identity.givenName}`.trim() : '',
    kana: identity ? `${identity.familyKana} ${identity.givenKana}`.trim() : '',
    birthDate: wareki(identity?.birthDate),
    needs: referral.needs.map((code) => wordOf('needs', code)),
    summary: referral.summary,
    request: referral.request,
    basis: legalBases[referral.basis].ja,
    groups: packetLines(packet, referral.fieldGroups),
    withheld: fieldGroupNames.filter((group) => !referral.fieldGroups.includes(group)).map((group) => fieldGroups[group].ja),
  });
  return { fileName: paperName('支援依頼書', referral), bytes };
}
