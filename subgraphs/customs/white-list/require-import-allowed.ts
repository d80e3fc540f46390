import type { EntityManager } from '@mikro-orm/core';
import { importAllowed, type ImportFacts, type ImportParties } from './rules/import-allowed.ts';
import { PilotPeriod, PublishedList, type ListKind } from './white-list.entity.ts';

/** Passes only if the pilot is open and everyone named is on the list that holds on the day. */
export async function requireImportAllowed(em: EntityManager, parties: ImportParties, day: string): Promise<void> {
  const [first] = importAllowed(await importFacts(em, day), parties);
  if (first) throw first;
}

export async function importFacts(em: EntityManager, day: string): Promise<ImportFacts> {
  const pilot = (await em.findOne(PilotPeriod, { id: 1 })) ?? undefined;
  const [institutions, drugs, importers] = await Promise.all(
    (['INSTITUTION', 'DRUG', 'IMPORTER'] as const).map((kind) => membersOn(em, kind, day)),
  );
  return { day, pilot, lists: { INSTITUTION: institutions!, DRUG: drugs!, IMPORTER: importers! } };
}

async function membersOn(em: EntityManager, kind: ListKind, day: string): Promise<Map<string, string[]>> {
  const [list] = await em.find(
    PublishedList,
    { kind, effectiveFrom: { $lte: day } },
    { orderBy: { version: 'desc' }, limit: 1 },
  );
  return new Map((list?.members ?? []).map(({ memberId, institutionIds }) => [memberId, institutionIds]));
}
