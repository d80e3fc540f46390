import { once } from 'node:events';

/** Opens a subscription on a socket of its own, over graphql-transport-ws, waits for its first message and closes it. */
export async function subscribeOnce(url: string, token: string, query: string): Promise<void> {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const send = (message: object) => socket.send(JSON.stringify(message));
  await once(socket, 'open');
  send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  send({ id: '1', type: 'subscribe', payload: { query } });
  for (;;) {
    const [{ data }] = (await once(socket, 'message')) as [MessageEvent<string>];
    const { type, payload } = JSON.parse(data) as { type: string; payload: { errors?: unknown } };
    if (type === 'error' || payload?.errors) throw new Error(data.slice(0, 500));
    if (type === 'next') break;
    if (type === 'ping') send({ type: 'pong' });
  }
  socket.close();
  await once(socket, 'close');
}
