import type { Principal } from './principal.ts';

/** A thing that has an importer and, where it is already meant for one, an institution. */
export interface Parties {
  importerId: string;
  institutionId?: string | null;
}

/** No organisation has it: narrows to nothing. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Narrows rows to those that the caller may see: agencies and analysts all, importers and institutions their own. */
export function concerns(principal: Principal | undefined): { importerId?: string; institutionId?: string } {
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'AGENCY' || kind === 'ANALYST') return {};
  if (kind === 'INSTITUTION') return { institutionId: id! };
  return { importerId: kind === 'IMPORTER' ? id! : nobody };
}

/** The same for one thing at hand. */
export function isConcerned(principal: Principal | undefined, thing: Parties): boolean {
  const { importerId, institutionId } = concerns(principal);
  if (importerId !== undefined) return importerId === thing.importerId;
  return institutionId === undefined || institutionId === thing.institutionId;
}
