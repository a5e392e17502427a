import { EntryEditor } from './EntryEditor.tsx';

/** 資源を書く. */
export function NewEntryPage() {
  return <EntryEditor entry={null} />;
}
