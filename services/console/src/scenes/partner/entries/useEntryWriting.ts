import { useState } from 'react';
import { useClient } from 'urql';
import {
  type HubContentInput,
  type PartnerEntryContentFragment,
  PartnerEntryWholeDocument,
  PartnerPublishEntryDocument,
} from '../../../gql/partner/entries/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { type Refusal, useActs } from '../../../lib/server/useAct.ts';
import { contentOf } from './contentOf.ts';

/** What has become of it: everybody reads it, or a hub editor is asked first. */
export type Written = 'PUBLISHED' | 'OFFERED';

export interface EntryWriting {
  running: boolean;
  refusal: Refusal | null;
  written: Written | null;
  /** It has been begun to be written, here or at the desk: what one tap changes would publish that along. */
  inHand: boolean;
  /** Changes one thing of the entry and publishes it; null where it was refused, else what it said before. */
  write(id: string, what: string, change: (content: HubContentInput) => HubContentInput): Promise<HubContentInput | null>;
}

/** Changes one thing of an entry with one tap: written over what stands there now, and published, or offered to the hub editor. */
export function useEntryWriting(): EntryWriting {
  const client = useClient();
  const acts = useActs();
  const [working, setWorking] = useState(false);
  const [written, setWritten] = useState<Written | null>(null);
  const [inHand, setInHand] = useState(false);

  async function put(entry: PartnerEntryContentFragment, what: string, content: HubContentInput): Promise<boolean> {
    const published = await acts.run(PartnerPublishEntryDocument, {
      input: { entryId: entry.id, expectedVersion: entry.version, what: what || null, content },
    });
    if (published?.entry) setWritten(published.entry.state === 'OFFERED' ? 'OFFERED' : 'PUBLISHED');
    return published !== null;
  }
  const write: EntryWriting['write'] = async (id, what, change) => {
    setWorking(true);
    setWritten(null);
    const { data } = await client.query(PartnerEntryWholeDocument, { id }, { requestPolicy: 'network-only' });
    const before = data?.hubEntry && contentOf(data.hubEntry);
    const isBegun = !!data?.hubEntry && data.hubEntry.state !== 'PUBLISHED';
    setInHand(isBegun);
    const done = data?.hubEntry && before && !isBegun && (await put(data.hubEntry, what, change(before)));
    setWorking(false);
    tellChange('hub');
    return done ? before : null;
  };
  return { running: working || acts.running, refusal: acts.refusal, written, inHand, write };
}
