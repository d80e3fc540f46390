import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

// Hive's gateway with the planner of Hive's router, a native addon, and the executor that belongs to it. Everything else
// is as with the JavaScript planner, except that `jit` is of no use: with it this executor is not reached, and every
// query fails.
export const gatewayConfig = defineConfig({
  logging: 'warn',
  // What the option --hive-router-runtime does, which looks for the package where pnpm need not put it.
  unifiedGraphHandler,
});
