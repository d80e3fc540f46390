import { Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, print, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { guardedCoordinates } from '../access/authorise.ts';
import type { CompileSource } from '../execution/compiled-operation.ts';
import { Operation } from '../execution/operation.ts';
import { TypeConditions } from '../execution/type-conditions.ts';
import { OperationSize } from '../access/operation-size.ts';
import { requirePlainDocument } from '../access/plain-text.ts';
import { readPolicy, stripSecurity, type AccessPolicy } from '../access/policy.ts';

/** An operation of a client, and the fields and types in it that ask something of the caller. */
export interface PreparedOperation {
  operation: Operation;
  guarded: readonly string[];
  size: OperationSize;
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
  readonly subgraphNames: readonly string[];
  /** What operations are compiled against. */
  readonly compileSource: CompileSource;
  readonly #prepared = new LRUCache<string, PreparedOperation>({ max: 1000 });

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl);
    this.sdl = supergraphSdl;
    this.policy = readPolicy(document);
    const supergraph = Supergraph.build(print(stripSecurity(document)));
    this.subgraphNames = supergraph.subgraphsMetadata().map(({ name }) => name);
    this.supergraphSchema = supergraph.schema.toGraphQLJSSchema();
    this.plannerApiSchema = supergraph.apiSchema();
    this.apiSchema = this.plannerApiSchema.toGraphQLJSSchema();
    const planner = new QueryPlanner(supergraph);
    const { apiSchema, plannerApiSchema, supergraphSchema } = this;
    const types = new TypeConditions(supergraphSchema);
    this.compileSource = { planner, apiSchema, plannerApiSchema, supergraphSchema, types };
  }

  /** Prepares an operation of a valid document, once for as long as it is remembered. */
  prepare(key: string, document: DocumentNode, operationName: string | undefined): PreparedOperation {
    const known = this.#prepared.get(key);
    if (known) return known;
    requirePlainDocument(document);
    const prepared = {
      operation: new Operation(this.compileSource, document, operationName),
      guarded: guardedCoordinates(document, this.apiSchema, this.policy),
      size: new OperationSize(document, this.apiSchema),
    };
    this.#prepared.set(key, prepared);
    return prepared;
  }
}
