import { Trans, useLingui } from '@lingui/react/macro';
import { Link2Off } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Brand } from '../../app/Brand.tsx';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Fact, Facts } from '../../components/Facts.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { InvitationPreviewDocument, type InvitationPreviewQuery } from '../../gql/graphql.ts';
import { longDay, moment } from '../../lib/dates/showDay.ts';
import { today } from '../../lib/dates/today.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { AcceptForm } from './AcceptForm.tsx';

type Preview = NonNullable<InvitationPreviewQuery['invitation']>;

/** 招待. For whoever holds a link and is not signed in: who invites, and the password with which one comes in. */
export function InvitationPage() {
  // Behind the #: what stands there is sent to no server and stands in no log.
  const [token] = useState(() => location.hash.slice(1));
  const { data, waiting, fault, again } = useAsk(InvitationPreviewDocument, { token }, { pause: token === '' });
  const [from, setFrom] = useState<string | null>(null);
  const { t } = useLingui();
  const title = t`招待`;
  useEffect(() => {
    document.title = `${title} | ${t`つなぎ`}`;
  }, [title, t]);
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting) return <Waiting />;
  const invitation = data?.invitation;
  if (!invitation) return <Unusable />;
  if (from) return <Used from={from} invitation={invitation} />;
  return (
    <Card title={<Trans>{invitation.tenant.name}からの招待です</Trans>}>
      <Offer invitation={invitation} />
      <AcceptForm token={token} login={invitation.login} onUsed={setFrom} />
    </Card>
  );
}

/** The page does not know, either, whether it was a new account that begins later, or a name that was somebody’s already. */
function Used({ from, invitation: { login, tenant } }: { from: string; invitation: Preview }) {
  const { i18n } = useLingui();
  return (
    <Card title={<Trans>招待のリンクを受け付けました</Trans>}>
      <p className="text-std-16N-170">
        {from > today().toString() ? (
          <Trans>
            {longDay(from, i18n.locale)}から使えます。その日になったら、ログイン名「{login}」とパスワードでサインインしてください。
          </Trans>
        ) : (
          <Trans>
            ログイン名「{login}」をもう使っている方は、いつものパスワードでサインインしてください。{tenant.name}
            が加わっていないときは、新しい招待のリンクを組織の管理者に頼んでください。このリンクは、もう使えません。
          </Trans>
        )}
      </p>
      <ButtonLink to="/">
        <Trans>サインインの画面へ</Trans>
      </ButtonLink>
    </Card>
  );
}

function Card({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <main className="min-h-dvh bg-solid-gray-50 px-4 py-8 desk:py-12">
      <div className="mx-auto flex max-w-xl flex-col gap-6 rounded-16 border border-solid-gray-200 bg-white p-6 desk:p-8">
        <Brand />
        <h1 className="text-std-24B-150">{title}</h1>
        {children}
      </div>
    </main>
  );
}

function Offer({ invitation: { displayName, jobTitle, login, expiresAt } }: { invitation: Preview }) {
  const { i18n } = useLingui();
  return (
    <Facts>
      <Fact term={<Trans>名前</Trans>}>{displayName}</Fact>
      <Fact term={<Trans>職名</Trans>}>{jobTitle}</Fact>
      <Fact term={<Trans>ログイン名</Trans>}>
        <span translate="no">{login}</span>
      </Fact>
      <Fact term={<Trans>リンクの期限</Trans>}>{moment(expiresAt, i18n.locale)}</Fact>
    </Facts>
  );
}

function Unusable() {
  return (
    <Card title={<Trans>招待</Trans>}>
      <EmptyState icon={Link2Off} title={<Trans>このリンクは使えません</Trans>}>
        <Trans>期限が切れたか、すでに使われています。組織の管理者に、新しいリンクを頼んでください。</Trans>
      </EmptyState>
    </Card>
  );
}
