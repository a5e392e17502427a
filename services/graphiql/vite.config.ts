import { defineConfig } from 'vite';

/** Served under /graphiql/ by the gateway; its workers and fonts come along. */
export default defineConfig({
  base: '/graphiql/',
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
});
