import { zodResolver } from '@hookform/resolvers/zod';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, GiveUp } from '../../components/Dialog.tsx';
import { InviteStaffDocument } from '../../gql/graphql.ts';
import { faultsOf } from '../../lib/server/faultsOf.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { StaffFields } from './StaffFields.tsx';
import { invitationForm, invitationOf, newStaff } from './staffForm.ts';

/** 招待. What stands here becomes theirs when they use the link. */
export function InviteDialog({ onClose }: { onClose(): void }) {
  const invite = useAct(InviteStaffDocument);
  const [made, setMade] = useState<{ link: string; name: string; expiresAt: string | null } | null>(null);
  const form = useForm({ resolver: zodResolver(invitationForm), defaultValues: newStaff() });
  const send = form.handleSubmit(async (typed) => {
    const done = await invite.run({ input: invitationOf(typed) });
    if (!done) return;
    tellChange('staff');
    setMade({ link: done.link, name: typed.displayName, expiresAt: done.invitation?.expiresAt ?? null });
  });
  if (made) return <LinkDialog {...made} onClose={onClose} />;
  const faults = faultsOf(invite.refusal);
  const actions = (
    <>
      <Button look="main" isPending={invite.running} onPress={() => send()}>
        <Trans>リンクをつくる</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>職員を招待する</Trans>} onClose={onClose} actions={actions}>
      <RefusalBanner refusal={invite.refusal} />
      <StaffFields form={form} faults={faults} inviting />
    </Dialog>
  );
}
