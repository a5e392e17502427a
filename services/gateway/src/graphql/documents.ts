import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { RefusalToStart } from '@tsunagi/database';

type Manifest = Record<string, string>;

const filesOf = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.json'))
        .map((name) => path.join(place, name))
    : [place];

const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/**
 * The operations that the console and our other clients were built with, by the hash of their text. In production
 * nothing else is run, so nobody can ask for what no page asks for, nor guess at the schema.
 */
export class TrustedDocuments {
  readonly #texts = new Map<string, string>();

  constructor(place: string | null) {
    if (place === null) return;
    if (!existsSync(place)) throw new RefusalToStart([`受け付ける操作の一覧 ${place} がありません。`]);
    for (const file of filesOf(place)) {
      for (const [id, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Manifest)) {
        // A text that does not match its name was changed after the client had been built.
        if (id !== idOf(text)) throw new RefusalToStart([`受け付ける操作の一覧 ${file} の ${id} は、内容と名前が合いません。`]);
        this.#texts.set(id, text);
      }
    }
  }

  find(id: string): string | undefined {
    return this.#texts.get(id);
  }
}
