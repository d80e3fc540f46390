import { LotEntered, StockReleased } from '@hub/customs/published/events.ts';
import { ControlMeasureOrdered } from '@hub/safety/published/events.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import type { DataOf } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { DrugClassified, DrugRemoved } from '@hub/whitelists/published/drug-events.ts';
import { InstitutionRemoved, ListPublished, PilotPeriodSet } from '@hub/whitelists/published/events.ts';
import { ImporterLicensed } from '@hub/whitelists/published/importer-events.ts';
import { Item, ItemStep } from './item/item.entity.ts';
import type { ItemState } from './item/rules/item-steps.ts';

/** When all commands are issued. */
export const now = new Date('2024-04-01T08:00:00Z');

export const importerId = newId();
export const institutionId = newId();
export const importer: Organisation = { kind: 'IMPORTER', id: importerId };
export const otherImporter: Organisation = { kind: 'IMPORTER', id: newId() };
export const institution: Organisation = { kind: 'INSTITUTION', id: institutionId };
export const otherInstitution: Organisation = { kind: 'INSTITUTION', id: newId() };

let lastCode = 80000000000000000000n;
export const newCodes = (count: number): string[] => Array.from({ length: count }, () => String((lastCode += 1n)));

/** What a command over packs is refused with for no codes, for more than 1000, and for a repeated one. */
export async function refusedCodes(send: (codes: string[]) => Promise<unknown>, code: string): Promise<string[]> {
  const answers = [await send([]), await send(newCodes(1001)), await send([code, code])] as Record<string, string>[][];
  return answers.flat().map(({ refusal, field, reason }) => `${refusal} ${field} ${reason}`);
}

/** The refusal of a caller of another kind. */
export const onlyFor = (kind: 'IMPORTER' | 'INSTITUTION') => [{ refusal: 'FORBIDDEN', what: 'ONLY', only: kind }];

/** A command over packs that were moved. */
export const moved = (...states: ItemState[]) => ({ items: states.map((state) => ({ state })) });

export type Trace = Awaited<ReturnType<typeof arrangeTrace>>;

/** All agencies. None follows in the background: what a command knows of the others, it has asked for itself. */
export async function arrangeTrace(dialect: Dialect) {
  const subgraphs = await startAllSubgraphs({ dialect, clock: () => now });
  const trace = subgraphs.of('trace');
  const em = () => trace.agency.database.orm.em.fork();
  const { publish } = subgraphs;
  let version = 0;
  const institutionIds = [institutionId, otherInstitution.id];
  const publishList = async (
    kind: DataOf<typeof ListPublished>['kind'],
    memberIds: readonly string[],
    permitted = institutionIds,
    effectiveFrom = '2024-01-01',
  ) => {
    version += 1;
    const members = memberIds.map((memberId) => ({ memberId, institutionIds: kind === 'DRUG' ? permitted : [] }));
    await publish(ListPublished, { listVersionId: newId(), kind, version, effectiveFrom, members });
  };
  const setPilot = (until = '2024-12-31') => publish(PilotPeriodSet, { from: '2024-01-01', until });

  await setPilot();
  await publishList('IMPORTER', [importerId, otherImporter.id]);
  await publishList('INSTITUTION', institutionIds);

  return {
    trace,
    close: () => subgraphs.close(),
    em,
    publish,
    publishList,
    setPilot,
    /** The importer's licence has this last day and scope. */
    license: (validUntil: string, ...scope: DataOf<typeof ImporterLicensed>['scope']) =>
      publish(ImporterLicensed, { importerId, number: 'L', scope, validUntil }),
    /** The importer's licence must allow this for a drug. */
    classify: (drugId: string, ...licenceScope: DataOf<typeof DrugClassified>['licenceScope']) =>
      publish(DrugClassified, { drugId, licenceScope }),
    /** A lot in bond; returns its id, which is also its number. */
    enterLot: async (drugId: string, quantity: number, expiryDate = '2030-01-31'): Promise<string> => {
      const lotId = newId();
      await publish(LotEntered, { lotId, drugId, importerId, lotNumber: lotId, expiryDate, quantity });
      return lotId;
    },
    /** Packs with a state, as if they had taken the steps to it. */
    addPacks: async (pack: Pick<Item, 'drugId' | 'lotId' | 'state'> & Partial<Item>, count: number) => {
      const codes = newCodes(count);
      await em().insertMany(
        Item,
        codes.map((code) => ({ importerId, steps: 3, ...pack, code })),
      );
      return codes;
    },
    /** Customs releases packs to the institution; returns the id of the release. */
    release: async (drugId: string, codes: string[]): Promise<string> => {
      const releaseId = newId();
      await publish(StockReleased, { releaseId, formId: newId(), drugId, importerId, institutionId, codes });
      return releaseId;
    },
    stopUse: (measure: Omit<DataOf<typeof ControlMeasureOrdered>, 'measureId'>) =>
      publish(ControlMeasureOrdered, { measureId: newId(), ...measure }),
    /** An institution is removed from the list; the one of the packs, if no other is named. */
    removeInstitution: (mayUseDelivered: boolean, of = institutionId): Promise<void> =>
      publish(InstitutionRemoved, { removalId: newId(), institutionId: of, cause: 'ILLEGAL_ACT', mayUseDelivered }),
    /** The next list leaves the institution out from this day on. */
    leaveOutInstitution: (effectiveFrom: string): Promise<void> => {
      const removed = { removalId: newId(), institutionId, cause: 'ADJUSTMENT', mayUseDelivered: false } as const;
      return publish(InstitutionRemoved, { ...removed, effectiveFrom });
    },
    removeDrug: (drugId: string, mayUseDelivered: boolean, removalId = newId()): Promise<void> =>
      publish(DrugRemoved, { removalId, drugId, cause: 'QUANTITY_USED_UP', mayUseDelivered }),
    /** The institution is on the list from this day on. */
    listInstitutions: async (effectiveFrom = dayOf(now)): Promise<void> => {
      const members = [{ memberId: institutionId, name: 'I', institutionIds: [] }];
      version += 1;
      await publish(ListPublished, { listVersionId: newId(), kind: 'INSTITUTION', version, effectiveFrom, members });
    },
    /** Issues a command over packs. */
    move: (
      command: string,
      by: Organisation,
      input: { codes: readonly string[]; lotId?: string; releaseId?: string },
    ) =>
      issue(trace, { command, by, input, select: `items { state } ${command === 'receive' ? 'stillInTransit' : ''}` }),
    /** The steps of a pack: number and state. */
    pathOf: async (code: string): Promise<string[]> => {
      const steps = await em().find(ItemStep, { code }, { orderBy: { seq: 'asc' } });
      return steps.map(({ seq, state }) => `${seq} ${state}`);
    },
    /** What trace has published after a position of its log. */
    published: async (after: number) => {
      const { events } = await trace.agency.feed.pull(after, 100);
      return events.map(({ type, subject, data }) => ({ type, subject, data }));
    },
    head: async () => (await trace.agency.feed.head()).position,
  };
}
