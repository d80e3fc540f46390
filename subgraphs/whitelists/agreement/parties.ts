import type { Organisation } from '@hub/shared/access/principal.ts';
import type { Agreement } from './agreement.entity.ts';

type Parties = Pick<Agreement, 'importerId' | 'institutionId'>;

/** The parties that use the hub: an overseas manufacturer does not. */
export function partiesOf({ importerId, institutionId }: Parties): readonly Organisation[] {
  const importer = { kind: 'IMPORTER', id: importerId } as const;
  return institutionId ? [importer, { kind: 'INSTITUTION', id: institutionId }] : [importer];
}

const isSame = (a: Organisation, b: Organisation): boolean => a.kind === b.kind && a.id === b.id;

export const isParty = (organisation: Organisation, parties: Parties): boolean =>
  partiesOf(parties).some((party) => isSame(party, organisation));

/** The party on the other side, if it uses the hub. */
export const otherParty = (organisation: Organisation, parties: Parties): Organisation | undefined =>
  partiesOf(parties).find((party) => !isSame(party, organisation));
