import { defineConfig } from '@graphql-hive/gateway';

// Hive's gateway with its JavaScript planner. It comes with caches of parsed and validated documents, joins equal
// requests to a subgraph that are under way at once, and runs as one process.
export const gatewayConfig = defineConfig({
  // Requests are not logged at this level, nor at the one above it, which is the default.
  logging: 'warn',
  // Compiles operations; off by default, but here it took a fifth to a quarter off the processor time of each query.
  jit: true,
});
