import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

/**
 * Fails when the catalogues do not hold what the console says: a word without a line would stand on the page as its key,
 * one without a translation in Japanese on an English page. What one file says must be the same in every catalogue that
 * carries it, for the same part stands on the desk and on the light pages.
 */
process.chdir(import.meta.dirname); // Lingui looks for the sources from where it is called, and not from where its settings lie.
const config = getConfig();
const faults = [];
const filesOf = ({ origin = [] }) => origin.map(([file]) => file);
/** Each translation with the files that say it, by language and message. */
const translated = new Map();
function compare(locale, key, { message, ...said }, translation) {
  const before = translated.get(`${locale} ${key}`);
  translated.set(`${locale} ${key}`, { files: filesOf(said), translation });
  if (before && before.translation !== translation && before.files.some((file) => filesOf(said).includes(file)))
    faults.push(`${locale}: ${message ?? key} (differently in two catalogues: “${before.translation}”, “${translation}”)`);
}
for (const catalog of await getCatalogs(config)) {
  const said = Object.entries((await catalog.collect()) ?? {});
  if (said.length === 0) faults.push(`${catalog.path}: no sources were found, so nothing was looked at`);
  for (const locale of config.locales) {
    const lines = (await catalog.read(locale)) ?? {};
    const isThere = (key) => lines[key] && (locale === config.sourceLocale || lines[key].translation);
    for (const [key, one] of said) {
      if (isThere(key)) compare(locale, key, one, lines[key].translation);
      else faults.push(`${locale}: ${one.message ?? key}`);
    }
  }
}
if (faults.length > 0) {
  process.stderr.write(`Not in the catalogues (pnpm messages, then the English by hand):\n${faults.join('\n')}\n`);
  process.exitCode = 1;
}
