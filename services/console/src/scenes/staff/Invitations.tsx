import { Trans, useLingui } from '@lingui/react/macro';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { CancelInvitationDocument, type OpenInvitationFragment } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { useWord } from '../../lib/words/words.ts';

/** まだ使われていない招待. A link that went astray is cancelled here. */
export function Invitations({ invitations }: { invitations: readonly OpenInvitationFragment[] }) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const say = useUndo();
  const cancel = useAct(CancelInvitationDocument);
  if (invitations.length === 0) return null;
  const withdraw = async ({ id, displayName }: OpenInvitationFragment) => {
    if (!(await cancel.run({ input: { invitationId: id } }))) return;
    tellChange('staff');
    say({ said: t`${displayName}さんの招待を取り消しました` });
  };
  return (
    <Panel title={<Trans>まだ使われていない招待</Trans>}>
      <RefusalBanner refusal={cancel.refusal} />
      <ul className="flex flex-col divide-y divide-solid-gray-200">
        {invitations.map((invitation) => (
          <li key={invitation.id} className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0">
            <div className="flex flex-col gap-1 text-dns-16N-130">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="text-dns-16B-130">{invitation.displayName}</span>
                <span translate="no" className="text-dns-14N-130 text-solid-gray-700">
                  {invitation.login}
                </span>
              </p>
              <p className="text-dns-14N-130 text-solid-gray-700">
                {[invitation.unit?.name, invitation.jobTitle, ...invitation.roles.map((role) => word('roles', role))]
                  .filter(Boolean)
                  .join('・')}
              </p>
              <p className="text-dns-14N-130 text-solid-gray-700">
                <Trans>{moment(invitation.expiresAt, i18n.locale)} まで使えます</Trans>
              </p>
            </div>
            <Button size="sm" look="danger" onPress={() => withdraw(invitation)}>
              <Trans>取り消す</Trans>
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
