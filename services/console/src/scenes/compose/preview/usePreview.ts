import { useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useState } from 'react';
import { useClient } from 'urql';
import { type PreviewFragment, PreviewReferralDocument, type PreviewStage } from '../../../gql/graphql.ts';
import { faultOf } from '../../../lib/server/faults.ts';
import type { KeptDraft } from '../draft/useReferralDraft.ts';

interface Seen {
  of: string;
  preview: PreviewFragment | null;
  /** Why there is nothing to be seen, in the server’s words. */
  why: string | null;
}

export interface Previewed extends Seen {
  /** What is shown belongs to an earlier text; the new one is on its way. */
  waiting: boolean;
}

/**
 * Looks at the draft with the receiver’s eyes, again after each save. It is a mutation, because the server writes the
 * disclosure and rolls it back, so it cannot be a query that the page keeps fresh by itself.
 */
export function usePreview(draft: KeptDraft | null, stage: PreviewStage): Previewed | null {
  const { t } = useLingui();
  const client = useClient();
  const [seen, setSeen] = useState<Seen | null>(null);
  const of = draft ? `${draft.id} ${draft.version} ${stage}` : '';
  const look = useEffectEvent(async (referralId: string): Promise<Omit<Seen, 'of'>> => {
    const { data, error } = await client.mutation(PreviewReferralDocument, { input: { referralId, stage } });
    const offline = { title: t`つながりません。`, whatToDo: t`通信を確かめてください。` };
    if (error) return { preview: null, why: faultOf(error, offline).title };
    const result = data?.previewReferral;
    return result?.__typename === 'ReferralPreview' ? { preview: result, why: null } : { preview: null, why: result?.title ?? null };
  });
  const draftId = draft?.id;
  useEffect(() => {
    if (!draftId) return;
    let late = false;
    void look(draftId).then((found) => late || setSeen({ of, ...found }));
    return () => {
      late = true;
    };
  }, [draftId, of]);
  if (!draft) return null;
  return seen ? { ...seen, waiting: seen.of !== of } : { of, preview: null, why: null, waiting: true };
}
