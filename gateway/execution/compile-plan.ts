import type { FetchDataRewrite, FetchNode, PlanNode } from '@apollo/query-planner';
import { Kind, OperationTypeNode, parse, type SelectionNode } from 'graphql';
import { withArguments } from './argument-texts.ts';
import { compileRepresentation, type Representation } from './representation.ts';
import { SplitFetch, withoutFragments, type FieldClass, type SplitSource } from './split-fetch.ts';
import { withoutUnresolvable } from './unresolvable-keys.ts';
import type { PlannedVariable, StandIns } from './stand-ins.ts';

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
  /** The names that fields have in the data, by those that they have in the answer, where these differ. */
  renamed: ReadonlyMap<unknown, string>;
  /** Names under which its answer comes, for errors that concern all of it. */
  fields: readonly string[];
  /** Whether its fields need more of an entity than a key. */
  isDependent: boolean;
  /** The fetch by what its fields need, for entities of which something is missing; none where all need the same. */
  parts: readonly FetchStep[];
}

/** A plan, compiled. */
export type Step =
  | FetchStep
  | { kind: 'sequence'; steps: readonly Step[] }
  | { kind: 'parallel'; steps: readonly Step[] }
  | { kind: 'flatten'; path: readonly string[]; step: Step };

/** What is needed to compile a plan. */
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
    // Conditions are decided before a plan is made, and @defer is not part of the API.
    case 'Condition':
    case 'Defer':
      throw new Error(`A plan with ${node.kind} cannot be carried out`);
  }
}

/** Compiles one request, or several where one could not carry all that it has to say of an entity. */
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
    fields: topLevelNames(operation).map((field) => renamed.get(field) ?? field),
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

/** The response names at the top of a fetch; for entities, those inside its fragments. */
function topLevelNames(operation: string): string[] {
  const [definition] = withoutFragments(parse(operation, { noLocation: true })).definitions;
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
