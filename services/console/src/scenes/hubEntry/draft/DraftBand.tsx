import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../../../components/Banner.tsx';
import type { HubEntryState } from '../../../gql/hub/graphql.ts';
import type { Working } from '../entryTypes.ts';
import { Photos } from '../facts/Photos.tsx';
import { Differences } from './Differences.tsx';
import { useDifferences } from './useDifferences.ts';
import { useEntryWords } from './useEntryWords.ts';

interface Props {
  published: Working | null;
  working: Working;
}

const photosIn = ({ photos }: Working): string => photos.map(({ id }) => id).join();

/** What is being written stands beside what the region reads, with what differs; a note of the hub editor comes first. */
export function DraftBand({ published, working }: Props) {
  const { t } = useLingui();
  const { textOf } = useEntryWords();
  const differences = useDifferences(published && textOf(published), textOf(working));
  const titles: Readonly<Partial<Record<HubEntryState, ReactNode>>> = {
    DRAFT: <Trans>下書きです。まだ圏域には見えません</Trans>,
    EDITED: <Trans>公開前の変更があります</Trans>,
    OFFERED: <Trans>ハブ編集の確認を待っています</Trans>,
  };
  const title = titles[working.state];
  if (!title) return null;
  return (
    <div className="flex flex-col gap-4">
      {working.reviewNote && (
        <Banner kind="warning" title={<Trans>ハブ編集から、直してほしいところがあります</Trans>}>
          <p className="whitespace-pre-wrap">{working.reviewNote}</p>
        </Banner>
      )}
      <Banner kind="info" title={title}>
        {published ? (
          <div className="flex flex-col gap-4">
            <Differences label={t`公開している内容との違い`} before={t`公開中`} after={t`下書き`} differences={differences} />
            {photosIn(published) !== photosIn(working) && <Photos entry={working} label={t`下書きの写真`} />}
          </div>
        ) : (
          <Trans>下の内容は、公開すると圏域の組織に見えます。</Trans>
        )}
      </Banner>
    </div>
  );
}
