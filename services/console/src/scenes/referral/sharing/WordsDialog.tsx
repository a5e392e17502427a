import { type ReactNode, useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';

interface Props {
  title: ReactNode;
  /** What it leads to, said before. */
  explains: ReactNode;
  label: string;
  support?: string;
  /** What is said where nothing was written. */
  empty: string;
  sends: ReactNode;
  /** The name of the field at the server. */
  field: 'reason' | 'note';
  running: boolean;
  refusal: Refusal | null;
  send(words: string): void;
  onClose(): void;
}

/** Asks for a few words that the other side will read. */
export function WordsDialog({ title, explains, label, support, empty, sends, field, running, refusal, send, onClose }: Props) {
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const trySending = () => {
    setTried(true);
    if (words.trim()) send(words.trim());
  };
  const actions = (
    <>
      <Button look="main" isPending={running} onPress={trySending}>
        {sends}
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={title} onClose={onClose} actions={actions}>
      <p className="text-dns-16N-130 text-solid-gray-700">{explains}</p>
      <RefusalBanner refusal={refusal} />
      <TextArea
        label={label}
        required
        rows={4}
        support={support}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        error={tried && !words.trim() ? empty : faultsOf(refusal).get(field)}
      />
    </Dialog>
  );
}
