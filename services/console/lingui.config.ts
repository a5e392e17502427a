import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

export default defineConfig({
  sourceLocale: 'ja',
  locales: ['ja', 'en'],
  catalogs: [{ path: 'src/locales/{locale}', include: ['src'], exclude: ['src/gql/**'] }],
  // Without line numbers a catalog changes only where words change.
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
});
