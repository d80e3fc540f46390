import { WebSocket } from 'ws';
import { probe } from '../event-graph/feed.ts';
import { numberField } from './message-fields.ts';
import { isComplete, query, type MovedEvent } from './subscription.ts';

const initialise = JSON.stringify({ type: 'connection_init' });
const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query } });

export interface SubscriberTask {
  url: string;
  /** The local address to connect from. */
  localAddress: string;
  /** Events are numbered from 1 to this. */
  lastNumber: number;
}

export interface SubscriberEvents {
  /** The subscription was sent; the protocol does not confirm it. */
  subscribed(): void;
  /** The first event was received. */
  open(): void;
  delivered(latencyMs: number): void;
  /** The last of the numbered events was received. */
  done(): void;
  fault(what: string): void;
}

/** Opens a subscription on its own socket over graphql-transport-ws; all events must arrive once and in order. */
export function subscribeTo({ url, localAddress, lastNumber }: SubscriberTask, on: SubscriberEvents): void {
  let expected = 1;
  let isOpen = false;
  const socket = new WebSocket(url, 'graphql-transport-ws', {
    localAddress,
    // Skips whatever a client may skip, so that the gateway is what is measured.
    perMessageDeflate: false,
    skipUTF8Validation: true,
  });

  const receive = (message: Buffer): void => {
    const now = performance.timeOrigin + performance.now();
    const number = numberField(message, '"number":');
    if (Number.isNaN(number) || message.includes('"errors":')) return on.fault(message.toString().slice(0, 500));
    if (!isOpen) {
      isOpen = true;
      on.open();
    }
    if (number === probe) return;
    if (number !== expected) on.fault(`event ${number} instead of ${expected}`);
    expected = number + 1;
    on.delivered(now - numberField(message, '"emittedAt":'));
    if (number < lastNumber) return;
    const { payload } = JSON.parse(message.toString()) as { payload: { data: { moved: MovedEvent } } };
    if (!isComplete(payload.data.moved)) on.fault(`incomplete: ${message.toString().slice(0, 500)}`);
    on.done();
  };

  socket.on('open', () => socket.send(initialise));
  socket.on('message', (message: Buffer) => {
    if (message.includes('"type":"next"')) return receive(message);
    if (message.includes('"type":"connection_ack"')) {
      socket.send(subscribe);
      return on.subscribed();
    }
    if (message.includes('"type":"ping"')) return socket.send(JSON.stringify({ type: 'pong' }));
    return on.fault(message.toString().slice(0, 500));
  });
  socket.on('close', (code, reason) => on.fault(`closed with ${code} ${reason.toString()}`));
  socket.on('error', (error) => on.fault(error.message));
}
