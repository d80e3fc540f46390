import type { HubProcess } from './hub-process.ts';

export type Ask = (query: string, variables?: object) => Promise<Answer>;

interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- its shape follows from the query
  data?: any;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Sends requests as an organisation. */
export function askAs(hub: HubProcess, organisation: string): Ask {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${hub.tokenOf(organisation)}` };
  return async (query, variables) => {
    const response = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer;
  };
}

/** A dashboard query over all agencies, with a unique text for each number. */
export const distinctQuery = (number: number): string => `{
  drugs(first: 5) { nodes { n${number}: name stock { onHand lots(first: 2) { nodes { lotNumber
    items(first: 2) { nodes { c${number}: code state } } } } } activeMeasures { scope } } }
}`;

/** A subscription completed by other agencies, with a unique text for each number. */
export const distinctSubscription = (number: number): string => `subscription {
  stockChanged { cursor movement { k${number}: kind quantity drug { name } lot { items(first: 1) { nodes { state } } } } }
}`;

const enterStock = `mutation ($input: EnterBondedStockInput!) { enterBondedStock(input: $input) { lots { id } } }`;
const codeItems = `mutation ($input: CodeItemsInput!) { codeItems(input: $input) { items { code } } }`;

/** Enters a lot and codes its packs; then attempts to enter an unknown drug, which is refused. */
export async function giveCommands(ask: Ask, drugId: string, number: number): Promise<void> {
  const lots = [{ lotNumber: `SOAK-${number}`, expiryDate: '2031-01-01', quantity: 2 }];
  const key = (step: string) => ({ idempotencyKey: `soak-${number}-${step}` });
  const entered = answered(await ask(enterStock, { input: { ...key('enter'), drugId, lots } }));
  const codes = [1, 2].map((pack) => `8${String(number).padStart(18, '0')}${pack}`);
  answered(await ask(codeItems, { input: { ...key('code'), lotId: entered.enterBondedStock.lots[0].id, codes } }));
  const unknown = await ask(enterStock, { input: { ...key('refuse'), drugId: `unknown-${number}`, lots } });
  if (!unknown.errors) throw new Error('An unknown drug was not refused');
}

/** The data of an answer; throws if it has errors. */
export function answered({ data, errors }: Answer): Answer['data'] {
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  return data;
}
