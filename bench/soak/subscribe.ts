/** Opens a subscription on its own socket over graphql-transport-ws, waits for its first event and closes it. */
export async function subscribeOnce(url: string, token: string, query: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  const send = (message: object) => socket.send(JSON.stringify(message));
  let hasEvent = false;
  socket.addEventListener('open', () =>
    send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }),
  );
  socket.addEventListener('message', (message) => {
    const data = String(message.data);
    const { type, payload } = JSON.parse(data) as { type: string; payload?: { errors?: unknown } };
    if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: { query } });
    else if (type === 'ping') send({ type: 'pong' });
    else {
      hasEvent = type === 'next' && !payload?.errors;
      if (!hasEvent) reject(new Error(data.slice(0, 500)));
      socket.close();
    }
  });
  socket.addEventListener('close', ({ code, reason }) =>
    hasEvent ? resolve() : reject(new Error(`closed with ${code} ${reason}`)),
  );
  return promise;
}
