import { ApolloServer } from '@apollo/server';
import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import {
  GraphQLError,
  parse,
  SingleFieldSubscriptionsRule,
  specifiedRules,
  validate,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Logger } from 'pino';
import type { TokenVerifier } from '@hub/shared/access/token.ts';
import { presentErrorsPlugin } from '@hub/shared/refusal/present-errors-plugin.ts';
import { presentError, type Presentation } from '@hub/shared/refusal/present-error.ts';
import { authorise } from './access/authorise.ts';
import { requirePlainVariables } from './access/plain-text.ts';
import { decide, execute, type ExecutionRequest, type Outcome } from './execution/execute.ts';
import { stringifyResult, WrittenData } from './execution/written-data.ts';
import type { GatewayContext } from './gateway-context.ts';
import { sendFetches } from './subgraph-link/send-fetch.ts';
import { SignedSubgraph, type SubgraphAccess } from './subgraph-link/signed-subgraph.ts';
import { subscribeOperation } from './subscription/subscribe-operation.ts';
import type { LoadedSupergraph } from './supergraph/loaded-supergraph.ts';

const maxTokens = 5000;
/** That a subscription has one root field is seen once its `@skip` and `@include` are decided; this rule knows no variables. */
const subscriptionRules = specifiedRules.filter((rule) => rule !== SingleFieldSubscriptionsRule);

export interface GatewayOptions {
  supergraph: LoadedSupergraph;
  subgraphs: Readonly<Record<string, SubgraphAccess>>;
  verifyToken: TokenVerifier;
  log: Logger;
  /** How long a subgraph may take for one answer. */
  subgraphTimeoutMs: number;
}

/** A request of a client as every protocol carries it. */
export interface ClientRequest {
  query: string;
  variables?: Record<string, unknown> | null | undefined;
  operationName?: string | null | undefined;
}

/** Guards, plans and executes clients' operations over the subgraphs. */
export class Gateway {
  readonly server: ApolloServer<GatewayContext>;
  readonly verifyToken: TokenVerifier;
  readonly log: Logger;
  readonly #supergraph: LoadedSupergraph;
  readonly #subgraphs: ReadonlyMap<string, SignedSubgraph>;

  private constructor({ supergraph, subgraphs, verifyToken, log, subgraphTimeoutMs }: GatewayOptions) {
    this.#supergraph = supergraph;
    this.verifyToken = verifyToken;
    this.log = log;
    const onFailure = (subgraph: string, err: unknown) => log.warn({ err, subgraph }, 'a subgraph did not answer');
    this.#subgraphs = new Map(
      supergraph.subgraphNames.map((name) => {
        const access = subgraphs[name];
        if (!access) throw new Error(`The supergraph names ${name}, but there is no way to reach it`);
        return [name, new SignedSubgraph(name, access, subgraphTimeoutMs, onFailure)];
      }),
    );
    this.server = new ApolloServer<GatewayContext>({
      gateway: this.#asApolloGateway(),
      parseOptions: { maxTokens },
      stringifyResult,
      persistedQueries: false,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      logger: log,
      plugins: [
        presentErrorsPlugin((context) => this.presentation(context)),
        ApolloServerPluginLandingPageLocalDefault({ embed: true }),
        // Nothing of what is asked here is told to anyone outside, whatever the environment says.
        ApolloServerPluginUsageReportingDisabled(),
      ],
    });
  }

  static async start(options: GatewayOptions): Promise<Gateway> {
    const gateway = new Gateway(options);
    await gateway.server.start();
    return gateway;
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }

  /** Opens a subscription; an operation that cannot be one answers with errors. */
  subscribe(
    request: ClientRequest,
    context: GatewayContext,
  ): AsyncGenerator<FormattedExecutionResult, void, void> | FormattedExecutionResult {
    const presentation = this.presentation(context);
    const failed = (errors: readonly unknown[]) => ({
      errors: errors.map((error) => presentError(error, presentation)),
    });
    try {
      const document = parse(request.query, { maxTokens });
      const invalid = validate(this.#supergraph.apiSchema, document, subscriptionRules);
      if (invalid.length > 0) return failed(invalid.map(asValidationError));
      const execution = this.#prepare(request, document, request.query, context);
      if (execution.operation.kind !== 'subscription')
        return failed([badRequest('The operation is not a subscription')]);
      const decided = decide(execution);
      if ('errors' in decided) return failed(decided.errors);
      const steps = decided.compiled.subscription;
      if (!steps) return failed([badRequest('A subscription has one root field')]);
      const upstream = this.#subgraphs.get(steps.primary.subgraph)!;
      return subscribeOperation({ ...execution, context, upstream, presentation }, decided, steps);
    } catch (error) {
      return failed([error]);
    }
  }

  get apiSchema(): GraphQLSchema {
    return this.#supergraph.apiSchema;
  }

  presentation({ language, requestId }: GatewayContext): Presentation {
    return { language, requestId, onMasked: (err) => this.log.error({ err, requestId }, 'request failed') };
  }

  /** Authorises an operation before it is planned; throws the refusal where its caller may not ask it. */
  #prepare(
    request: Omit<ClientRequest, 'query'>,
    document: ReturnType<typeof parse>,
    documentKey: string,
    context: GatewayContext,
  ): ExecutionRequest {
    if (context.tokenFailure) throw context.tokenFailure;
    const operationName = request.operationName ?? undefined;
    const key = `${operationName ?? ''}:${documentKey}`;
    const variables = request.variables ?? {};
    requirePlainVariables(variables);
    const { operation, guarded, size } = this.#supergraph.prepare(key, document, operationName);
    const refusal = authorise(guarded, this.#supergraph.policy, context.principal) ?? size.refusal(variables);
    if (refusal) throw refusal;
    const { types } = this.#supergraph.compileSource;
    return { operation, variables, types, send: sendFetches(this.#subgraphs, context) };
  }

  /** This gateway in the place of `ApolloGateway`: one planner for queries and subscriptions, and nothing sent outside. */
  #asApolloGateway(): GatewayInterface {
    return {
      load: async () => ({
        schema: this.#supergraph.apiSchema,
        executor: async ({ request, document, queryHash, context }) => {
          const gatewayContext = context as unknown as GatewayContext;
          try {
            const execution = this.#prepare(request, document, queryHash, gatewayContext);
            if (execution.operation.kind === 'subscription')
              throw badRequest('Subscribe over WebSocket, graphql-transport-ws');
            return asGatewayResult(await execute(execution));
          } catch (error) {
            return { errors: [asGraphQLError(error)] };
          }
        },
      }),
      onSchemaLoadOrUpdate: (listener) => {
        listener({ apiSchema: this.#supergraph.apiSchema, coreSupergraphSdl: this.#supergraph.sdl });
        return () => {};
      },
      stop: async () => {},
    };
  }
}

/** The outcome in the form of Apollo Server, which passes the written data on to `stringifyResult`. */
function asGatewayResult({ data, errors }: Outcome): GatewayExecutionResult {
  return {
    ...(data === undefined ? {} : { data: new WrittenData(data) as never }),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

function asGraphQLError(error: unknown): GraphQLError {
  return error instanceof GraphQLError
    ? error
    : new GraphQLError((error as Error).message, { originalError: error as Error });
}

function asValidationError({ message, nodes }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? [], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
