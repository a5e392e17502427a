import { zodResolver } from '@hookform/resolvers/zod';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { AcceptApplicationDocument, type LetterFragment } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { LinkDialog } from '../../staff/LinkDialog.tsx';
import { AcceptFields } from './AcceptFields.tsx';
import { acceptanceOf, acceptForm, acceptInput, linkForm } from './acceptForm.ts';

/**
 * 受け入れる: the organisation gets its place in the registry, and its first administrator a link, shown once. Where that was lost,
 * the same dialog makes another in its place.
 */
export function AcceptDialog({ letter, onClose }: { letter: LetterFragment; onClose(): void }) {
  const accept = useAct(AcceptApplicationDocument);
  const [made, setMade] = useState<{ link: string; name: string } | null>(null);
  const founded = letter.state === 'ACCEPTED';
  const form = useForm({ resolver: zodResolver(founded ? linkForm : acceptForm), defaultValues: acceptanceOf(letter) });
  const send = form.handleSubmit(async (typed) => {
    const done = await accept.run({ input: acceptInput(letter, typed) });
    if (done?.link) setMade({ link: done.link, name: typed.displayName });
  });
  const leave = () => {
    tellChange('hub');
    onClose();
  };
  if (made) return <LinkDialog {...made} expiresAt={null} onClose={leave} />;
  return (
    <Dialog
      open
      wide
      title={founded ? <Trans>{letter.organisation}のリンクをつくり直す</Trans> : <Trans>{letter.organisation}を受け入れる</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={accept.running} onPress={() => send()}>
            {founded ? <Trans>リンクをつくり直す</Trans> : <Trans>受け入れてリンクをつくる</Trans>}
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={accept.refusal} />
      <p className="text-dns-16N-130 text-solid-gray-700">
        {founded ? (
          <Trans>
            リンクをなくしたとき、期限が切れたときに、最初の管理者に渡すリンクをもう一度つくります。前のリンクは使えなくなります。だれかがもう入っている団体には、つくれません。
          </Trans>
        ) : (
          <Trans>協力団体として登録し、最初の管理者に渡すリンクをつくります。ほかの職員は、その方が招待します。</Trans>
        )}
      </p>
      <AcceptFields form={form} faults={faultsOf(accept.refusal)} founded={founded} />
    </Dialog>
  );
}
