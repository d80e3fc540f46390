import type { Twin } from './twin.ts';
import type { Twins } from './twins.ts';

const fields = `kind at quantity onHandAfter drug { id } importer { id } institution { id } lot { id lotNumber onHand }
  clearanceForm { id released approval { id cleared remaining released } } release { id quantity }`;
const item = 'kind about clause text sentAt task open answerBy provisional answeredAt acknowledgedAt overdue';
const inboxes = ['stock', 'lists', 'trace', 'safety'] as const;

/** What a caller is sent by both hubs, from the beginning of a subscription and again after half of it. */
type Sent = [untouched: string[], touched: string[]];

/** The movements that a caller may see. */
export async function movements({ untouched, touched }: Twins, caller: string): Promise<Sent> {
  const moved = async (hub: Twin) => {
    const { ledger } = await (await hub.as(caller)).query('{ ledger(first: 200) { totalCount } }');
    const selection = `stockChanged(after: $after) { cursor movement { id ${fields} } }`;
    return followed(hub, caller, { selection, enough: ledger.totalCount });
  };
  return [await moved(untouched), await moved(touched)];
}

/** The items of a caller's inboxes. */
export async function inboxItems({ untouched, touched }: Twins, caller: string): Promise<Sent> {
  const told = async (hub: Twin) => {
    const counts = inboxes.map((name) => `${name} { totalCount }`).join(' ');
    const { inbox } = await (await hub.as(caller)).query(`{ inbox { ${counts} } }`);
    const events: string[] = [];
    for (const name of inboxes) {
      const subscription = `${name.replace(/s$/, '')}InboxChanged`;
      const selection = `${subscription}(after: $after) { cursor item { ${item} } }`;
      events.push(...(await followed(hub, caller, { selection, enough: inbox[name].totalCount })));
    }
    return events;
  };
  return [await told(untouched), await told(touched)];
}

async function followed(
  hub: Twin,
  caller: string,
  { selection, enough }: { selection: string; enough: number },
): Promise<string[]> {
  if (enough === 0) return [];
  const query = `subscription ($after: Cursor) { ${selection} }`;
  const all = await hub.events(caller, { query }, enough);
  const half = Math.floor(all.length / 2);
  const after = all[half - 1]?.[1];
  const resumed = await hub.events(caller, { query, variables: after ? { after } : {} }, all.length - half);
  // Sealed cursors show nothing; that each resumes where it should is compared instead.
  return [...all, ...resumed].map(([text]) => text.replace(/"cursor":"[^"]*"/, '"cursor"'));
}
