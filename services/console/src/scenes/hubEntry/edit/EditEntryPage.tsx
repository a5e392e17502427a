import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FaultPage, MissingPage } from '../../../app/ErrorPages.tsx';
import { Waiting } from '../../../components/Waiting.tsx';
import { HubEntryToChangeDocument } from '../../../gql/hub/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';
import type { Working } from '../entryTypes.ts';
import { EntryEditor } from './EntryEditor.tsx';

const route = getRouteApi('/hub/entries/$id/edit');

/** 資源を直す: the working copy, where it is ours. */
export function EditEntryPage() {
  const { id } = route.useParams();
  const { data, waiting, fault, again } = useAsk(HubEntryToChangeDocument, { id }, { fresh: true });
  if (fault) return <FaultPage fault={fault} again={again} />;
  if (waiting || !data) return <Waiting />;
  return data.hubEntry?.availableActions.includes('CHANGE') ? <Opened key={id} entry={data.hubEntry} /> : <MissingPage />;
}

/** What stood there when the form was opened is what one writes over, whatever is read anew meanwhile. */
function Opened({ entry }: { entry: Working }) {
  const [opened] = useState(entry);
  return <EntryEditor entry={opened} />;
}
