import {
  ApolloClient,
  CombinedGraphQLErrors,
  CombinedProtocolErrors,
  gql,
  HttpLink,
  InMemoryCache,
} from '@apollo/client';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { Receiving, type Asked, type Subscribe } from './receiving.ts';

const headersOf = ({ token }: Asked): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

/** Records what a client package reports. */
const sinkOf = (receiving: Receiving) => ({
  next: (result: unknown) => receiving.take(result as never),
  error: (error: unknown) => receiving.fail(error),
  complete: () => {
    receiving.end ??= 'completed';
  },
});

/** The package graphql-ws, over graphql-transport-ws. */
export const overWebSocket: Subscribe = (asked) => {
  const receiving = new Receiving();
  const { url, query, variables } = asked;
  const client = createSocketClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: headersOf(asked),
    retryAttempts: 0,
  });
  client.subscribe({ query, variables }, sinkOf(receiving));
  receiving.stop = () => client.dispose();
  return receiving;
};

/** The package graphql-sse, with one connection per operation. */
export const overEvents: Subscribe = (asked) => {
  const receiving = new Receiving();
  const { url, query, variables } = asked;
  const client = createEventClient({ url, singleConnection: false, headers: headersOf(asked), retryAttempts: 0 });
  client.subscribe({ query, variables }, sinkOf(receiving));
  receiving.stop = () => client.dispose();
  return receiving;
};

/** Apollo Client, which subscribes by a multipart response. */
export const overMultipart: Subscribe = (asked) => {
  const receiving = new Receiving();
  const { url, query, variables } = asked;
  const link = new HttpLink({ uri: url, headers: headersOf(asked) });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  if (!query.startsWith('subscription')) {
    const answer = async () => {
      const { data } = await client.query({ query: gql(query), fetchPolicy: 'no-cache' });
      receiving.take({ data: data as Record<string, unknown> });
      receiving.end = 'completed';
    };
    answer().catch((error: unknown) => receiving.fail(isCombined(error) ? error.errors : error));
    receiving.stop = () => client.stop();
    return receiving;
  }
  const subscription = client
    .subscribe({ query: gql(query), ...(variables ? { variables } : {}), fetchPolicy: 'no-cache', errorPolicy: 'all' })
    .subscribe({
      next: ({ data, error }) => {
        if (error) receiving.fail(isCombined(error) ? error.errors : error);
        if (data) receiving.take({ data: data as Record<string, unknown> });
      },
      error: (error: unknown) => receiving.fail(isCombined(error) ? error.errors : error),
      complete: () => (receiving.end ??= 'completed'),
    });
  receiving.stop = () => {
    subscription.unsubscribe();
    client.stop();
  };
  return receiving;
};

const isCombined = (error: unknown): error is CombinedGraphQLErrors | CombinedProtocolErrors =>
  CombinedGraphQLErrors.is(error) || CombinedProtocolErrors.is(error);

export const protocols: readonly [name: string, subscribe: Subscribe][] = [
  ['graphql-transport-ws', overWebSocket],
  ['server-sent events', overEvents],
  ['multipart responses', overMultipart],
];
