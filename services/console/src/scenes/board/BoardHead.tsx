import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Eye, EyeOff, Keyboard, PenLine } from 'lucide-react';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import type { ConferenceWholeFragment } from '../../gql/graphql.ts';
import { useMasking } from '../../lib/masking.tsx';
import { PreviousHomework } from '../conference/head/PreviousHomework.tsx';
import { ConferenceTime } from '../conferences/ConferenceTime.tsx';
import { handsOver } from './handsOver.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { UnmaskDialog } from './UnmaskDialog.tsx';
import type { BoardKeys } from './useBoardKeys.ts';

/** Which meeting, who is there, who keeps the record, and whether names can be read. */
export function BoardHead({ conference, asked, ask, hideOrAsk }: { conference: ConferenceWholeFragment } & BoardKeys) {
  const { t } = useLingui();
  const { masked } = useMasking();
  const { id, title, sessionNumber, kind, members, recorder, recordingMyself, previous } = conference;
  const there = members.filter(({ attendedAt }) => attendedAt).length;
  const pledged = members.filter(({ pledgedAt }) => pledgedAt).length;
  return (
    <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-solid-gray-300 bg-white px-4 py-2 desk:px-6">
      <Link
        to="/conferences/$id"
        params={{ id }}
        aria-label={t`会議のページに戻る`}
        className="inline-flex size-10 items-center justify-center rounded-6 text-solid-gray-700 hover:bg-solid-gray-100"
      >
        <ArrowLeft aria-hidden className="size-6" />
      </Link>
      <div className="min-w-0 flex-1 basis-64">
        <h1 className="text-std-24B-150">
          <Trans>
            第{sessionNumber}回 {title}
          </Trans>
        </h1>
        <p className="flex flex-wrap gap-x-4 text-dns-16N-130 text-solid-gray-700">
          {kind.shortName !== title && <span>{kind.shortName}</span>}
          <ConferenceTime {...conference} />
          <Trans>
            出席 {there}/{members.length}　誓約 {pledged}
          </Trans>
          {previous && <PreviousHomework previous={previous} />}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {recorder && (
          <span className="inline-flex items-center gap-2 text-std-16B-170">
            <PenLine aria-hidden className="size-5" />
            <Trans>記録者 {recorder}</Trans>
            {recordingMyself && (
              <Badge tone="key">
                <Trans>自分</Trans>
              </Badge>
            )}
          </span>
        )}
        {handsOver(conference) && (
          <Button size="sm" onPress={() => ask('record')}>
            {recordingMyself ? <Trans>渡す</Trans> : <Trans>引き受ける</Trans>}
            <Keys hint>R</Keys>
          </Button>
        )}
        <Button size="sm" onPress={hideOrAsk}>
          {masked ? <EyeOff aria-hidden className="size-4" /> : <Eye aria-hidden className="size-4" />}
          {masked ? <Trans>名前を伏せています</Trans> : <Trans>名前が見えています</Trans>}
          <Keys hint>H</Keys>
        </Button>
        <Button size="sm" look="text" aria-label={t`キーの一覧`} onPress={() => ask('keys')}>
          <Keyboard aria-hidden className="size-5" />
          <Keys hint>?</Keys>
        </Button>
      </div>
      {asked === 'record' && <RecordDialog conference={conference} onClose={() => ask(null)} />}
      {asked === 'unmask' && <UnmaskDialog conference={conference} onClose={() => ask(null)} />}
      {asked === 'keys' && <KeysDialog onClose={() => ask(null)} />}
    </header>
  );
}
