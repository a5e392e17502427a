import { Trans } from '@lingui/react/macro';
import { Button } from '../../components/Button.tsx';

interface Props {
  after: string | null;
  page: { hasNextPage: boolean; endCursor?: string | null };
  onGo(after: string | null): void;
}

/** Back through the log, a hundred lines at a time. */
export function LooksPages({ after, page: { hasNextPage, endCursor = null }, onGo }: Props) {
  return (
    <div className="flex gap-3 print:hidden">
      {after && (
        <Button onPress={() => onGo(null)}>
          <Trans>新しいほうへ戻る</Trans>
        </Button>
      )}
      {hasNextPage && (
        <Button onPress={() => onGo(endCursor)}>
          <Trans>さらに前を見る</Trans>
        </Button>
      )}
    </div>
  );
}
