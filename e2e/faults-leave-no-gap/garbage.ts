import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Marks internals of a broken subgraph, which the gateway must not leak. */
export const insideMark = 'inside-of-the-subgraph';

/** Answers a request with an invalid response. */
type Garbage = (response: ServerResponse) => void;

const whole =
  (type: string, body: string, status = 200): Garbage =>
  (response) =>
    response.writeHead(status, { 'content-type': type }).end(body);
const json = (body: string): Garbage => whole('application/json', body);
const sse = (data: string): Garbage => whole('text/event-stream', `event: next\ndata: ${data}\n\n`);

const html = `<!doctype html><title>502 ${insideMark}</title>`;
const stack = `Error: ${insideMark}\n    at connect (node:net:1:1)\n    at file:///srv/main.ts:10:3`;
const cutShort = `{"data":{"drug":{"id":"${insideMark}`;
const wrongTypes = `{"data":{"drug":7,"drugs":{"nodes":{}},"ledger":"${insideMark}","bondedLots":[[]],"item":[1],"_entities":{"0":true}}}`;
const ownErrors = `{"data":null,"errors":[{"message":"${insideMark}","path":["_entities",99],"extensions":{"code":"X","stacktrace":["at main.ts"]}}]}`;

const status500 = whole('text/plain', stack, 500);
const gone: Garbage = (response) => response.destroy();
const half: Garbage = (response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).write(cutShort, () => response.destroy());

/** Valid GraphQL results alternate with the rest, so that a gateway that counts failures keeps sending requests. */
export const garbageAnswers: readonly Garbage[] = [
  whole('text/html', html),
  json('{"data":{"_entities":[null]}}'),
  json(cutShort),
  json('{"data":{"__proto__":{"x":1}}}'),
  json('{}'),
  json(wrongTypes),
  json('null'),
  json(ownErrors),
  status500,
  json(`{"data":["${insideMark}"],"errors":"${insideMark}"}`),
  gone,
  json('{"data":{"constructor":{"prototype":{"x":1}},"_entities":[{"__proto__":{"x":1},"__typename":"Nobody"}]}}'),
  half,
];

export const garbageStreams: readonly Garbage[] = [
  whole('text/event-stream', html),
  sse(cutShort),
  sse('{"data":{"stockChanged":null}}'),
  sse('{}'),
  sse('{"data":{"__proto__":{"x":1}}}'),
  sse('{"data":{"_entities":[null]}}'),
  status500,
  gone,
];

/** Cuts an event stream off in the middle of an event. */
export function breakOff(stream: ServerResponse): void {
  stream.end('event: next\ndata: {"data":{"stockChanged":{"movement":{"quantity":');
}

const hugePieces = 3200;
const piece = Buffer.from(`"${'x'.repeat(64 * 1024 - 3)}",`);

/** Writes 200 MB as one answer or event for as long as it is read, and reports how many bytes were. */
export async function writeHuge(
  response: ServerResponse,
  isStream: boolean,
  onTaken: (bytes: number) => void,
): Promise<void> {
  response.writeHead(200, { 'content-type': isStream ? 'text/event-stream' : 'application/json' });
  const body = function* () {
    yield isStream ? 'event: next\ndata: {"data":[' : '{"data":[';
    for (let count = 1; count <= hugePieces; count += 1) {
      yield piece;
      onTaken(count * piece.length);
    }
  };
  await pipeline(body, response);
}
