import { Client, fetchExchange } from '@urql/core';
import { createParser } from 'eventsource-parser';
import { spawn } from 'node:child_process';
import { overEvents, overMultipart, overWebSocket } from './protocols.ts';
import { Receiving, type Subscribe } from './receiving.ts';

/** urql, which subscribes over server-sent events. */
const overUrql: Subscribe = ({ url, query, variables = {} }) => {
  const receiving = new Receiving();
  const client = new Client({ url, exchanges: [fetchExchange], fetchSubscriptions: true, preferGetMethod: false });
  const isSubscription = query.startsWith('subscription');
  const results = isSubscription ? client.subscription(query, variables) : client.query(query, variables);
  const subscription = results.subscribe(({ data, error, hasNext }) => {
    // urql repeats the last result when the stream has ended.
    if (isSubscription && !hasNext) receiving.end ??= 'completed';
    else if (error) receiving.fail(error.graphQLErrors.length > 0 ? error.graphQLErrors : error);
    else receiving.take({ data });
    if (!isSubscription) receiving.end ??= 'completed';
  });
  receiving.stop = () => subscription.unsubscribe();
  return receiving;
};

/** curl. */
const overCurl: Subscribe = ({ url, query, variables = {} }) => {
  const receiving = new Receiving();
  const isSubscription = query.startsWith('subscription');
  const body = JSON.stringify({ query, variables });
  const accept = isSubscription ? ['-H', 'accept: text/event-stream'] : [];
  const curl = spawn('curl', ['-sN', url, ...accept, '-H', 'content-type: application/json', '-d', body]);
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'next') receiving.take(JSON.parse(data));
      if (event === 'complete') receiving.end ??= 'completed';
    },
  });
  let text = '';
  curl.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    if (isSubscription) parser.feed(piece);
  });
  curl.once('close', () => {
    if (!isSubscription) receiving.take(JSON.parse(text));
    receiving.end ??= isSubscription ? 'failed' : 'completed';
  });
  receiving.stop = () => void curl.kill();
  return receiving;
};

export const realClients: readonly [name: string, ask: Subscribe][] = [
  ['graphql-ws', overWebSocket],
  ['graphql-sse', overEvents],
  ['Apollo Client', overMultipart],
  ['urql', overUrql],
  ['curl', overCurl],
];
