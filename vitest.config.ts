import { defineConfig } from 'vitest/config';

const faults = 'gateway/e2e/**/*.fault.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['shared/**/*.test.ts', 'gateway/**/*.test.ts', 'subgraphs/**/*.test.ts', 'hub/**/*.test.ts'],
          exclude: ['**/node_modules/**', faults],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // They load the machine and wait for what it does under load: one after the other, when all else is done.
      { extends: true, test: { name: 'faults', include: [faults], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
    // Node runs TypeScript and resolves packages as it does in production. A bundler's resolution would load graphql twice,
    // as ESM here and as CommonJS in Apollo's packages.
    experimental: { viteModuleRunner: false },
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
