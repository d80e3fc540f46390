import type { Organisation } from '@hub/shared/access/principal.ts';
import type { OrganisationRow } from './organisation.resolvers.ts';

const types = { INSTITUTION: 'Institution', IMPORTER: 'Importer' } as const;

/** An organisation of the white lists' register; null if it is of a kind that the register does not have. */
export function organisationOf({ kind, id }: Organisation): OrganisationRow | null {
  if (kind === 'AGENCY') return { __typename: 'Agency', code: id };
  return kind in types ? { __typename: types[kind as keyof typeof types], id } : null;
}
