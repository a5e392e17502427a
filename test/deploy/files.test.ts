import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repository } from '../kit/cli.js';
import { deployFile, environmentExample } from '../kit/deployFiles.js';

const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');
const variablesOf = (file: string): string[] => [
  ...new Set([...read(file).matchAll(/(?:env\.|(?:text|need|wholeNumber|list|key|keys)\(')([A-Z][A-Z_]+)/g)].map(([, name = '']) => name)),
];

describe('the examples of settings', () => {
  it.each(['gateway', 'worker'] as const)('name every variable that the %s reads, and no other', (service) => {
    expect(environmentExample(service).named.sort()).toEqual(variablesOf(`services/${service}/src/environment.ts`).sort());
  });

  it('name for the operator every variable that a command reads, but those of start, which runs the services itself', () => {
    const ofStart = ['HOST', 'PORT', 'TSUNAGI_MODE'];
    const read = variablesOf('services/cli/src/environment.ts').filter((name) => !ofStart.includes(name));
    expect(environmentExample('operator').named.sort()).toEqual(read.sort());
  });

  it('explain each of them', () => {
    for (const service of ['gateway', 'worker', 'operator'] as const) {
      const paragraphs = deployFile(`environment/${service}.env.example`).split('\n\n');
      for (const paragraph of paragraphs.slice(1)) expect(paragraph).toMatch(/^# .+\n(# .+\n)*(#?[A-Z_]+=.*\n?)+$/);
    }
  });

  it('hold no secret', () => {
    for (const service of ['gateway', 'worker', 'operator'] as const) {
      const { settings } = environmentExample(service);
      const secrets = Object.entries(settings).filter(([name]) => /KEY|URL/.test(name));
      expect(secrets.filter(([, value]) => value !== '')).toEqual([]);
    }
  });
});

describe('units and containers', () => {
  const units = readdirSync(path.join(repository, 'deploy/systemd'));

  it('run programs that a build makes, with settings that have an example', () => {
    expect(units.sort()).toEqual(['tsunagi-gateway.service', 'tsunagi-migrate.service', 'tsunagi-worker.service']);
    const texts = [
      ...units.map((unit) => deployFile(`systemd/${unit}`)),
      deployFile('container/compose.yaml'),
      deployFile('container/Dockerfile'),
    ];
    const programs = texts.flatMap((text) => text.match(/services\/\w+\/dist\/main\.js/g) ?? []);
    expect(new Set(programs)).toEqual(new Set(['gateway', 'worker', 'cli'].map((service) => `services/${service}/dist/main.js`)));
    for (const program of programs) expect(existsSync(path.join(repository, program))).toBe(true);
    const settings = texts.flatMap((text) => [...text.matchAll(/\/etc\/tsunagi\/(\w+\.env)/g)].map(([, name]) => name));
    for (const name of settings) expect(existsSync(path.join(repository, `deploy/environment/${name}.example`))).toBe(true);
  });

  it('give no program a right that it does not need', () => {
    for (const unit of units) {
      const text = deployFile(`systemd/${unit}`);
      for (const line of ['User=tsunagi', 'NoNewPrivileges=yes', 'CapabilityBoundingSet=', 'ProtectSystem=strict', 'PrivateTmp=yes'])
        expect(text.split('\n')).toContain(line);
    }
    expect(deployFile('container/Dockerfile')).toMatch(/^USER node$/m);
    expect(deployFile('container/compose.yaml')).toContain('read_only: true');
  });
});
