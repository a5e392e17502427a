import { Trans } from '@lingui/react/macro';
import { History, SearchX } from 'lucide-react';
import { EmptyState } from '../../../components/EmptyState.tsx';

/** No line: because nothing has happened yet, or because nothing fits what is looked for. */
export function NoLines({ narrowed }: { narrowed: boolean }) {
  return narrowed ? (
    <EmptyState icon={SearchX} title={<Trans>この条件では見つかりませんでした</Trans>}>
      <Trans>別の言葉にするか、「すべて」に戻してみてください。見ることのできる記録の中だけをさがしています。</Trans>
    </EmptyState>
  ) : (
    <EmptyState icon={History} title={<Trans>まだ何もありません</Trans>}>
      <Trans>電話や面談のあと、上の「記録する」から書くと、ここに新しい順に並びます。</Trans>
    </EmptyState>
  );
}
