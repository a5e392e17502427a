import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** One set of operations for the staff console, one for the partner pages, so that the small bundle carries its own only. */
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
    './src/gql/': operationsOf(['src/{app,components,lib,scenes}/**/*.graphql', '!src/scenes/partner/**']),
    './src/gql/partner/': operationsOf([
      'src/lib/server/refused.graphql',
      'src/scenes/person/groups/groups.graphql',
      'src/scenes/partner/**/*.graphql',
    ]),
  },
};
export default config;
