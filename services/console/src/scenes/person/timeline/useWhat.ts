import { useLingui } from '@lingui/react/macro';
import type { TimelineLineFragment } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

/** What a line says in one word or two; the codes of each kind have a list of their own. */
export function useWhat(): (line: Pick<TimelineLineFragment, 'kind' | 'what'>) => string {
  const { t } = useLingui();
  const word = useWord();
  const voices: Record<string, string> = { provider: t`支援した側`, sender: t`つないだ側`, person: t`本人の声` };
  const outcome = (what: string) => {
    const [voice = '', code = ''] = what.split(':');
    const whose = voices[voice] ?? voice;
    const result = word('outcomes', code);
    return t`結果（${whose}）：${result}`;
  };
  return ({ kind, what }) => {
    if (kind === 'RECORD') return word('recordMethods', what);
    if (kind === 'OUTCOME') return outcome(what);
    if (kind === 'CONSENT') return what === 'given' ? t`同意を記録しました` : t`同意が撤回されました`;
    if (kind === 'TASK') return what === 'done' ? t`やることを済ませました` : t`やること`;
    if (kind === 'CASE') return what === 'opened' ? t`支援を始めました` : t`支援を終えました`;
    if (kind === 'CONFERENCE') return t`会議の議題になりました`;
    const happened = word('referralHappenings', what);
    return t`紹介：${happened}`;
  };
}
