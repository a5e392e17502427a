import { Trans, useLingui } from '@lingui/react/macro';
import { Facts } from '../../../components/Facts.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { longDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import type { OfEntry } from '../entryTypes.ts';
import { Known } from './Known.tsx';
import { useAgeWords } from './useAgeWords.ts';

/** だれに: which worries it answers, for whom, from where. */
export function WhomPanel({ entry }: OfEntry) {
  const { t, i18n } = useLingui();
  const word = useWord();
  const ages = useAgeWords();
  const { needs, target, areas, stages, languages, agreedOn, agreedBy } = entry;
  const language = (code: string) => new Intl.DisplayNames('ja', { type: 'language' }).of(code) ?? code;
  return (
    <Panel title={<Trans>だれに</Trans>}>
      <Facts>
        <Known term={<Trans>相談内容</Trans>}>{needs.map((need) => word('needs', need)).join('、')}</Known>
        <Known term={<Trans>対象</Trans>}>{target}</Known>
        <Known term={<Trans>年齢</Trans>}>{ages(entry)}</Known>
        <Known term={<Trans>来られる地域</Trans>}>
          {areas.length > 0 ? areas.map((code) => word('municipalities', code)).join('、') : t`圏域のどこからでも`}
        </Known>
        <Known term={<Trans>ステージ</Trans>}>{stages.map((stage) => word('hubStages', stage)).join('、')}</Known>
        <Known term={<Trans>本人の承知</Trans>}>
          {agreedOn && `${longDay(agreedOn, i18n.locale)} ${agreedBy ? word('hubAgreements', agreedBy) : ''}`}
        </Known>
        <Known term={<Trans>使える言葉</Trans>}>{languages.map(language).join('、')}</Known>
      </Facts>
    </Panel>
  );
}
