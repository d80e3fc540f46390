import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import {
  createSourceEventStream,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { enforceAccess } from '../access/enforce-access.ts';
import { EnvelopeGuard, type EnvelopeClaims } from '../access/envelope.ts';
import { asRegistered } from '../access/register.ts';
import type { Agency } from '../command/agency.ts';
import { presentErrorsPlugin } from '../refusal/present-errors-plugin.ts';
import { presentErrors, type Presentation } from '../refusal/present-error.ts';
import { gateInputs } from '../schema/gate-inputs.ts';
import { QuantityScalar } from '../schema/quantity.ts';
import { CursorScalar, DateScalar, DateTimeScalar } from '../schema/scalars.ts';
import type { SubgraphDefinition } from './definition.ts';
import { documentStore } from './document-store.ts';
import type { RequestContext } from './request-context.ts';
import { readOperation } from './operation.ts';

/** Executes operations on one agency's part of the graph, for its gateway only, in process or over HTTP. */
export class SubgraphExecutor {
  readonly #agency: Agency;
  readonly #definition: SubgraphDefinition;
  readonly #schema: GraphQLSchema;
  readonly #server: ApolloServer<RequestContext>;
  readonly #guard: EnvelopeGuard;

  private constructor(agency: Agency, definition: SubgraphDefinition, schema: GraphQLSchema, envelopeKey: Buffer) {
    this.#agency = agency;
    this.#definition = definition;
    this.#schema = schema;
    this.#guard = new EnvelopeGuard(agency.name, envelopeKey);
    this.#server = new ApolloServer<RequestContext>({
      schema,
      plugins: [
        presentErrorsPlugin((context) => this.#presentation(context)),
        // Operations are never reported to third parties, whatever the environment says.
        ApolloServerPluginUsageReportingDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
      ],
      introspection: true,
      documentStore: documentStore(),
      // Locations in a subgraph's document are never shown to anyone, and they take half the memory.
      parseOptions: { noLocation: true },
      persistedQueries: false,
      logger: agency.log,
      stopOnTerminationSignals: false,
      includeStacktraceInErrorResponses: false,
    });
  }

  static async start(definition: SubgraphDefinition, agency: Agency, envelopeKey: Buffer): Promise<SubgraphExecutor> {
    const { sdl, resolvers } = definition;
    const scalars = { Cursor: CursorScalar, Date: DateScalar, DateTime: DateTimeScalar, Quantity: QuantityScalar };
    const resolverMap = { ...scalars, ...resolvers } as GraphQLResolverMap<RequestContext>;
    const schema = enforceAccess(gateInputs(buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolverMap }])));
    const executor = new SubgraphExecutor(agency, definition, schema, envelopeKey);
    await executor.#server.start();
    return executor;
  }

  /** Executes a query or mutation. `envelope` is the gateway's signature over `body`; throws a refusal without it. */
  async answer(body: string, envelope: string | undefined, signal: AbortSignal): Promise<FormattedExecutionResult> {
    const claims = this.#guard.open(body, envelope);
    const { query, variables, operationName } = readOperation(body);
    const contextValue = this.#context(claims, signal);
    const response = await this.#server.executeOperation({ query, variables, operationName }, { contextValue });
    if (response.body.kind !== 'single') throw new Error('A subgraph response cannot be incremental');
    const { data, errors } = response.body.singleResult;
    return { ...(data === undefined ? {} : { data }), ...(errors ? { errors } : {}) };
  }

  /** Opens a subscription. Throws a refusal at once unless the gateway signed the request. */
  subscribe(
    body: string,
    envelope: string | undefined,
    signal: AbortSignal,
    onOpen?: () => void,
  ): AsyncGenerator<FormattedExecutionResult, void, void> {
    return this.#events(body, this.#guard.open(body, envelope), signal, onOpen);
  }

  async stop(): Promise<void> {
    await this.#server.stop();
  }

  /** Every event is resolved in its own context, so it sees current data. */
  async *#events(
    body: string,
    claims: EnvelopeClaims,
    signal: AbortSignal,
    onOpen?: () => void,
  ): AsyncGenerator<FormattedExecutionResult, void, void> {
    const opening = this.#context(claims, signal);
    try {
      const { query, variables, operationName } = readOperation(body);
      const document = parseDocument(query);
      const invalid = validate(this.#schema, document);
      if (invalid.length > 0) {
        const errors = invalid.map((error) => asMistake(error, 'GRAPHQL_VALIDATION_FAILED'));
        return yield this.#present({ errors }, opening);
      }
      const operation = { schema: this.#schema, document, variableValues: variables, operationName };
      const events = await createSourceEventStream({ ...operation, contextValue: opening });
      if (!(Symbol.asyncIterator in events)) {
        // Only errors thrown by a resolver have a path; the others are about the variables.
        const errors = events.errors?.map((error) => (error.path ? error : asMistake(error, 'BAD_USER_INPUT')));
        return yield this.#present({ errors }, opening);
      }
      onOpen?.();
      for await (const rootValue of events) {
        const contextValue = this.#context(claims, signal);
        yield this.#present(await execute({ ...operation, rootValue, contextValue }), contextValue);
      }
    } catch (error) {
      yield this.#present({ errors: [error] }, opening);
    }
  }

  #context({ principal, requestId, language }: EnvelopeClaims, signal: AbortSignal): RequestContext {
    const { register } = this.#definition;
    return {
      agency: this.#agency,
      em: this.#agency.database.orm.em.fork(),
      principal: principal && register ? asRegistered(principal, register) : principal,
      requestId,
      language,
      signal,
    };
  }

  #present(
    result: { data?: ExecutionResult['data']; errors?: readonly unknown[] },
    context: RequestContext,
  ): FormattedExecutionResult {
    const errors = result.errors && presentErrors(result.errors, this.#presentation(context));
    return {
      ...(result.data === undefined ? {} : { data: result.data }),
      ...(errors?.length ? { errors } : {}),
    };
  }

  #presentation({ agency, language, requestId }: RequestContext): Presentation {
    const onMasked = (err: unknown) => agency.log.error({ err, requestId }, 'request failed');
    return { language, requestId, words: this.#definition.refusals.words, onMasked };
  }
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw error instanceof GraphQLError ? asMistake(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** Gives an error of GraphQL itself the code that Apollo Server uses for queries. */
function asMistake({ message, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { source, positions, extensions: { code } });
}
