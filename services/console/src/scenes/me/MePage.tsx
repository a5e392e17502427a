import { Trans, useLingui } from '@lingui/react/macro';
import { Eye } from 'lucide-react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { useViewer } from '../../app/Viewer.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { MeDocument } from '../../gql/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { Devices } from './Devices.tsx';
import { Habits } from './Habits.tsx';
import { OidcPanel } from './oidc/OidcPanel.tsx';
import { Posts } from './Posts.tsx';
import { PasskeysPanel } from './passkeys/PasskeysPanel.tsx';
import { PasswordPanel } from './password/PasswordPanel.tsx';
import { SecondFactorPanel } from './secondFactor/SecondFactorPanel.tsx';

/** 自分の設定. Who one is here, how the screen behaves, and what keeps the account one’s own. */
export function MePage() {
  const { t } = useLingui();
  const { displayName } = useViewer();
  const { data, waiting, fault, again } = useAsk(MeDocument, {}, { live: ['session'] });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data?.viewer) return <Waiting />;
  return (
    <Page title={t`自分の設定`} tools={<OwnLooks />}>
      <div className="grid items-start gap-5 wide:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Panel title={displayName}>
            <Posts posts={data.viewer.memberships} />
          </Panel>
          <Habits />
        </div>
        <div className="flex flex-col gap-5">
          <PasswordPanel secondFactor={data.viewer.secondFactor} />
          <SecondFactorPanel on={data.viewer.secondFactor} again={again} />
          <PasskeysPanel />
          <OidcPanel />
          <Devices sessions={data.mySessions} again={again} />
        </div>
      </div>
    </Page>
  );
}

function OwnLooks() {
  return (
    <ButtonLink size="sm" to="/me/looks">
      <Eye aria-hidden className="size-4" />
      <Trans>自分が見た記録</Trans>
    </ButtonLink>
  );
}
