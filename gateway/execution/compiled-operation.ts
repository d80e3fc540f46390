import type { Schema } from '@apollo/federation-internals';
import type { PlanNode, QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, OperationTypeNode, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { withoutFields, type Coordinates } from '../access/withheld-fields.ts';
import type { OverrideLabels } from '../supergraph/override-labels.ts';
import { buildPlan } from './build-plan.ts';
import { collectFields, fragmentsOf } from './collect-fields.ts';
import { completePlan } from './complete-plan.ts';
import { withoutEmptySelections } from './decide-conditions.ts';
import { compilePlan, compileRootFetch, type FetchStep, type Step } from './compile-plan.ts';
import { Introspection, withoutIntrospection } from './introspection.ts';
import { asResumable, type Resumption } from './resumption.ts';
import { ResponseShape } from './response-shape.ts';
import { withSafeAliases } from './safe-aliases.ts';
import type { SplitSource } from './split-fetch.ts';
import { withStandIns } from './stand-ins.ts';
import { visibleErrors, type VisibleErrors } from './visible-errors.ts';

export interface CompileSource extends SplitSource {
  planner: QueryPlanner;
  /** The API schema in the planner's format. */
  plannerApiSchema: Schema;
  apiSchema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  overrideLabels: OverrideLabels;
  /** Returns numbers from 0 (inclusive) to 1 (exclusive). */
  random: () => number;
}

/** The event stream of one subgraph, and the steps that complete each event from the others. */
export interface SubscriptionSteps {
  primary: FetchStep;
  rest: Step | undefined;
  /** How to resume it; `undefined` if its field has no cursors. */
  resumption: Resumption | undefined;
}

/** An operation with its conditions evaluated: how to execute it and how to write the response. */
export interface CompiledOperation {
  step: Step | undefined;
  subscription: SubscriptionSteps | undefined;
  shape: ResponseShape;
  /** `undefined` if it has no introspection fields. */
  introspection: Introspection | undefined;
  /** Creates, on demand, what maps errors to paths in the client's response. */
  visible: () => VisibleErrors;
  /** The `@override` decisions that it was compiled for, by label. */
  overrides: ReadonlyMap<string, boolean>;
}

export interface CompileOptions {
  operationName: string | undefined;
  overrides: ReadonlyMap<string, boolean>;
  /** The fields that are written as null, and never fetched. */
  withheld?: Coordinates;
  /** Called when it starts to hold more memory. */
  onGrowth?: (() => void) | undefined;
}

export function compileOperation(
  compileSource: CompileSource,
  decided: DocumentNode,
  { operationName, overrides, withheld = new Set(), onGrowth }: CompileOptions,
): CompiledOperation {
  const { apiSchema } = compileSource;
  const { document, originals } = withSafeAliases(decided, compileSource);
  const operation = getOperationAST(document, operationName)!;
  const source = { schema: apiSchema, fragments: fragmentsOf(document), originals, withheld, onGrowth };
  const rootType = apiSchema.getRootType(operation.operation)!;
  const roots = collectFields(source, rootType, [operation.selectionSet]);
  const hasIntrospection = roots.some(({ name }) => name === '__schema' || name === '__type');
  const compiled: CompiledOperation = {
    step: undefined,
    subscription: undefined,
    shape: new ResponseShape(source, rootType, operation.selectionSet),
    introspection: hasIntrospection ? new Introspection(source, operation) : undefined,
    visible: visibleErrors(print(withoutEmptySelections(document)), operationName, apiSchema, originals),
    overrides,
  };
  // The planner supports neither an empty operation nor a subscription with several root fields.
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (roots.length === 0 || (isSubscription && roots.length > 1)) return compiled;
  const resumable = isSubscription ? asResumable(document, operation, roots[0]!.node, apiSchema) : undefined;
  const fetched = withoutFields(withoutIntrospection(resumable?.document ?? document), apiSchema, withheld);
  const standIns = withStandIns(fetched, apiSchema);
  const node = buildPlan(compileSource, { document: standIns.document, operationName, overrides });
  const planSource = { ...compileSource, standIns };
  const compile = (each: PlanNode) => compilePlan(completePlan(each, compileSource), planSource);
  if (node?.kind === 'Subscription') {
    const { primary, rest } = node;
    compiled.subscription = {
      primary: compileRootFetch(primary, planSource),
      rest: rest && compile(rest),
      resumption: resumable?.resumption,
    };
  } else if (node) compiled.step = compile(node);
  return compiled;
}
