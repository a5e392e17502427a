import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Panel } from '../../../components/Panel.tsx';
import type { ReferralHappening } from '../../../gql/partner/graphql.ts';
import { moment, nearDay } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import type { PartnerReferral } from './partnerReferral.ts';

/** What happened, as the partner would say it. Steps that mean nothing to it are left out. */
const said: Partial<Record<ReferralHappening, MessageDescriptor>> = {
  ASKED: msg`質問しました`,
  ANSWERED: msg`答えが来ました`,
  ACCEPTED: msg`受けました`,
  WAITLISTED: msg`空き待ちにしました`,
  ADMITTED: msg`空きが出ました`,
  STARTED: msg`支援を始めました`,
  HELD: msg`休止しました`,
  RESUMED: msg`再開しました`,
  DECLINED: msg`お断りしました`,
  RETURNED: msg`差し戻しました`,
  FORWARDED: msg`別の所へつなぎました`,
  COMPLETED: msg`結果を報告しました`,
  FAILED: msg`続かなかったと報告しました`,
  CONFIRMED: msg`お願いした所が結果を確かめました`,
  SHARE_REQUESTED: msg`見せてほしいと頼みました`,
  SHARED_MORE: msg`追加で見られるようになりました`,
  SHARE_DECLINED: msg`見合わせるとの返事です`,
  WITHDRAWN: msg`取り下げられました`,
};

/** What was said and done so far, the newest last, with the outcome that was reported. */
export function Story({ referral: { events, outcomes } }: { referral: PartnerReferral }) {
  const { i18n } = useLingui();
  const word = useWord();
  const told = events.filter(({ kind }) => kind in said);
  if (told.length === 0) return null;
  return (
    <Panel title={<Trans>これまでのやりとり</Trans>}>
      <ol className="flex flex-col gap-4">
        {told.map(({ id, kind, at, by, text, fieldGroups, told: reply }) => (
          <li key={id} className="border-l-4 border-solid-gray-300 pl-3">
            <p className="text-std-16B-170">{i18n._(said[kind] as MessageDescriptor)}</p>
            {fieldGroups.length > 0 && <p>{listed(fieldGroups.map((group) => word('fieldGroups', group)))}</p>}
            {text && <p className="text-std-16N-170 whitespace-pre-wrap">{text}</p>}
            <p className="text-dns-14N-130 text-solid-gray-700">
              {moment(at, i18n.locale)}　{reply ? <RecordedFor saidBy={reply.saidBy} by={by} /> : by}
            </p>
          </li>
        ))}
      </ol>
      {outcomes.length > 0 && (
        <ul className="flex flex-col gap-3 pt-4">
          {outcomes.map(({ id, voice, code, text, occurredOn }) => (
            <li key={id} className="rounded-8 bg-solid-gray-50 px-3 py-2.5">
              <p className="text-dns-14N-130 text-solid-gray-700">
                <Voice voice={voice} />　{nearDay(occurredOn, i18n.locale)}
              </p>
              <p className="text-std-16B-170">{word('outcomes', code)}</p>
              {text && <p className="text-std-16N-170 whitespace-pre-wrap">{text}</p>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Voice({ voice }: { voice: PartnerReferral['outcomes'][number]['voice'] }) {
  if (voice === 'PERSON') return <Trans>ご本人の声</Trans>;
  return voice === 'SENDER' ? <Trans>お願いした所の見方</Trans> : <Trans>こちらからの報告</Trans>;
}

/** Said by phone or fax, and written down by the other office. */
function RecordedFor({ saidBy, by }: { saidBy: string; by: string }) {
  return (
    <Trans>
      {saidBy}（記した人：{by}）
    </Trans>
  );
}
