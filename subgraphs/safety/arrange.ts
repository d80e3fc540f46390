import { LotEntered, StockReleased } from '@hub/customs/published/events.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import type { DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { startAllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { ItemsReceived, ItemUsed } from '@hub/trace/published/events.ts';

/** When commands are issued first: in Beijing the second of April has begun, in UTC it is still the first. */
export const now = new Date('2024-04-01T16:10:00Z');
export const usedAt = new Date('2024-03-31T16:00:00Z');
/** The days of both in Beijing. */
export const today = '2024-04-02';
export const dayOfUse = '2024-04-01';

export const institutionId = newId();
export const institution: Organisation = { kind: 'INSTITUTION', id: institutionId };
export const bjmpa: Organisation = { kind: 'AGENCY', id: 'BJMPA' };
export const bjhc: Organisation = { kind: 'AGENCY', id: 'BJHC' };

let lastCode = 80000000000000000000n;

export type Safety = Awaited<ReturnType<typeof arrangeSafety>>;
export type Used = Awaited<ReturnType<Safety['use']>>;

/** All agencies; those that obey a stop-use do so when they are asked. */
export async function arrangeSafety(dialect: Dialect) {
  let time = now;
  const subgraphs = await startAllSubgraphs({ dialect, clock: () => time });
  const safety = subgraphs.of('safety');
  const em = () => safety.agency.database.orm.em.fork();
  const report = (code: string, input: object = {}, by = institution) => {
    const learned = { reaction: 'a rash', criteria: [], onsetDate: dayOfUse, learnedAt: now.toISOString() };
    const select = 'report { id serious dueBy notifications { to { __typename } acknowledgedAt } }';
    return issue(safety, { command: 'reportAdverseReaction', by, input: { code, ...learned, ...input }, select });
  };

  return {
    safety,
    close: () => subgraphs.close(),
    of: (name: string) => subgraphs.of(name),
    em,
    setTime: (instant: Date) => void (time = instant),
    /** A pack that the institution used, of a new drug unless one is given. */
    use: async (use: Partial<DataOf<typeof ItemUsed>> = {}) => {
      const code = String((lastCode += 1n));
      const parties = { drugId: newId(), lotId: newId(), importerId: newId(), institutionId };
      const used = { useId: newId(), code, ...parties, usedAt: usedAt.toISOString(), ...use };
      await subgraphs.publish(ItemUsed, used);
      return used;
    },
    report,
    /** Reports a reaction to a pack; returns the id of the report. */
    reported: async (code: string, criteria: readonly string[] = []): Promise<string> =>
      ((await report(code, { criteria })) as { report: { id: string } }).report.id,
    /** An importer enters a lot of a drug into bond. */
    enterLot: (drugId: string, importerId: string) => {
      const lot = { lotNumber: '1', expiryDate: '2030-01-01', quantity: 1 };
      return subgraphs.publish(LotEntered, { lotId: newId(), drugId, importerId, ...lot });
    },
    /** A release of a drug to an institution; what is received of it names only the release. */
    release: async (drugId: string, to: string, releaseId = newId()) => {
      const parties = { drugId, importerId: newId(), institutionId: to };
      await subgraphs.publish(StockReleased, { releaseId, formId: newId(), ...parties, codes: ['8'] });
      return releaseId;
    },
    receive: (releaseId: string, by: string) =>
      subgraphs.publish(ItemsReceived, { releaseId, institutionId: by, codes: ['8'], quarantined: false }),
    follow: (...upstreams: string[]) => safety.agency.catchUp(upstreams),
    /** Who was told of something, in order. */
    told: async (about: string): Promise<string[]> => {
      const items = await em().find(InboxItem, { about }, { orderBy: { line: 'asc' } });
      return items.map(({ ownerId }) => ownerId);
    },
    /** What an organisation asks for as the gateway would. */
    ask: async (by: Organisation, query: string): Promise<Record<string, unknown>> => {
      const { data, errors } = await safety.ask(query, { subject: 'test', organisation: by, scopes: [] });
      if (errors) throw new Error(errors[0]!.message);
      return data!;
    },
    /** What safety has published after a position of its log. */
    published: async (after: number) => {
      const { events } = await safety.agency.feed.pull(after, 100);
      return events.map(({ type, data }) => ({ type, data }));
    },
    head: async () => (await safety.agency.feed.head()).position,
  };
}
