import { Supergraph, type Schema } from '@apollo/federation-internals';
import { parse, print, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { setImmediate } from 'node:timers/promises';
import { OperationAccess } from '../access/operation-access.ts';
import { newPlanner } from '../execution/build-plan.ts';
import type { CompileSource } from '../execution/compiled-operation.ts';
import { Operation } from '../execution/operation.ts';
import { TypeConditions } from '../execution/type-conditions.ts';
import { OperationSize } from '../access/operation-size.ts';
import { requirePlainDocument } from '../access/plain-text.ts';
import { documentRules, readDocument } from '../execution/read-document.ts';
import { readPolicy, stripSecurity, type AccessPolicy } from '../access/policy.ts';

/** How many operations are remembered with everything that was derived from them. */
const mostOperations = 1000;
/** How long their texts may be together, in characters. */
const mostText = 8_000_000;

/** An operation of a client with everything that is derived from it once. */
export interface PreparedOperation {
  query: string;
  document: DocumentNode;
  operationName: string | undefined;
  operation: Operation;
  access: OperationAccess;
  size: OperationSize;
}

/** A subgraph as the supergraph names it. */
export interface SubgraphPlace {
  name: string;
  url: string;
}

/** A supergraph ready to serve: what clients may ask, of whom, and how it is fetched. */
export class LoadedSupergraph {
  readonly sdl: string;
  readonly policy: AccessPolicy;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The API schema as the planner knows it. */
  readonly plannerApiSchema: Schema;
  /** The whole supergraph, with its joins. */
  readonly supergraphSchema: GraphQLSchema;
  readonly subgraphs: readonly SubgraphPlace[];
  /** What operations are compiled against. */
  readonly compileSource: CompileSource;
  readonly #prepared = new LRUCache<string, PreparedOperation>({
    max: mostOperations,
    maxSize: mostText,
    sizeCalculation: ({ query }) => query.length + 1,
  });

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl);
    this.sdl = supergraphSdl;
    this.policy = readPolicy(document);
    const supergraph = Supergraph.build(print(stripSecurity(document)));
    this.subgraphs = supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url }));
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.plannerApiSchema = supergraph.apiSchema();
    this.apiSchema = this.plannerApiSchema.toGraphQLJSSchema();
    const planner = newPlanner(supergraph);
    const { apiSchema, plannerApiSchema, supergraphSchema } = this;
    const types = new TypeConditions(supergraphSchema);
    this.compileSource = { planner, apiSchema, plannerApiSchema, supergraphSchema, types };
  }

  /**
   * Prepares an operation, once for as long as it is remembered; throws `InvalidRequest` for what is wrong with it. No
   * operation is called by an empty name.
   */
  prepare(query: string, operationName?: string | null): PreparedOperation {
    const name = operationName || undefined;
    const key = keyOf(query, name);
    return this.#prepared.get(key) ?? this.#prepareValid(key, query, readDocument(query, this.apiSchema), name);
  }

  /**
   * Prepares and plans what another supergraph has been asked, so that nobody waits for it when this one takes its
   * place. What is no longer valid, or cannot be planned, is left out. Requests are answered in between.
   */
  async warmLike(other: LoadedSupergraph): Promise<void> {
    for (const { query, document, operationName, operation } of [...other.#prepared.values()].toReversed()) {
      if (validate(this.apiSchema, document, documentRules).length > 0) continue;
      const key = keyOf(query, operationName);
      const prepared = this.#prepareValid(key, query, document, operationName);
      try {
        for (const conditions of operation.decidedConditions()) {
          await setImmediate();
          prepared.operation.decideBy(conditions);
        }
      } catch {
        this.#prepared.delete(key);
      }
    }
  }

  #prepareValid(key: string, query: string, valid: DocumentNode, operationName: string | undefined): PreparedOperation {
    requirePlainDocument(valid);
    const prepared = {
      query,
      operationName,
      document: valid,
      operation: new Operation(this.compileSource, valid, operationName),
      access: new OperationAccess(valid, this.apiSchema, this.policy),
      size: new OperationSize(valid, this.apiSchema),
    };
    this.#prepared.set(key, prepared);
    return prepared;
  }
}

function keyOf(query: string, operationName = ''): string {
  return `${operationName}:${query}`;
}
