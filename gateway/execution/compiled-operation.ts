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
  introspection: Introspection;
  /** The client's alias by the one that stands in its place while the operation is carried out. */
  originals: ReadonlyMap<string, string>;
}

export function compileOperation(
  { planner, plannerApiSchema, apiSchema, supergraphSchema, types }: CompileSource,
  decided: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const { document, originals } = withSafeAliases(decided, apiSchema, supergraphSchema);
  const operation = getOperationAST(document, operationName)!;
  const source = { schema: apiSchema, fragments: fragmentsOf(document), originals };
  const rootType = apiSchema.getRootType(operation.operation)!;
  const compiled: CompiledOperation = {
    step: undefined,
    subscription: undefined,
    shape: new ResponseShape(source, rootType, operation.selectionSet),
    introspection: new Introspection(source, operation),
    originals,
  };
  // The planner has no form for nothing, nor for a subscription with several root fields.
  const roots = collectFields(source, rootType, [operation.selectionSet]);
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (roots.length === 0 || (isSubscription && roots.length > 1)) return compiled;
  const resumable = isSubscription ? asResumable(document, operation, roots[0]!.node, apiSchema) : undefined;
  const planned = withoutEmptySelections(resumable?.document ?? document);
  const options = operationName ? { operationName } : {};
  const node = buildPlan(planner, operationFromDocument(plannerApiSchema, planned, options));
  if (node?.kind === 'Subscription') {
    const rest = node.rest && compilePlan(node.rest, types);
    compiled.subscription = {
      primary: compileFetch(node.primary, types),
      rest,
      resumption: resumable?.resumption,
    };
  } else if (node) compiled.step = compilePlan(node, types);
  return compiled;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}
