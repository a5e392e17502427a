import { useLingui } from '@lingui/react/macro';
import type { NoticeLineFragment } from '../../gql/graphql.ts';
import { useWord } from '../../lib/words/words.ts';

/** What a notice says. In Japanese the server says it; in English the words of the inbox do, which are the same list. */
export function useNoticeWords(): (notice: Pick<NoticeLineFragment, 'kind' | 'words'>) => string {
  const { i18n } = useLingui();
  const word = useWord();
  return ({ kind, words }) => {
    const code = kind.replace(/^referral\./, '');
    const found = word('inboxWhy', code);
    return i18n.locale === 'ja' || found === code ? words : found;
  };
}
