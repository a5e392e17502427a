import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

/**
 * Fails when the catalogues do not hold what the console says: a word without a line would stand on the page as its key,
 * one without a translation in Japanese on an English page.
 */
process.chdir(import.meta.dirname); // Lingui looks for the sources from where it is called, and not from where its settings lie.
const config = getConfig();
const faults = [];
for (const catalog of await getCatalogs(config)) {
  const said = Object.entries((await catalog.collect()) ?? {});
  if (said.length === 0) faults.push(`${catalog.path}: no sources were found, so nothing was looked at`);
  for (const locale of config.locales) {
    const lines = (await catalog.read(locale)) ?? {};
    const isThere = (key) => lines[key] && (locale === config.sourceLocale || lines[key].translation);
    for (const [key, { message }] of said) if (!isThere(key)) faults.push(`${locale}: ${message ?? key}`);
  }
}
if (faults.length > 0) {
  process.stderr.write(`Not in the catalogues (pnpm messages, then the English by hand):\n${faults.join('\n')}\n`);
  process.exitCode = 1;
}
