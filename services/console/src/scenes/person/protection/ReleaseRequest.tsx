import { Trans, useLingui } from '@lingui/react/macro';
import { Banner, RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { ConfirmReleaseDocument, type PersonWholeFragment, RefuseReleaseDocument } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useActs } from '../../../lib/server/useAct.ts';

interface Props {
  person: PersonWholeFragment;
  protection: NonNullable<PersonWholeFragment['protection']>;
}

/** The first of two people has asked; the second decides here. */
export function ReleaseRequest({ person, protection: { releaseRequest, availableActions } }: Props) {
  const { t, i18n } = useLingui();
  const say = useUndo();
  const { run, running, refusal } = useActs();
  if (!releaseRequest) return null;
  const input = { personId: person.id };
  const decide = async (said: string, done: Promise<unknown>) => {
    if (!(await done)) return;
    tellChange('person');
    say({ said });
  };
  return (
    <Banner
      kind="info"
      title={<Trans>解除の申し出があります</Trans>}
      actions={
        <>
          {availableActions.includes('CONFIRM_RELEASE') && (
            <Button
              size="sm"
              look="danger"
              isPending={running}
              onPress={() => decide(t`支援措置を外しました`, run(ConfirmReleaseDocument, { input }))}
            >
              <Trans>確かめて外す</Trans>
            </Button>
          )}
          {availableActions.includes('REFUSE_RELEASE') && (
            <Button
              size="sm"
              isPending={running}
              onPress={() => decide(t`解除の申し出を取り下げました`, run(RefuseReleaseDocument, { input }))}
            >
              <Trans>外さない</Trans>
            </Button>
          )}
        </>
      }
    >
      <p>{releaseRequest.reason}</p>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {[releaseRequest.askedBy, moment(releaseRequest.askedAt, i18n.locale)].filter(Boolean).join('　')}
      </p>
      <RefusalBanner refusal={refusal} />
    </Banner>
  );
}
