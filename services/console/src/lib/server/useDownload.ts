import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { chosenLanguage } from '../i18n.ts';
import { extensionsIn, type Fault, faultIn } from './faults.ts';

/** The name that the server gave the file: `filename*=UTF-8''…`. */
const nameIn = (headers: Headers): string => {
  const [, name = 'tsunagi'] = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(name);
};

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

export interface Download {
  fetchFile(url: string): Promise<void>;
  running: boolean;
  fault: Fault | null;
  /** Letters that the file could not hold and that stand in it as 〓. */
  unwritable: string;
  dismiss(): void;
}

/**
 * Fetches a file and hands it to the browser to keep. A plain link would leave the page for an error in raw letters when
 * the server says no; here the refusal comes as words.
 */
export function useDownload(): Download {
  const { t } = useLingui();
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [unwritable, setUnwritable] = useState('');
  const offline = { title: t`ファイルを受け取れませんでした。`, whatToDo: t`通信を確かめて、もう一度お試しください。` };

  async function fetchFile(url: string): Promise<void> {
    if (running) return;
    setRunning(true);
    setFault(null);
    setUnwritable('');
    try {
      const answer = await fetch(url, { credentials: 'same-origin', headers: { 'accept-language': chosenLanguage() } });
      if (!answer.ok) return setFault(faultIn(await extensionsIn(answer), offline));
      save(await answer.blob(), nameIn(answer.headers));
      setUnwritable(decodeURIComponent(answer.headers.get('tsunagi-unwritable') ?? ''));
    } catch {
      setFault(faultIn({}, offline));
    } finally {
      setRunning(false);
    }
  }
  const dismiss = () => {
    setFault(null);
    setUnwritable('');
  };
  return { fetchFile, running, fault, unwritable, dismiss };
}
