import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The id under which a trusted document is asked for. */
export const documentId = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A manifest of these documents, as a client's build would write it. Gives its path. */
export function trust(...texts: string[]): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tsunagi-documents-')), 'documents.json');
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts.map((text) => [documentId(text), text]))));
  return file;
}
