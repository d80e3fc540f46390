import type { EntityManager } from '@mikro-orm/core';
import { remembered } from '@hub/shared/feed/remembered.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { namesOf } from '../known-name/names-of.ts';
import { importAllowed, type ImportFacts, type ImportParties } from './rules/import-allowed.ts';
import { PilotPeriod } from '../pilot-period/pilot-period.entity.ts';
import { PublishedList, type ListKind } from './published-list.entity.ts';

/** Throws unless the pilot is open and the lists in effect on the day name every party. */
export async function requireImportAllowed(em: EntityManager, parties: ImportParties, day: string): Promise<void> {
  const facts = await remembered(em, 'whitelists', `import facts of ${day}`, () => importFacts(em, day));
  if (importAllowed({ ...facts, names: new Map() }, parties).length === 0) return;
  throwRefusals(importAllowed({ ...facts, names: await namesOf(em, Object.values(parties)) }, parties));
}

export async function importFacts(em: EntityManager, day: string): Promise<Omit<ImportFacts, 'names'>> {
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
