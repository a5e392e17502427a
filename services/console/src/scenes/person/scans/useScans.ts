import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { chosenLanguage } from '../../../lib/i18n.ts';
import { extensionsIn, type Fault, faultIn } from '../../../lib/server/faults.ts';

/** A scan that has been stored and waits for the record or consent it belongs to. */
export interface Scan {
  id: string;
  fileName: string;
  byteSize: number;
}

export interface Scans {
  scans: readonly Scan[];
  running: boolean;
  fault: Fault | null;
  add(files: readonly File[]): Promise<void>;
  remove(id: string): void;
}

/** Stores scans as they are chosen, so that nothing is left to wait for when the form is sent. */
export function useScans(personId: string, kind: 'record' | 'consent'): Scans {
  const { t } = useLingui();
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const offline = { title: t`写しを送れませんでした。`, whatToDo: t`通信を確かめて、もう一度選んでください。` };

  /** The fields come before the file: the server reads the form once, from front to back. */
  async function store(file: File): Promise<Scan> {
    const form = new FormData();
    form.append('personId', personId);
    form.append('kind', kind);
    form.append('file', file);
    const headers = { 'accept-language': chosenLanguage() };
    const answer = await fetch('/attachments', { method: 'POST', body: form, credentials: 'same-origin', headers });
    if (!answer.ok) throw faultIn(await extensionsIn(answer), offline);
    return (await answer.json()) as Scan;
  }
  async function add(files: readonly File[]): Promise<void> {
    setRunning(true);
    setFault(null);
    try {
      for (const file of files) {
        const scan = await store(file);
        setScans((known) => [...known, scan]);
      }
    } catch (thrown) {
      setFault(thrown instanceof Error ? faultIn({}, offline) : (thrown as Fault));
    } finally {
      setRunning(false);
    }
  }
  const remove = (id: string) => setScans(scans.filter((scan) => scan.id !== id));
  return { scans, running, fault, add, remove };
}
