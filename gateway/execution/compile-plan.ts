import type { FetchDataRewrite, FetchNode, PlanNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { withArguments } from './argument-texts.ts';
import { compileRepresentation, type Representation } from './representation.ts';
import { selectedBy, type Selected } from './selected.ts';
import { SplitFetch, type FieldClass, type SplitSource } from './split-fetch.ts';
import { withoutUnresolvable } from './unresolvable-keys.ts';
import type { PlannedVariable, StandIns } from './stand-ins.ts';

/** One subgraph request of a plan, with everything precomputed that does not depend on the run. */
export interface FetchStep {
  kind: 'fetch';
  subgraph: string;
  isMutation: boolean;
  /** The request body up to the variables. */
  bodyHead: string;
  variables: readonly PlannedVariable[];
  /** Builds an entity's representation; `undefined` for a fetch from a root type. */
  representation: Representation | undefined;
  outputRewrites: readonly FetchDataRewrite[] | undefined;
  /** Key in the data by response name, where output rewrites make them differ. */
  renamed: ReadonlyMap<unknown, string>;
  /** The keys that it contributes, for errors that affect the whole fetch. */
  fields: readonly string[];
  /** The same keys, each with those below it: another fetch may bring the object that they are missing in. */
  selected: Selected;
  /** Whether any of its fields requires more than a key. */
  isDependent: boolean;
  /**
   * The fetch split by requirement, for entities that lack some required value; empty if all fields require the same.
   */
  parts: readonly FetchStep[];
}

/** A compiled plan. */
export type Step =
  | FetchStep
  | { kind: 'sequence'; steps: readonly Step[] }
  | { kind: 'parallel'; steps: readonly Step[] }
  | { kind: 'flatten'; path: readonly string[]; step: Step };

export interface PlanSource extends SplitSource {
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
    // Conditions are evaluated before planning, and @defer is not part of the API.
    case 'Condition':
    case 'Defer':
      throw new Error(`A plan with ${node.kind} is not supported`);
  }
}

/** Compiles one request, or several if one representation could not hold every set of arguments. */
function compileFetch(node: FetchNode, source: PlanSource): Step {
  if (!node.requires) return compileRootFetch(node, source);
  const split = new SplitFetch(source, node);
  const [group, ...others] = split.groups();
  if (others.length === 0) return compileGroup(node, split, group ?? [], source);
  const steps = [group!, ...others].map((each) => compileGroup(split.only(each), split, each, source));
  return { kind: 'parallel', steps };
}

function compileGroup(node: FetchNode, split: SplitFetch, group: readonly FieldClass[], source: PlanSource): FetchStep {
  const step = compileRequest(
    node,
    source,
    group.some(({ requirement }) => requirement),
  );
  if (!step.isDependent || group.length === 1) return step;
  const parts = group.map((each) => compileRequest(split.only([each]), source, each.requirement !== undefined));
  return { ...step, parts };
}

export function compileRootFetch(node: FetchNode, source: PlanSource): FetchStep {
  return compileRequest(node, source, false);
}

function compileRequest(node: FetchNode, source: PlanSource, isDependent: boolean): FetchStep {
  const { operationName, requires, inputRewrites, outputRewrites, variableUsages = [] } = node;
  const name = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  const operation = withArguments(source.standIns.restore(node.operation), source.argumentFields);
  const renamed = renamedBy(outputRewrites ?? []);
  const selected = selectedBy(operation, renamed);
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    isMutation: node.operationKind === OperationTypeNode.MUTATION,
    bodyHead: `{"query":${JSON.stringify(operation)}${name},"variables":{`,
    variables: source.standIns.clientVariables(variableUsages),
    representation:
      requires && withoutUnresolvable(compileRepresentation(requires, inputRewrites, source), node, source),
    outputRewrites,
    renamed,
    fields: [...selected.keys()],
    selected,
    isDependent,
    parts: [],
  };
}

function renamedBy(rewrites: readonly FetchDataRewrite[]): Map<unknown, string> {
  const renamed = new Map<unknown, string>();
  for (const rewrite of rewrites)
    if (rewrite.kind === 'KeyRenamer') renamed.set(rewrite.path.at(-1), rewrite.renameKeyTo);
  return renamed;
}

/** The request body of a fetch; `representations` is already JSON, with duplicates removed. */
export function fetchBody(step: FetchStep, variables: Record<string, unknown>, representations?: string): string {
  const parts = representations === undefined ? [] : [`"representations":${representations}`];
  for (const { name, clientName } of step.variables) {
    const value = Object.hasOwn(variables, clientName) ? variables[clientName] : undefined;
    if (value !== undefined) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
  return `${step.bodyHead}${parts.join(',')}}}`;
}
