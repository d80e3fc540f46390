import type { Organisation } from '@hub/shared/access/principal.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import type { DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { ItemUsed } from '@hub/trace/published/events.ts';
import { Notice } from './notice/notice.entity.ts';

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
    const select = 'report { id serious dueBy notices { kind agency { code } importer { id } } }';
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
    /** The addressees of the notices of something, in order. */
    addressees: async (about: { reportId: string } | { measureId: string }): Promise<unknown[]> => {
      const notices = await em().find(Notice, about, { orderBy: { line: 'asc' } });
      return notices.map(({ agency, importerId }) => agency ?? importerId);
    },
    /** What safety has published after a position of its log. */
    published: async (after: number) => {
      const { events } = await safety.agency.feed.pull(after, 100);
      return events.map(({ type, data }) => ({ type, data }));
    },
    head: async () => (await safety.agency.feed.head()).position,
  };
}
