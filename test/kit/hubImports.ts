import { hubOf } from './hub.js';
import { sendFile } from './upload.js';
import type { TestStaff } from './world.js';

const payload = '... on HubImportPayload { import { state } }';
const published = '... on HubImportPublishedPayload { published offered left import { publishedAt } }';
const rows = 'rows(first: 50) { edges { node { number state faults { column code } entry { id name } } } }';

/** Lists that somebody brings into the hub, through the API itself. */
export function importsOf(who: TestStaff) {
  const send = (bytes: Buffer, fileName = 'list.csv') =>
    sendFile(who.browser, '/hub/imports', { bytes, fileName: encodeURIComponent(fileName) });
  const read = async (id: string): Promise<any> => {
    const fields = `version encoding state undoable columns { column field } counts { state count } ${rows}`;
    return (await who.ask(`{ hubImport(id: "${id}") { ${fields} } }`)).data.hubImport;
  };
  return {
    send,
    read,
    /** By its global id. */
    async bring(bytes: Buffer): Promise<string> {
      const answer = await send(bytes);
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body.id;
    },
    lines: async (id: string): Promise<any[]> => (await read(id)).rows.edges.map(({ node }: any) => node),
    act: (mutation: string, importId: string): Promise<any> => hubOf(who).act(mutation, { importId }, payload),
    publishAll: (importId: string): Promise<any> => hubOf(who).act('publishHubImport', { importId }, published),
    /** What an entry that came of it says. */
    entry: async (id: string, fields: string, draft = true): Promise<any> =>
      (await who.ask(`{ hubEntry(id: "${id}", draft: ${draft}) { ${fields} } }`)).data.hubEntry,
  };
}
