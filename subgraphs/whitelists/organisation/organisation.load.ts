import type { Organisation } from '@hub/shared/access/principal.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';

const byKind = { AGENCY: agencyByCode, INSTITUTION: institutionById, IMPORTER: importerById };

/** The row of an organisation; null if it is of a kind that the register does not have, or not in it. */
export async function organisationOf(context: RequestContext, { kind, id }: Organisation) {
  return kind in byKind ? byKind[kind as keyof typeof byKind](context).load(id) : null;
}
