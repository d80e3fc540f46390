import { Supergraph, type Schema } from '@apollo/federation-internals';
import { parse, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { setImmediate } from 'node:timers/promises';
import { OperationAccess } from '../access/operation-access.ts';
import { newPlanner } from '../execution/build-plan.ts';
import type { CompileSource } from '../execution/compiled-operation.ts';
import { Operation } from '../execution/operation.ts';
import { Requirements } from '../execution/requirements.ts';
import { TypeConditions } from '../execution/type-conditions.ts';
import { OperationSize } from '../access/operation-size.ts';
import { requirePlainDocument } from '../access/plain-text.ts';
import { readDocument } from '../execution/read-document.ts';
import { readPolicy, stripSecurity, type AccessPolicy } from '../access/policy.ts';
import { withArgumentFields } from './argument-fields.ts';
import { OverrideLabels } from './override-labels.ts';
import { resolvableKeysFirst } from './resolvable-keys.ts';
import { requireSupported } from './supported-features.ts';

/** The maximum number of cached operations. */
const maxOperations = 1000;
/** The maximum memory of the cache. */
const defaultMaxBytes = 128 * 1024 * 1024;
/** The memory of each apart from its text and what is compiled from it. */
const bytesOfEach = 8000;

/** A client operation with everything that is derived from it once. */
export interface PreparedOperation {
  query: string;
  /** Parsed on every access: a document is many times as large as its text. */
  readonly document: DocumentNode;
  operationName: string | undefined;
  operation: Operation;
  access: OperationAccess;
  size: OperationSize;
}

/** A subgraph as listed in the supergraph. */
export interface SubgraphPlace {
  name: string;
  url: string;
}

/** A supergraph ready to serve: schemas, access policy and query planner. */
export class LoadedSupergraph {
  readonly sdl: string;
  readonly policy: AccessPolicy;
  /** The schema that clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The API schema in the planner's format. */
  readonly plannerApiSchema: Schema;
  /** The whole supergraph, including joins. */
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraphs: readonly SubgraphPlace[];
  readonly compileSource: CompileSource;
  readonly #prepared: LRUCache<string, PreparedOperation>;

  /** `random` returns numbers from 0 to 1, used to draw the percentages of `@override`. */
  constructor(supergraphSdl: string, maxBytes = defaultMaxBytes, random: () => number = Math.random) {
    this.#prepared = new LRUCache({
      max: maxOperations,
      maxSize: maxBytes,
      sizeCalculation: ({ query, operation }) => bytesOfEach + 2 * query.length + operation.bytes,
    });
    const document = parse(supergraphSdl);
    this.sdl = supergraphSdl;
    this.policy = readPolicy(document);
    requireSupported(document);
    const overrideLabels = new OverrideLabels(document);
    const stripped = stripSecurity(document);
    const { document: planned, argumentFields } = withArgumentFields(resolvableKeysFirst(stripped));
    const given = Supergraph.build(print(stripped));
    given.subgraphs();
    // The planner's supergraph has duplicated fields, which the validation rules for subgraphs reject.
    const supergraph = planned === stripped ? given : Supergraph.build(print(planned), { validateSupergraph: false });
    this.subgraphs = supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url }));
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.plannerApiSchema = given.apiSchema();
    this.apiSchema = this.plannerApiSchema.toGraphQLJSSchema();
    const planner = newPlanner(supergraph);
    const { apiSchema, plannerApiSchema, supergraphSchema } = this;
    const types = new TypeConditions(supergraphSchema);
    const requirements = new Requirements(planned);
    this.compileSource = {
      planner,
      apiSchema,
      plannerApiSchema,
      supergraphSchema,
      types,
      argumentFields,
      requirements,
      overrideLabels,
      random,
    };
  }

  /** Estimated memory of the cached operations. */
  get cachedBytes(): number {
    return this.#prepared.calculatedSize;
  }

  /**
   * Prepares an operation, cached; throws `InvalidRequest` if it is not valid. An empty operation name counts as none.
   */
  prepare(query: string, operationName?: string | null): PreparedOperation {
    const name = operationName || undefined;
    const key = keyOf(query, name);
    return this.#prepared.get(key) ?? this.#prepareValid(key, query, readDocument(query, this.apiSchema), name);
  }

  /**
   * Prepares and plans the operations cached in another supergraph, so that no request has to wait for it after a
   * switch. An operation that is no longer valid, or cannot be planned, is left out. Requests are answered in between.
   */
  async warmLike(other: LoadedSupergraph): Promise<void> {
    for (const { query, operationName, operation } of [...other.#prepared.values()].toReversed()) {
      const key = keyOf(query, operationName);
      try {
        const prepared = this.#prepareValid(key, query, readDocument(query, this.apiSchema), operationName);
        for (const decisions of operation.decisions()) {
          await setImmediate();
          prepared.operation.decideBy(decisions);
        }
      } catch {
        this.#prepared.delete(key);
      }
    }
  }

  #prepareValid(key: string, query: string, valid: DocumentNode, operationName: string | undefined): PreparedOperation {
    requirePlainDocument(valid);
    // Update the size when more is compiled later.
    const onGrowth = () => {
      if (this.#prepared.peek(key) !== prepared) return;
      this.#prepared.delete(key);
      this.#prepared.set(key, prepared);
    };
    const access = new OperationAccess(valid, this.apiSchema, this.policy);
    const { withheld } = access;
    const prepared: PreparedOperation = {
      query,
      operationName,
      operation: new Operation(this.compileSource, valid, operationName, { withheld, onGrowth }),
      get document() {
        return parse(query, { noLocation: true });
      },
      access,
      size: new OperationSize(valid, this.apiSchema),
    };
    this.#prepared.set(key, prepared);
    return prepared;
  }
}

function keyOf(query: string, operationName = ''): string {
  return `${operationName}:${query}`;
}
