import { useLingui } from '@lingui/react/macro';
import { longDay } from '../../../lib/dates/showDay.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useCostWords } from '../../hub/parts/useCostWords.ts';
import { useWhenWords } from '../../hub/parts/useWhenWords.ts';
import type { Working } from '../entryTypes.ts';
import { useAgeWords } from '../facts/useAgeWords.ts';

/** One thing that an entry says: its field, what that is called, and how it is put into words. */
export type Saying = readonly [field: string, name: string, say: (entry: Working) => string | null | undefined];

const joined = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join(' ');

function useDayWords(): (iso: string | null | undefined) => string | null | undefined {
  const { i18n } = useLingui();
  return (iso) => iso && longDay(iso, i18n.locale);
}

/** What it is and for whom. */
export function useWhatSayings(): readonly Saying[] {
  const { t } = useLingui();
  const word = useWord();
  const ages = useAgeWords();
  const codes = (list: string, all: readonly string[]) => all.map((code) => word(list, code)).join('、');
  return [
    ['name', t`名前`, ({ name }) => name],
    ['nameKana', t`フリガナ`, ({ nameKana }) => nameKana],
    ['otherNames', t`別の呼び名`, ({ otherNames }) => otherNames.join('、')],
    ['summary', t`内容`, ({ summary }) => summary],
    ['audience', t`見える範囲`, ({ audience }) => word('hubAudiences', audience)],
    ['organisationId', t`行っている団体`, ({ organisation }) => organisation?.name],
    ['needs', t`相談内容`, ({ needs }) => codes('needs', needs)],
    ['topics', t`分野`, ({ topics }) => codes('hubTopics', topics)],
    ['target', t`対象`, ({ target }) => target],
    ['minAge', t`年齢`, ages],
    ['areas', t`来られる地域`, ({ areas }) => codes('municipalities', areas)],
    ['stages', t`ステージ`, ({ stages }) => codes('hubStages', stages)],
    ['languages', t`使える言葉`, ({ languages }) => languages.join('、')],
  ];
}

/** When it takes place, and where. */
export function useWhenSayings(): readonly Saying[] {
  const { t } = useLingui();
  const word = useWord();
  const when = useWhenWords();
  const day = useDayWords();
  const schedule = (each: Working['schedules'][number]) =>
    joined(when.schedule(each), each.from && `${day(each.from)}〜`, each.until && `〜${day(each.until)}`);
  return [
    ['schedules', t`日程`, ({ schedules }) => schedules.map(schedule).join('\n')],
    ['season', t`季節`, ({ season }) => season && when.season(season)],
    ['since', t`はじまった日`, ({ since }) => day(since)],
    ['until', t`終わりの日`, ({ until }) => day(until)],
    ['municipalityCode', t`市町村`, ({ municipalityCode }) => municipalityCode && word('municipalities', municipalityCode)],
    ['address', t`所在地`, ({ address }) => address],
    ['placeId', t`場所`, ({ place }) => place?.name],
    ['transport', t`送迎`, ({ transport, transportNote }) => joined(transport ? t`あり` : '', transportNote)],
    ['accessibility', t`段差など`, ({ accessibility }) => accessibility],
  ];
}

/** Cost, conditions, contacts, and on what it stands. */
export function useTermsSayings(): readonly Saying[] {
  const { t } = useLingui();
  const word = useWord();
  const cost = useCostWords();
  const day = useDayWords();
  return [
    ['capacity', t`定員`, ({ capacity }) => (capacity == null ? '' : String(capacity))],
    ['cost', t`費用`, (entry) => joined(cost(entry), entry.costNote)],
    ['conditions', t`条件`, ({ conditions }) => conditions],
    [
      'contacts',
      t`連絡先`,
      ({ contacts }) => contacts.map(({ label, phone, fax, email, url }) => joined(label, phone, fax, email, url)).join('\n'),
    ],
    ['url', t`ページ`, ({ url }) => url],
    ['agreedOn', t`本人の承知`, ({ agreedOn, agreedBy }) => agreedOn && joined(day(agreedOn), agreedBy && word('hubAgreements', agreedBy))],
    ['photos', t`写真`, ({ photos }) => photos.map(({ alt }) => alt).join('\n')],
    ['source', t`出典`, ({ source }) => source && joined(source.publisher, source.title, day(source.dated), source.url)],
    ['changes', t`履歴`, ({ changes }) => changes.map(({ on, text, source }) => joined(day(on), text, source)).join('\n')],
  ];
}
