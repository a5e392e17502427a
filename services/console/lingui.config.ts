import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'ja',
  locales: ['ja', 'en'],
  catalogs: [
    { path: 'src/locales/{locale}', include: ['src'], exclude: ['src/gql/**', 'src/scenes/partner/**'] },
    // The light pages carry their own words and those of the parts they share with the desk.
    { path: 'src/locales/partner/{locale}', include: ['src/scenes/partner', 'src/scenes/person/groups', 'src/components', 'src/lib'] },
  ],
  // What a `<Trans>` becomes: ours puts a text of somebody into a sentence so that the sentence never reads it (lib/words/Trans.ts).
  runtimeConfigModule: { Trans: ['#trans', 'Trans'] },
  // Without line numbers a catalog changes only where words change.
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
});
