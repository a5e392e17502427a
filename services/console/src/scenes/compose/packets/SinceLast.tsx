import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Equal, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ComposePersonPartsFragment, FieldGroup } from '../../../gql/graphql.ts';
import { dayOf, shortDay } from '../../../lib/dates/showDay.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';
import { difference, isSame, lastSentTo } from './difference.ts';

interface Props {
  person: ComposePersonPartsFragment;
  receiverId: string | undefined;
  chosen: readonly FieldGroup[];
}

/** 前回の紹介との違い. What this receiver is told more or less than when the person was last referred there. */
export function SinceLast({ person, receiverId, chosen }: Props) {
  const { i18n } = useLingui();
  const word = useWord();
  const last = lastSentTo(person.referrals, receiverId ?? '');
  if (!last?.sentAt) return null;
  const { more, less } = difference(chosen, last.fieldGroups);
  const named = (groups: FieldGroup[]) => listed(groups.map((group) => word('fieldGroups', group)));
  return (
    <div role="status" className="flex flex-col gap-1.5 rounded-8 bg-solid-gray-50 px-4 py-3 text-dns-16N-130">
      <p className="flex flex-wrap gap-x-3">
        <span>
          <Trans>前回の紹介（{shortDay(dayOf(last.sentAt), i18n.locale)}）と比べて</Trans>
        </span>
        <Link to="/referrals/$id" params={{ id: last.id }} className="link text-dns-14N-130">
          {last.number}
        </Link>
      </p>
      {isSame(chosen, last.fieldGroups) && (
        <Line icon={Equal}>
          <Trans>同じ項目を渡します</Trans>
        </Line>
      )}
      {more.length > 0 && (
        <Line icon={Plus}>
          <Trans>新しく渡すもの：{named(more)}</Trans>
        </Line>
      )}
      {less.length > 0 && (
        <Line icon={Minus}>
          <Trans>今回は渡さないもの：{named(less)}</Trans>
        </Line>
      )}
    </div>
  );
}

function Line({ icon: Icon, children }: { icon: typeof Plus; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
