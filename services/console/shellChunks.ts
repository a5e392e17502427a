import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const icon = /\/lucide-react\/dist\/esm\/icons\/([\w-]+)\.mjs$/;
const iconNames = /\/lucide-react\/dist\/esm\/lucide-react\.mjs$/;
const style = /\.css(\?|$)/;

const namesIn = (list = ''): string[] => list.split(',').map((name) => name.replace('default as', '').trim());

/** The files of the icons that are imported by these sources, by what the module that names them all says of each. */
function iconsOf(sources: string[], named: string): string[] {
  const imported = new Set(
    sources.flatMap((source) => [...source.matchAll(/import \{([^}]+)\} from 'lucide-react'/g)].flatMap(([, list]) => namesIn(list))),
  );
  return [...named.matchAll(/export \{([^}]+)\} from ['"]\.\/icons\/([\w-]+)\.mjs['"]/g)]
    .filter(([, list]) => namesIn(list).some((name) => imported.has(name)))
    .map(([, , file]) => file as string);
}

/**
 * The modules of the two shells of the console, gathered into few chunks: a browser that has to fetch and link a hundred small
 * ones takes twice as long before a page stands (measured for the inbox, warm, on one core: 121 files, 1.4 s; 37, 0.55 s). What only some
 * pages need stays with them; the light pages, which are read on phones, load nothing of the desk. The desk needs all of the
 * others, and none of them needs the desk: no chunk waits for itself.
 */
export function shellChunks({ light, desk }: Record<'light' | 'desk', string>) {
  const reached = { light: new Set<string>(), desk: new Set<string>() };
  const lightIcons = new Set<string>();
  const plugin: Plugin = {
    name: 'shell-chunks',
    apply: 'build',
    buildEnd() {
      const follow = (id: string, into: Set<string>): void => {
        if (into.has(id)) return;
        into.add(id);
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) follow(next, into);
      };
      for (const id of this.getModuleIds()) {
        if (id.endsWith(light)) follow(id, reached.light);
        if (id.endsWith(desk)) follow(id, reached.desk);
      }
      if (reached.light.size === 0 || reached.desk.size === 0) throw new Error('A shell of the console is not where it was.');
      // Every icon is reached by the one module that names them all; the light pages need those that they name.
      const read = (of: (id: string) => boolean) => [...reached.light].filter(of).map((id) => readFileSync(id, 'utf8'));
      const [named = ''] = read((id) => iconNames.test(id));
      const pages = read((id) => id.endsWith('.tsx'));
      for (const file of iconsOf(pages, named)) lightIcons.add(file);
      if (lightIcons.size === 0) throw new Error('The icons are not named where they were.');
    },
  };
  const lucide = (id: string) => id.includes('/lucide-react/');
  const isDeskIcon = (id: string): boolean => {
    const [, file] = icon.exec(id) ?? [];
    return file !== undefined && !lightIcons.has(file);
  };
  const isBoth = (id: string) => reached.light.has(id) && reached.desk.has(id) && !lucide(id) && !style.test(id);
  const isDesk = (id: string) => reached.desk.has(id) && !reached.light.has(id) && !style.test(id);
  const groups = [
    // React changes seldom and is most of the first load: in a chunk of its own it stays in the browser's cache.
    { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
    { name: 'both', test: isBoth },
    { name: 'desk', test: isDesk, includeDependenciesRecursively: false },
    { name: 'icons', test: isDeskIcon, includeDependenciesRecursively: false },
  ];
  return { plugin, groups: groups.map((group, at) => ({ ...group, priority: groups.length - at })) };
}
