import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from './scratchFolder.js';

/** The id under which a trusted document is asked for. */
export const documentId = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A manifest of these documents, as a client's build would write it. Gives its path. */
export function trust(...texts: string[]): string {
  const file = path.join(scratchFolder('documents'), 'documents.json');
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts.map((text) => [documentId(text), text]))));
  return file;
}
