import { operationFromDocument, type Schema, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { visit, type DocumentNode } from 'graphql';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import { withoutEmptySelections } from './decide-conditions.ts';

/** How many options the planner weighs per selection: behind interfaces their number can multiply with each level. */
const maxWays = 2000;

/** A planner that gives up on operations with too many possible plans. */
export function newPlanner(supergraph: Supergraph): QueryPlanner {
  return new QueryPlanner(supergraph, { debug: { pathsLimit: maxWays } });
}

export interface PlanRequest {
  document: DocumentNode;
  operationName: string | undefined;
  overrides: ReadonlyMap<string, boolean>;
}

/**
 * Plans an operation; refuses one with too many possible plans. A field that no subgraph can resolve is left out of the
 * plan.
 */
export function buildPlan(
  { planner, plannerApiSchema }: { planner: QueryPlanner; plannerApiSchema: Schema },
  { document, operationName, overrides }: PlanRequest,
): QueryPlan['node'] {
  const options = operationName ? { operationName } : {};
  let planned = withoutEmptySelections(document);
  for (;;) {
    try {
      const operation = operationFromDocument(plannerApiSchema, planned, options);
      return planner.buildQueryPlan(operation, { overrideConditions: new Map(overrides) }).node;
    } catch (error) {
      const { message } = error as Error;
      if (message.startsWith('Too many options')) throw refuse('OPERATION_TOO_COMPLEX', {});
      const left = withoutUnreachable(planned, message);
      if (left === planned) throw error;
      planned = withoutEmptySelections(left);
    }
  }
}

const unreachable = /^Was not able to find any options for (?:(?<alias>\w+): )?(?<name>\w+)\b.*: This shouldn't have/s;

/** The document without the field that the planner found no path to. */
function withoutUnreachable(document: DocumentNode, message: string): DocumentNode {
  const { name, alias = name } = unreachable.exec(message)?.groups ?? {};
  return visit(document, {
    Field: (node) => (node.name.value === name && (node.alias?.value ?? name) === alias ? null : undefined),
  });
}
