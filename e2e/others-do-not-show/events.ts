import { pace } from '@hub/shared/feed/tail.ts';
import type { Subscription, Twin } from './twin.ts';
import type { Twins } from './twins.ts';

const movement = `id kind at quantity onHandAfter drug { id } importer { id } institution { id }
  lot { id lotNumber onHand } clearanceForm { id released approval { id cleared remaining released } }
  release { id quantity }`;
const item = 'kind about clause text sentAt task open answerBy provisional answeredAt acknowledgedAt overdue';

/** How soon a subscription without events says that there is nothing more. */
const heartbeatMs = 200;

const inbox = (agency: Subscription['agency'], field: string): Subscription => ({
  agency,
  of: 'INBOX',
  query: `subscription ($after: Cursor) { ${field}(after: $after) { cursor item { ${item} } } }`,
});

/** All subscriptions that there are. */
export const subscriptions = {
  stockChanged: {
    agency: 'customs',
    of: 'LOG',
    query: `subscription ($after: Cursor) { stockChanged(after: $after) { cursor movement { ${movement} } } }`,
  },
  stockInboxChanged: inbox('customs', 'stockInboxChanged'),
  listInboxChanged: inbox('whitelists', 'listInboxChanged'),
  traceInboxChanged: inbox('trace', 'traceInboxChanged'),
  safetyInboxChanged: inbox('safety', 'safetyInboxChanged'),
} satisfies Record<string, Subscription>;

/** What each subscription sends: all events, those after half of them, and how it is refused, if it is. */
type SentByName = Record<string, { all: string[]; resumed: string[]; refused: string | undefined }>;

/** What a caller is sent by both hubs, from the beginning of each subscription and again after half of it. */
export async function sentBy(
  { untouched, touched }: Twins,
  caller: string | undefined,
): Promise<[untouched: SentByName, touched: SentByName]> {
  const usual = pace.heartbeatMs;
  pace.heartbeatMs = heartbeatMs;
  try {
    return [await sentByOne(untouched, caller), await sentByOne(touched, caller)];
  } finally {
    pace.heartbeatMs = usual;
  }
}

/** How many events there are, by subscription. */
export const counts = (sent: SentByName): Record<string, number> =>
  Object.fromEntries(Object.entries(sent).map(([name, { all }]) => [name, all.length]));

async function sentByOne(hub: Twin, caller: string | undefined): Promise<SentByName> {
  const entries = Object.entries(subscriptions).map(async ([name, subscription]) => {
    const { events, end, refused } = await hub.sent(caller, subscription);
    const half = Math.floor(events.length / 2);
    const after = events[half - 1]?.cursor ?? end;
    const resumed = after === undefined ? [] : (await hub.sent(caller, subscription, after)).events;
    return [name, { all: events.map(shown), resumed: resumed.map(shown), refused }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Sealed cursors show nothing; that each resumes where it should is compared instead. */
const shown = ({ text }: { text: string }) => text.replace(/"cursor":"[^"]*"/, '"cursor"');
