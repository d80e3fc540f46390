import type { FetchDataRewrite, FetchNode, PlanNode } from '@apollo/query-planner';
import { Kind, OperationTypeNode, parse, type SelectionNode } from 'graphql';
import { compileRepresentation, type Representation } from './representation.ts';
import type { PlannedVariable, StandIns } from './stand-ins.ts';
import type { TypeConditions } from './type-conditions.ts';

/** One request of a plan to one subgraph, with everything that can be made ready before it is run. */
export interface FetchStep {
  kind: 'fetch';
  subgraph: string;
  isMutation: boolean;
  /** The body up to its variables. */
  bodyHead: string;
  variables: readonly PlannedVariable[];
  /** For entities: what each is known by. Left out where the fetch begins at a root. */
  representation: Representation | undefined;
  outputRewrites: readonly FetchDataRewrite[] | undefined;
  /** Names under which its answer comes, for errors that concern all of it. */
  fields: readonly string[];
}

/** A plan, compiled. */
export type Step =
  | FetchStep
  | { kind: 'sequence'; steps: readonly Step[] }
  | { kind: 'parallel'; steps: readonly Step[] }
  | { kind: 'flatten'; path: readonly string[]; step: Step };

/** What is needed to compile a plan. */
export interface PlanSource {
  types: TypeConditions;
  standIns: StandIns;
}

export function compilePlan(node: PlanNode, source: PlanSource): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((inner) => compilePlan(inner, source)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((inner) => compilePlan(inner, source)) };
    case 'Flatten':
      return { kind: 'flatten', path: node.path.map(String), step: compilePlan(node.node, source) };
    case 'Fetch':
      return compileFetch(node, source);
    // Conditions are decided before a plan is made, and @defer is not part of the API.
    case 'Condition':
    case 'Defer':
      throw new Error(`A plan with ${node.kind} cannot be carried out`);
  }
}

export function compileFetch(node: FetchNode, { types, standIns }: PlanSource): FetchStep {
  const { operationName, requires, inputRewrites, outputRewrites, variableUsages = [] } = node;
  const operation = standIns.restore(node.operation);
  const name = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    isMutation: node.operationKind === OperationTypeNode.MUTATION,
    bodyHead: `{"query":${JSON.stringify(operation)}${name},"variables":{`,
    variables: standIns.clientVariables(variableUsages),
    representation: requires && compileRepresentation(requires, inputRewrites, types),
    outputRewrites,
    fields: topLevelNames(operation),
  };
}

/** The response names at the top of a fetch; for entities, those inside its fragments. */
function topLevelNames(operation: string): string[] {
  const [definition] = parse(operation).definitions;
  const names = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet.selections);
      else if (selection.kind !== Kind.FIELD) continue;
      else if (selection.name.value === '_entities') collect(selection.selectionSet!.selections);
      else if (selection.name.value !== '__typename') names.add(selection.alias?.value ?? selection.name.value);
    }
  };
  if (definition?.kind === Kind.OPERATION_DEFINITION) collect(definition.selectionSet.selections);
  return [...names];
}

/** The body of a fetch: `representations` is JSON already, each entity in it once. */
export function fetchBody(step: FetchStep, variables: Record<string, unknown>, representations?: string): string {
  const parts = representations === undefined ? [] : [`"representations":${representations}`];
  for (const { name, clientName } of step.variables) {
    const value = Object.hasOwn(variables, clientName) ? variables[clientName] : undefined;
    if (value !== undefined) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
  return `${step.bodyHead}${parts.join(',')}}}`;
}
