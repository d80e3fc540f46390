import type { Rows } from '@hub/shared/access/room.ts';
import { resolveCursor, type LogPlace } from '@hub/shared/feed/cursor.ts';
import { given } from '@hub/shared/paging/given.ts';
import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { StockMovementFilter, StockStart } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { badInput } from '../refusals.ts';
import { StockLog } from './stock-log.ts';

/** Which events a caller asks for. */
export interface Asked {
  after?: string | null;
  from?: StockStart | null;
  filter?: StockMovementFilter | null;
}

/** The log that a caller asks for, and the place in it that it begins after; throws if it may not ask for that. */
export async function askedLog(
  context: RequestContext,
  { after, from, filter }: Asked,
): Promise<{ log: StockLog; place: LogPlace }> {
  const { agency, principal } = context;
  const log = new StockLog(agency, principal, await rowsOf(context, filter ?? {}));
  if (!from) return { log, place: await resolveCursor(log, after) };
  if (after !== null && after !== undefined) throw badInput('from', 'NOT_BESIDE', { other: 'after' });
  if (from === 'BEGINNING') return { log, place: await resolveCursor(log, undefined) };
  const { position, eventId } = await agency.feed.head();
  return { log, place: { position, eventId } };
}

async function rowsOf(context: RequestContext, { kinds, ...ids }: StockMovementFilter): Promise<Rows> {
  const { drugId, importerId, lotId, institutionId } = ids;
  await requireDrug(context, drugId);
  await requireImporter(context, importerId);
  await requireInstitution(context, institutionId);
  if (lotId) await requireKnown(context, 'lotId', async () => (await lotById(context).load(lotId)) !== null);
  return given({ drugId, importerId, lotId, institutionId, kind: kinds });
}
