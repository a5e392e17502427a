import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const here = createRequire(import.meta.url);
const fontPaths = ['400Regular/NotoSansJP_400Regular.ttf', '700Bold/NotoSansJP_700Bold.ttf'].map((file) =>
  here.resolve(`@expo-google-fonts/noto-sans-jp/${file}`),
);

let compiler: NodeCompiler | undefined;
/** Loaded for the first paper, and not with every service that may print one. */
const makeCompiler = (): NodeCompiler => {
  const library = here('@myriaddreamin/typst-ts-node-compiler') as typeof import('@myriaddreamin/typst-ts-node-compiler');
  return library.NodeCompiler.create({ fontArgs: [{ fontPaths }], workspace: templates });
};

/** What a template calls its own root: pictures stand there, in memory, for as long as a paper is set. */
const templates = fileURLToPath(new URL('../../templates', import.meta.url));

const sources = new Map<string, string>();

const sourceOf = (template: string): string => {
  const source = sources.get(template) ?? readFileSync(new URL(`../../templates/${template}.typ`, import.meta.url), 'utf8');
  sources.set(template, source);
  return source;
};

/**
 * Sets a template with these values as PDF. The values travel as data and never as markup, so that what a person is called
 * or has said cannot change the paper. Fonts come with the package: the machine's own are not asked.
 */
export function typeset(template: string, values: object, pictures: ReadonlyMap<string, Buffer> = new Map()): Buffer {
  compiler ??= makeCompiler();
  for (const [name, bytes] of pictures) compiler.mapShadow(join(templates, name), bytes);
  try {
    return set(compiler, template, values);
  } finally {
    if (pictures.size > 0) compiler.resetShadow();
  }
}

function set(compiler: NodeCompiler, template: string, values: object): Buffer {
  const compiled = compiler.compile({ mainFileContent: sourceOf(template), inputs: { values: JSON.stringify(values) } });
  const document = compiled.result;
  if (!document)
    throw new Error(
      `The paper ${template} could not be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics.map((each: { message?: string }) => each.message))}`,
    );
  const bytes = compiler.pdf(document);
  compiler.evictCache(10);
  return bytes;
}
