import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { until } from '@hub/shared/testing/until.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

const init = { type: 'connection_init' };
const query = 'subscription { changes { text } }';
const subscribe = (id: string) => ({ id, type: 'subscribe', payload: { query } });
const longId = 'x'.repeat(200);

describe('a client that breaks the rules of graphql-transport-ws', () => {
  let served: ServedGateway;
  let logged: string[];
  beforeEach(async () => {
    logged = [];
    served = await serveLog({}, { log: pino({}, { write: (line) => void logged.push(line) }) });
  });
  afterEach(() => served.close());

  /** Sends the first message, the others once it is acknowledged, and returns how the gateway closes the connection. */
  const closeAfter = async (...messages: (object | string)[]) => {
    const socket = new WebSocket(served.url.replace('http', 'ws'), 'graphql-transport-ws');
    const send = (message: object | string) =>
      socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    const [first, ...others] = messages;
    socket.once('open', () => send(first!));
    socket.once('message', () => others.forEach(send));
    let closed: [code: number, reason: string] | undefined;
    socket.once('close', (code, reason) => (closed = [code, reason.toString()]));
    await until(() => closed !== undefined);
    return closed;
  };

  test.each<[what: string, messages: (object | string)[]]>([
    ['an acknowledgement', [{ type: 'connection_ack' }]],
    ['a result', [init, { id: '1', type: 'next', payload: { data: {} } }]],
    ['an error', [init, { id: '1', type: 'error', payload: [{ message: 'no' }] }]],
    ['an unknown type', [{ type: 'start' }]],
    ['no type', [{}]],
    ['invalid JSON', ['{']],
    ['something other than an object', ['null']],
    ['an id that is not a string', [init, { ...subscribe('1'), id: 1 }]],
    ['an empty id', [init, subscribe('')]],
    ['no payload', [init, { id: '1', type: 'subscribe' }]],
    ['variables that are a list', [init, { id: '1', type: 'subscribe', payload: { query, variables: [] } }]],
    ['a payload that is not an object', [{ type: 'ping', payload: 'hello' }]],
  ])('and sends %s is closed with 4400, and nothing is logged', async (_, messages) => {
    expect(await closeAfter(...messages)).toEqual([4400, 'Invalid message received']);
    expect(logged).toEqual([]);
  });

  test.each<[code: number, reason: string, messages: object[]]>([
    [4401, 'Unauthorized', [subscribe('1')]],
    [4409, 'Subscriber for 1 already exists', [init, subscribe('1'), subscribe('1')]],
    [
      4409,
      'Subscriber for 1 already exists',
      [init, subscribe('1'), { id: '1', type: 'complete' }, subscribe('1'), subscribe('1')],
    ],
    // A close reason has at most 123 bytes.
    [4409, '', [init, subscribe(longId), subscribe(longId)]],
    [4429, 'Too many initialisation requests', [init, init]],
  ])('is closed with %i %s, and nothing is logged', async (code, reason, messages) => {
    expect(await closeAfter(...messages)).toEqual([code, reason]);
    expect(logged).toEqual([]);
  });
});
