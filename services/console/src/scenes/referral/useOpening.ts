import { useEffect, useEffectEvent } from 'react';
import { useViewer } from '../../app/Viewer.tsx';
import { OpenReferralDocument, type ReferralState } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useCommand } from '../../lib/server/useCommand.ts';

type Opened = { id: string; state: ReferralState; receiver: { id: string } };

/** Looking at what was delivered to one’s office is told to the sender: 確認中. Only the receiver’s first look does it. */
export function useOpening(referral: Opened | null | undefined, again: () => void): void {
  const { tenant } = useViewer();
  const { run } = useCommand(OpenReferralDocument);
  const delivered = referral?.state === 'REQUESTED' && referral.receiver.id === tenant.id ? referral.id : null;
  const open = useEffectEvent(async (referralId: string) => {
    if (!(await run({ referralId }))) return;
    tellChange('mailbox');
    again();
  });
  useEffect(() => {
    if (delivered) open(delivered);
  }, [delivered]);
}
