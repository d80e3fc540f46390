import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['shared/**/*.test.ts', 'gateway/**/*.test.ts', 'subgraphs/**/*.test.ts', 'hub/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // Node runs TypeScript and resolves packages as it does in production. A bundler's resolution would load graphql twice,
    // as ESM here and as CommonJS in Apollo's packages.
    experimental: { viteModuleRunner: false },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
