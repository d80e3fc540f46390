import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';
import { clockAt } from './scripts/shifted-clock.ts';

const e2e = 'e2e';
/** They start programs as processes of their own, whose clock is the machine's: a day of it must not matter. */
const programs = [
  `${e2e}/an-agency-is-restored-from-a-backup/*.test.ts`,
  `${e2e}/each-part-in-its-own-process/*.test.ts`,
  `${e2e}/started-by-the-launcher/*.test.ts`,
  `${e2e}/in-front-of-any-subgraphs/*.test.ts`,
  '**/*.fault.test.ts',
];
/** They load the machine and wait for what it does under load. */
const underLoad = [`${e2e}/faults-leave-no-gap/*.test.ts`, `${e2e}/in-front-of-any-subgraphs/*.fault.test.ts`];
/** They measure the heap, which must hold nothing of other files. */
const measuring = [
  'gateway/subgraph-link/short-lived-answers.test.ts',
  'gateway/supergraph/remembered-operations.test.ts',
  'shared/subgraph/document-store.test.ts',
  'shared/subgraph/loader.test.ts',
];

// Some wait for a database or for other processes, so that there is room for twice as many as a small machine has cores.
const together = { maxWorkers: 4, sequence: { groupOrder: 0 } };

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['shared', 'gateway', 'subgraphs', 'hub', 'scripts', e2e].map((folder) => `${folder}/**/*.test.ts`),
          exclude: ['**/node_modules/**', ...programs, ...underLoad, ...measuring],
          // Most of a file's time would be the loading of the same modules.
          isolate: false,
          ...together,
        },
      },
      // In UTC a month and a year end; in Beijing the next have begun.
      {
        extends: true,
        test: {
          name: 'programs',
          include: programs,
          exclude: ['**/node_modules/**', ...underLoad],
          env: clockAt('2026-12-31T23:50:00Z'),
          ...together,
        },
      },
      { extends: true, test: { name: 'memory', include: measuring, ...together } },
      {
        extends: true,
        test: {
          name: 'under load',
          include: underLoad,
          env: clockAt('2027-02-28T23:50:00Z'),
          ...together,
        },
      },
    ],
    // Node runs TypeScript and resolves packages as it does in production. A bundler's resolution would load graphql twice,
    // as ESM here and as CommonJS in Apollo's packages.
    experimental: { viteModuleRunner: false },
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    unstubEnvs: true,
    // Limits that end a test that hangs; they are far from what a busy machine needs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
