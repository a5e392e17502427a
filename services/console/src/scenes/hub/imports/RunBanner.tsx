import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Banner } from '../../../components/Banner.tsx';
import type { PublishImportMutation } from '../../../gql/hub/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import type { Payload } from '../../../lib/server/useAct.ts';

/** How many went out, how many wait for a hub editor, and how many have to be put right first. */
export type PublishedFigures = Pick<Payload<PublishImportMutation>, 'published' | 'offered' | 'left'>;

interface Props {
  publishedAt: string | null;
  /** Of the publishing that has just been done on this page. */
  figures: PublishedFigures | null;
}

/** How far a list has come that was brought in: drafts only, or published, and what is left of it. */
export function RunBanner({ publishedAt, figures }: Props) {
  if (figures) return <Figures figures={figures} />;
  if (publishedAt) return <PublishedBefore at={publishedAt} />;
  return (
    <Banner kind="success" title={<Trans>下書きに取り込みました</Trans>}>
      <Trans>まだ公開していません。「まとめて公開する」か、「公開前のものを見る」から1件ずつ確かめて公開します。</Trans>
    </Banner>
  );
}

function Figures({ figures: { published, offered, left } }: { figures: PublishedFigures }) {
  if (published + offered + left === 0) return <Banner kind="info" title={<Trans>この表に、公開していない下書きはもうありません</Trans>} />;
  return (
    <Banner kind={left > 0 ? 'warning' : 'success'} title={<Trans>まとめて公開しました</Trans>}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {published > 0 && (
          <li>
            <Plural value={published} other="公開した #件" />
          </li>
        )}
        {offered > 0 && (
          <li>
            <Plural value={offered} other="確認待ち #件" />
          </li>
        )}
        {left > 0 && (
          <li>
            <Plural value={left} other="下書きのまま #件" />
          </li>
        )}
      </ul>
      {left > 0 && (
        <p className="pt-1">
          <Trans>下書きのままの行には、下の表に理由が出ています。直してから、もう一度公開してください。</Trans>
        </p>
      )}
    </Banner>
  );
}

function PublishedBefore({ at }: { at: string }) {
  const { i18n } = useLingui();
  const when = moment(at, i18n.locale);
  return (
    <Banner kind="success" title={<Trans>{when}にまとめて公開しました</Trans>}>
      <Trans>理由が出ている行は、下書きのままです。直してから、もう一度公開できます。</Trans>
    </Banner>
  );
}
