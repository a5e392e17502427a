import { Plural, Trans } from '@lingui/react/macro';
import { Users } from 'lucide-react';
import type { ItemWholeFragment } from '../../../gql/graphql.ts';

/** 見える人: how many hear an item; nothing where one does not hear it oneself. */
export function HearerCount({ item: { basis, hearerCount } }: { item: Pick<ItemWholeFragment, 'basis' | 'hearerCount'> }) {
  if (basis !== null && hearerCount === null) return null;
  return (
    <span className="inline-flex items-center gap-1 text-dns-14N-130 font-400 text-solid-gray-700">
      <Users aria-hidden className="size-4 shrink-0" />
      {hearerCount === null ? <Trans>見える人 全員</Trans> : <Plural value={hearerCount} other="見える人 #人" />}
    </span>
  );
}
