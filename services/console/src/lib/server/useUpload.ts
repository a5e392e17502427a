import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { chosenLanguage } from '../i18n.ts';
import { extensionsIn, type Fault, faultIn } from './faults.ts';

export interface Upload {
  running: boolean;
  fault: Fault | null;
  send(files: readonly File[]): Promise<void>;
}

/** Sends files as they are chosen, one after another, so that nothing is left to wait for when a form is sent. */
export function useUpload<Stored>(path: string, onStored: (stored: Stored) => void, fields: Readonly<Record<string, string>> = {}): Upload {
  const { t } = useLingui();
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const offline = { title: t`ファイルを送れませんでした。`, whatToDo: t`通信を確かめて、もう一度選んでください。` };

  /** The fields come before the file: the server reads the form once, from front to back. */
  async function store(file: File): Promise<Stored> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    const headers = { 'accept-language': chosenLanguage() };
    const answer = await fetch(path, { method: 'POST', body: form, credentials: 'same-origin', headers });
    if (!answer.ok) throw faultIn(await extensionsIn(answer), offline);
    return (await answer.json()) as Stored;
  }
  async function send(files: readonly File[]): Promise<void> {
    setRunning(true);
    setFault(null);
    try {
      for (const file of files) onStored(await store(file));
    } catch (thrown) {
      setFault(thrown instanceof Error ? faultIn({}, offline) : (thrown as Fault));
    } finally {
      setRunning(false);
    }
  }
  return { running, fault, send };
}
