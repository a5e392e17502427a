import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import type { Refusal } from '../../../lib/server/useAct.ts';
import type { ItemForm } from './itemForm.ts';
import { itemKindsOf } from './itemKinds.ts';
import type { ItemPart } from './itemPart.ts';

/** Why the item was refused, and beside the reason the ways out that lie in this very form. */
export function WayOut({ refusal, form, conference }: ItemPart & { refusal: Refusal | null }) {
  const silent = itemKindsOf(conference).find(({ consent, code }) => consent === 'NOT_REQUIRED' && code !== conference.kind.code);
  const way = (change: Partial<ItemForm>, words: ReactNode) => (
    <Button size="sm" onPress={() => form.reset({ ...form.getValues(), ...change }, { keepDefaultValues: true })}>
      {words}
    </Button>
  );
  const asStudy = way({ sort: 'STUDY', personId: '', consentId: '' }, <Trans>匿名の事例にする</Trans>);
  const ways: Record<string, ReactNode> = {
    ITEM_NEEDS_CONSENT: (
      <>
        {silent && way({ kindCode: silent.code, consentId: '' }, <Trans>「{silent.shortName}」の議題にする</Trans>)}
        {asStudy}
      </>
    ),
    ANONYMOUS_ONLY: asStudy,
    NO_PERSONS_HERE: way({ sort: 'ISSUE', personId: '', consentId: '' }, <Trans>地域の課題にする</Trans>),
  };
  return <RefusalBanner refusal={refusal} actions={refusal && ways[refusal.code]} />;
}
