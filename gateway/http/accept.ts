import { LRUCache } from 'lru-cache';
import { MIMEType } from 'node:util';
import { multipart, serverSentEvents, type StreamFormat } from './stream-format.ts';

export type JsonType = 'application/json' | 'application/graphql-response+json';

/** The response formats that a client accepts. */
export interface Accepted {
  /** For a single response. */
  json: JsonType | undefined;
  /** For a streamed response. A client must name it: one that accepts anything may not be able to read a stream. */
  stream: StreamFormat | undefined;
  /** Whether the stream ranks above JSON, so that queries and mutations are streamed too. */
  prefersStream: boolean;
  /** Whether the client is a browser that wants a page. */
  prefersPage: boolean;
}

interface MediaRange {
  /** `type/subtype` in lower case. */
  essence: string;
  params: MIMEType['params'];
  quality: number;
  /** Its position in the header. */
  place: number;
}

type Rank = Pick<MediaRange, 'quality' | 'place'>;

const unaccepted: Rank = { quality: 0, place: Infinity };
/** Clients send few distinct headers, over and over. */
const known = new LRUCache<string, Accepted>({ max: 100 });

/** Parses an `Accept` header: ranked by quality, then by order. */
export function readAccept(header: string | undefined): Accepted {
  const text = header || '*/*';
  let accepted = known.get(text);
  if (!accepted) known.set(text, (accepted = negotiate(text)));
  return accepted;
}

function negotiate(header: string): Accepted {
  const ranges = mediaRangesIn(header);
  const named = (type: string, isMatch = (_: MediaRange) => true): Rank =>
    ranges.find((range) => range.essence === type && isMatch(range)) ?? unaccepted;
  // The most specific range that matches a type gives its quality (RFC 9110).
  const matched = (...patterns: string[]): Rank => {
    const mostSpecific = patterns.find((pattern) => ranges.some(({ essence }) => essence === pattern));
    return ranges.find(({ essence }) => essence === mostSpecific) ?? unaccepted;
  };
  const [json] = preferred<JsonType>([
    ['application/json', matched('application/json', 'application/*', '*/*')],
    ['application/graphql-response+json', matched('application/graphql-response+json', 'application/*', '*/*')],
  ]);
  const [stream] = preferred<StreamFormat>([
    [serverSentEvents, named('text/event-stream')],
    [multipart, named('multipart/mixed', ({ params }) => params.get('subscriptionspec') === '1.0')],
  ]);
  const jsonQuality = json?.[1].quality ?? 0;
  return {
    json: json?.[0],
    stream: stream?.[0],
    prefersStream: (stream?.[1].quality ?? 0) > jsonQuality,
    prefersPage: matched('text/html', 'text/*', '*/*').quality > jsonQuality,
  };
}

/** The accepted choices, best first. */
function preferred<Choice>(choices: [Choice, Rank][]): [Choice, Rank][] {
  return choices
    .filter(([, { quality }]) => quality > 0)
    .toSorted(([, a], [, b]) => b.quality - a.quality || a.place - b.place);
}

function mediaRangesIn(header: string): MediaRange[] {
  // A comma inside quotes is not a separator.
  const parts = header.match(/(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g) ?? [];
  return parts.flatMap((part, place) => {
    try {
      const { essence, params } = new MIMEType(part);
      return { essence, params, quality: Number(params.get('q') ?? 1), place };
    } catch {
      return [];
    }
  });
}
