import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LinkProps } from '@tanstack/react-router';
import { useClient } from 'urql';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { DropDraftDocument, type FormDraftsQuery, KeepDraftDocument, KeptDraftDocument } from '../../gql/graphql.ts';
import { moment } from '../../lib/dates/showDay.ts';
import { Personal } from '../../lib/masking.tsx';
import { tellChange } from '../../lib/server/live.ts';
import { useActs } from '../../lib/server/useAct.ts';
import { type FormPlace, placeOf } from './formPlaces.ts';

type Draft = FormDraftsQuery['formDrafts'][number];

const names: Record<FormPlace['form'], MessageDescriptor> = {
  'person-new': msg`新しい利用者の登録`,
  referral: msg`紹介（受け先はまだ）`,
  record: msg`支援経過の記録`,
  answer: msg`紹介の質問への答え`,
  'conference-new': msg`会議の準備`,
  'agenda-item': msg`会議に出す議題`,
  'hub-entry-new': msg`新しい資源`,
  'hub-entry': msg`資源の変更`,
  'hub-need': msg`地域の課題`,
  'hub-group': msg`新しい部会`,
};

/** Where one goes on with it. */
function wayTo(place: FormPlace): Pick<LinkProps, 'to' | 'params' | 'search'> {
  if (place.form === 'referral') return { to: '/referrals/new', search: { person: place.personId } };
  if (place.form === 'record') return { to: '/persons/$id', params: { id: place.personId } };
  if (place.form === 'answer') return { to: '/referrals/$id', params: { id: place.referralId } };
  if (place.form === 'agenda-item') return { to: '/conferences/$id', params: { id: place.conferenceId }, search: { from: place.from } };
  if (place.form === 'hub-entry') return { to: '/hub/entries/$id/edit', params: { id: place.entryId } };
  if (place.form === 'hub-entry-new') return { to: '/hub/entries/new' };
  if (place.form === 'hub-need') return { to: '/hub/needs', search: { raise: true } };
  if (place.form === 'hub-group') return { to: '/hub/groups', search: { found: true } };
  if (place.form === 'conference-new') {
    const { kind, group, title } = place;
    return { to: '/conferences/new', search: { kind, group, title } };
  }
  return { to: '/persons/new' };
}

/** What oneself has typed into a form. Thrown away by mistake it comes back: the text is still at hand for ten seconds. */
export function FormDraftRow({ draft: { form, title, updatedAt } }: { draft: Draft }) {
  const { t, i18n } = useLingui();
  const client = useClient();
  const say = useUndo();
  const { run } = useActs();
  const place = placeOf(form);
  if (!place) return null;
  const discard = async () => {
    const { data } = await client.query(KeptDraftDocument, { form }, { requestPolicy: 'network-only' });
    if (!(await run(DropDraftDocument, { input: { form } }))) return;
    tellChange('draft');
    const body = data?.formDraft?.body;
    const undo = async () => body && (await run(KeepDraftDocument, { input: { form, title, body } })) && tellChange('draft');
    say({ said: t`書きかけを捨てました。`, ...(body && { undo }) });
  };
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-200 py-3">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
        <p className="text-dns-16B-130">{i18n._(names[place.form])}</p>
        <p className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
          {title && <Personal>{title}</Personal>}
          <span>
            <Trans>保存 {moment(updatedAt, i18n.locale)}</Trans>
          </span>
        </p>
      </div>
      <span className="flex gap-2">
        <ButtonLink size="sm" {...wayTo(place)}>
          <Trans>続ける</Trans>
        </ButtonLink>
        <Button size="sm" look="text" onPress={discard}>
          <Trans>捨てる</Trans>
        </Button>
      </span>
    </li>
  );
}
