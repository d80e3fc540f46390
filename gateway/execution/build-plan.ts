import type { Operation, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { refuse } from '@hub/shared/refusal/refusal.ts';

/** How many ways to fetch one selection are weighed: behind interfaces their number can grow with each level. */
const mostWays = 2000;

/** A planner that gives up where an operation could be fetched in too many ways. */
export function newPlanner(supergraph: Supergraph): QueryPlanner {
  return new QueryPlanner(supergraph, { debug: { pathsLimit: mostWays } });
}

/** Plans an operation; throws a refusal where it could be fetched in too many ways. */
export function buildPlan(planner: QueryPlanner, operation: Operation): QueryPlan['node'] {
  try {
    return planner.buildQueryPlan(operation).node;
  } catch (error) {
    throw (error as Error).message.startsWith('Too many options') ? refuse('OPERATION_TOO_COMPLEX', {}) : error;
  }
}
