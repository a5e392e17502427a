import { useState } from 'react';
import type { Fault } from '../../../lib/server/faults.ts';
import { useUpload } from '../../../lib/server/useUpload.ts';

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

/** Stores scans as they are chosen. */
export function useScans(personId: string, kind: 'record' | 'consent'): Scans {
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const { running, fault, send } = useUpload<Scan>('/attachments', (scan) => setScans((known) => [...known, scan]), { personId, kind });
  const remove = (id: string) => setScans(scans.filter((scan) => scan.id !== id));
  return { scans, running, fault, add: send, remove };
}
