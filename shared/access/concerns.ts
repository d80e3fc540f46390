import type { Principal } from './principal.ts';

/** A row that belongs to an importer and, once it is assigned to one, an institution. */
export interface Parties {
  importerId: string;
  institutionId?: string | null;
}

/** No organisation has this id, so the filter matches nothing. */
const noOrganisation = '00000000-0000-0000-0000-000000000000';

/** Row filter by caller: agencies and analysts see every row, importers and institutions only their own. */
export function concerns(principal: Principal | undefined): { importerId?: string; institutionId?: string } {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'AGENCY' || kind === 'ANALYST') return {};
  if (kind === 'INSTITUTION') return { institutionId: id! };
  return { importerId: kind === 'IMPORTER' ? id! : noOrganisation };
}

/** The same check for a single row. */
export function isConcerned(principal: Principal | undefined, thing: Parties): boolean {
  const { importerId, institutionId } = concerns(principal);
  if (importerId !== undefined) return importerId === thing.importerId;
  return institutionId === undefined || institutionId === thing.institutionId;
}
