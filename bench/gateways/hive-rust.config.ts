import { defineConfig } from '@graphql-hive/gateway';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';

// Hive's gateway with the planner of Hive's router, a native addon, and its executor. Everything else is as with the
// JavaScript planner, except that `jit` cannot be used: it bypasses this executor, and every query fails.
export const gatewayConfig = defineConfig({
  logging: 'warn',
  // Same as --hive-router-runtime, which looks for the package where pnpm may not put it.
  unifiedGraphHandler,
});
