import { transpile } from '@tsunagi/tooling/transpile.mjs';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/kit/global-setup.mjs',
  globalTeardown: '<rootDir>/kit/global-teardown.mjs',
  testRunner: '<rootDir>/kit/natively.mjs',
  testSequencer: '<rootDir>/kit/longestFirst.mjs',
  // A worker keeps what every file has compiled; one that went through the largest would hold several gigabytes.
  workerIdleMemoryLimit: '2GB',
  // What is tried in processes of its own leaves a place to the other workers.
  maxConcurrency: 2,
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // A quiet machine needs a tenth of it. It ends what hangs; on one that does other work beside, slow is no fault.
  testTimeout: 120_000,
  transform: { '^.+\\.ts$': ['@swc/jest', transpile] },
};
