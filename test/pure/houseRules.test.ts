import { describe, expect, it } from '@jest/globals';
import { authorizes, holdsSql, isCommand, namesRole, readsEnvironment, type Source, sources } from '../kit/houseRules.js';

const files = (found: Source[]): string[] => found.map(({ file }) => file);
const sample = (text: string): Source => ({ file: 'packages/casework/src/person/sample.ts', text });

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Every version in which a package is asked for, over all rooms: {name → versions}. */
function versionsAsked(): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { text } of sources('{,packages/*/,services/*/,test/,test/bench/}package.json')) {
    const { dependencies, devDependencies } = JSON.parse(text) as Manifest;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      asked.set(name, (asked.get(name) ?? new Set()).add(version));
    }
  }
  return asked;
}

describe('the house', () => {
  it('has no command that does not ask the policy table', () => {
    const all = sources('packages/casework/src/**/*.ts');
    const commands = all.filter(isCommand);
    expect(commands.length).toBeGreaterThan(60);
    expect(files(commands.filter((each) => !authorizes(each, all)))).toEqual([]);
    const bare = sample(`export const open = (desk: Desk): Promise<void> =>\n  command(desk, async (tx) => {\n    tx.em.remove(x);\n  });`);
    expect([isCommand(bare), authorizes(bare, all)]).toEqual([true, false]);
  });

  it('reads the environment in one place for each program', () => {
    const elsewhere = sources('{packages,services}/*/src/**/*.ts').filter(({ file }) => !file.endsWith('/environment.ts'));
    expect(files(elsewhere.filter(readsEnvironment))).toEqual([]);
    expect(readsEnvironment(sample('const port = process.env.PORT;'))).toBe(true);
  });

  it('speaks SQL behind the doors of database and casework, never in a service', () => {
    expect(files(sources('services/*/src/**/*.{ts,tsx}').filter(holdsSql))).toEqual([]);
    expect(holdsSql(sample('await tx.em.execute(`insert into notice (region_id) values (?)`);'))).toBe(true);
  });

  it('knows roles where the policy table is: the console asks what somebody may do', () => {
    const written = sources('services/console/src/**/*.{ts,tsx}').filter(({ file }) => !file.startsWith('services/console/src/gql/'));
    expect(written.length).toBeGreaterThan(400);
    expect(files(written.filter(namesRole))).toEqual([]);
    expect(namesRole(sample(`viewer.roles.includes('TENANT_ADMIN')`))).toBe(true);
  });

  it('has small rooms: no file over 300 lines that somebody writes by hand', () => {
    const rooms = sources('{packages,services,test,deploy,schema/migrations}/**/*.{ts,tsx,mjs,css,sql}');
    const long = (each: Source) => !each.file.startsWith('services/console/src/gql/') && each.text.split('\n').length > 301;
    expect(rooms.length).toBeGreaterThan(1000);
    expect(files(rooms.filter(long))).toEqual([]);
    expect(long(sample('\n'.repeat(400)))).toBe(true);
  });

  it('asks for one exact version of each package', () => {
    const asked = [...versionsAsked()];
    expect(asked.filter(([, versions]) => versions.size > 1)).toEqual([]);
    expect(
      asked.filter(([, versions]) =>
        [...versions].some((version) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|workspace:\*|npm:.+@\d+\.\d+\.\d+)$/.test(version)),
      ),
    ).toEqual([]);
  });
});
