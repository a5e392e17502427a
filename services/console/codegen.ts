import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/**
 * One set of operations for the staff console, one for the hub, which is opened later, and likewise for the partner pages:
 * each is loaded as a whole, so that a first page carries its own only.
 */
const operationsOf = (documents: string[]): CodegenConfig['generates'][string] => ({
  documents,
  preset: 'client',
  documentTransforms: [addTypenameSelectionDocumentTransform],
  // `documentMode` stays unset: with 'documentNode' the manifest of persisted documents comes out empty.
  presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    scalars: { Date: 'string', DateTime: 'string', JSONObject: 'Record<string, unknown>' },
  },
});

const config: CodegenConfig = {
  schema: '../../schema/schema.graphql',
  errorsOnly: true,
  generates: {
    './src/gql/': operationsOf([
      'src/{app,components,lib}/**/*.graphql',
      'src/scenes/!(partner|hub|hubEntry|join)/**/*.graphql',
      'src/scenes/hub/parts/shared.graphql',
    ]),
    './src/gql/hub/': operationsOf([
      'src/lib/server/refused.graphql',
      'src/scenes/conferences/conferences.graphql',
      'src/scenes/{hub,hubEntry,join}/**/*.graphql',
    ]),
    './src/gql/partner/': operationsOf([
      'src/lib/server/refused.graphql',
      'src/scenes/person/groups/groups.graphql',
      'src/scenes/partner/!(entries)/**/*.graphql',
      'src/scenes/partner/*.graphql',
    ]),
    './src/gql/partner/entries/': operationsOf(['src/lib/server/refused.graphql', 'src/scenes/partner/entries/*.graphql']),
  },
};
export default config;
