import { countImportRows, listImportRows, listOwnNames } from '@tsunagi/casework';
import type { Reader } from '@tsunagi/database';
import { many, one } from './kinds.js';

/** What an import into the hub is read by. */
export const hubImportLoaders = (reader: Reader) => ({
  hubImportCounts: many(
    (importIds) => reader.read(countImportRows, { importIds }),
    (row) => row.importId,
  ),
  /** By import, the line before and how many, as JSON. */
  hubImportLines: many(
    (pages) => {
      const asked = pages.map((each) => JSON.parse(each) as [string, number, number]);
      return reader.read(listImportRows, {
        importIds: asked.map(([importId]) => importId),
        afters: asked.map(([, after]) => after),
        firsts: asked.map(([, , first]) => first),
      });
    },
    (row) => JSON.stringify([row.importId, row.after, row.first]),
  ),
  /** By kind and name, as JSON. */
  hubOwnNames: one(
    (named) => {
      const [kinds, names] = [0, 1].map((at) => named.map((each) => (JSON.parse(each) as string[])[at] as string));
      return reader.read(listOwnNames, { kinds, names } as { kinds: string[]; names: string[] });
    },
    (row) => JSON.stringify([row.kind, row.content.name]),
  ),
});
