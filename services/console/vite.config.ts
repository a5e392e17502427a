import { readdirSync, readFileSync } from 'node:fs';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import babel from '@rolldown/plugin-babel';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { shellChunks } from './shellChunks.ts';

const gateway = process.env.TSUNAGI_GATEWAY ?? 'http://localhost:8080';
const proxied = ['/graphql', '/events', '/exports', '/papers', '/attachments', '/hub/photos'];

/** Puts every operation of the console into documents.json: the only operations a production gateway will run. */
const trustedDocuments = (): Plugin => ({
  name: 'trusted-documents',
  apply: 'build',
  generateBundle() {
    const manifests = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('persisted-documents.json'));
    const documents = manifests.map((file) => JSON.parse(readFileSync(`src/${file}`, 'utf8')) as Record<string, string>);
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(Object.assign({}, ...documents)) });
  },
});

/** Puts the first part of the address of every page into pages.json, so that the gateway can tell a page from an address of no page. */
const pageAddresses = (): Plugin => ({
  name: 'page-addresses',
  apply: 'build',
  generateBundle() {
    const routers = readdirSync('src/app').filter((file) => /\.tsx?$/.test(file));
    const source = routers.map((file) => readFileSync(`src/app/${file}`, 'utf8')).join('\n');
    const firsts = [...source.matchAll(/path: '\/([^'/]*)/g)].map(([, first]) => first);
    if (firsts.length === 0) throw new Error('The router names no pages.');
    this.emitFile({ type: 'asset', fileName: 'pages.json', source: JSON.stringify([...new Set(firsts)].sort()) });
  },
});

const shells = shellChunks({ light: '/src/scenes/partner/startPartnerPages.tsx', desk: '/src/app/startDesk.tsx' });

export default defineConfig({
  plugins: [
    react(),
    lingui({ failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
    tailwind(),
    optimizeLocales.vite({ locales: ['ja-JP', 'en-US'] }),
    trustedDocuments(),
    pageAddresses(),
    shells.plugin,
  ],
  server: {
    proxy: {
      ...Object.fromEntries(proxied.map((path) => [path, gateway])),
      // A file goes to the gateway; the page of that address is ours.
      '^/hub/imports$': { target: gateway, bypass: ({ method, url }) => (method === 'POST' ? undefined : url) },
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: shells.groups } } },
  },
});
