import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import { moment } from '../../../lib/dates/showDay.ts';
import { useHush } from '../../board/hush.tsx';

interface Props {
  conference: ConferenceWholeFragment;
  onBring(itemId: string): void;
}

/** これまでに協議されなかった案件 of the own office: each is brought again by hand, on the basis of this meeting. */
export function LeftBefore({ conference: { leftBefore }, onBring }: Props) {
  const { t, i18n } = useLingui();
  const hush = useHush();
  if (leftBefore.length === 0) return null;
  return (
    <div className="print:hidden">
      <Banner kind="info" title={<Plural value={leftBefore.length} other="これまでの会議で協議されなかった案件が#件あります" />}>
        <p>
          <Trans>出した組織の、聞いた人だけに見えています。根拠は、この会議のきまりであらためて確かめます。</Trans>
        </p>
        <ul className="flex flex-col">
          {leftBefore.map(({ id, title, sessionNumber, startsAt }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-b border-solid-gray-200 py-2 last:border-0"
            >
              <span className="min-w-0 flex-1 basis-48">
                <span className="block text-dns-16B-130">{hush(title)}</span>
                <Trans>
                  第{sessionNumber}回（{moment(startsAt, i18n.locale)}）から
                </Trans>
              </span>
              <Button size="sm" aria-label={t`「${hush(title)}」をこの会議に出す`} onPress={() => onBring(id)}>
                <Trans>この会議に出す</Trans>
              </Button>
            </li>
          ))}
        </ul>
      </Banner>
    </div>
  );
}
