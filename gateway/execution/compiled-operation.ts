import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';
import { buildPlan } from './build-plan.ts';
import { collectFields } from './collect-fields.ts';
import { compileFetch, compilePlan, type FetchStep, type Step } from './compile-plan.ts';
import { withoutEmptySelections } from './decide-conditions.ts';
import { Introspection } from './introspection.ts';
import { asResumable, type Resumption } from './resumption.ts';
import { ResponseShape } from './response-shape.ts';
import { withSafeAliases } from './safe-aliases.ts';
import { withStandIns } from './stand-ins.ts';
import type { TypeConditions } from './type-conditions.ts';

/** What operations are compiled against. */
export interface CompileSource {
  planner: QueryPlanner;
  /** The API schema as the planner knows it. */
  plannerApiSchema: Schema;
  apiSchema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  types: TypeConditions;
}

/** The stream of one subgraph and how each of its events is completed from the others. */
export interface SubscriptionSteps {
  primary: FetchStep;
  rest: Step | undefined;
  /** How it is resumed; `undefined` where its field has no cursors. */
  resumption: Resumption | undefined;
}

/** How an operation whose conditions are decided is carried out, and how its answer is written. */
export interface CompiledOperation {
  step: Step | undefined;
  subscription: SubscriptionSteps | undefined;
  shape: ResponseShape;
  /** `undefined` where it asks for nothing of the schema. */
  introspection: Introspection | undefined;
  /** The client's alias by the one that stands in its place while the operation is carried out. */
  originals: ReadonlyMap<string, string>;
}

export function compileOperation(
  { planner, plannerApiSchema, apiSchema, supergraphSchema, types }: CompileSource,
  decided: DocumentNode,
  operationName: string | undefined,
  onGrowth?: () => void,
): CompiledOperation {
  const { document, originals } = withSafeAliases(decided, apiSchema, supergraphSchema);
  const operation = getOperationAST(document, operationName)!;
  const source = { schema: apiSchema, fragments: fragmentsOf(document), originals, onGrowth };
  const rootType = apiSchema.getRootType(operation.operation)!;
  const roots = collectFields(source, rootType, [operation.selectionSet]);
  const asksForSchema = roots.some(({ name }) => name === '__schema' || name === '__type');
  const compiled: CompiledOperation = {
    step: undefined,
    subscription: undefined,
    shape: new ResponseShape(source, rootType, operation.selectionSet),
    introspection: asksForSchema ? new Introspection(source, operation) : undefined,
    originals,
  };
  // The planner has no form for nothing, nor for a subscription with several root fields.
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (roots.length === 0 || (isSubscription && roots.length > 1)) return compiled;
  const resumable = isSubscription ? asResumable(document, operation, roots[0]!.node, apiSchema) : undefined;
  const standIns = withStandIns(withoutEmptySelections(resumable?.document ?? document), apiSchema);
  const options = operationName ? { operationName } : {};
  const node = buildPlan(planner, operationFromDocument(plannerApiSchema, standIns.document, options));
  const planSource = { types, standIns };
  if (node?.kind === 'Subscription') {
    const rest = node.rest && compilePlan(node.rest, planSource);
    compiled.subscription = {
      primary: compileFetch(node.primary, planSource),
      rest,
      resumption: resumable?.resumption,
    };
  } else if (node) compiled.step = compilePlan(node, planSource);
  return compiled;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
