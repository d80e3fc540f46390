import type { Condition } from '@hub/shared/gate/gate.ts';
import { membersOn } from '@hub/shared/published-list/members-on.ts';
import { refuse } from '../refusals.ts';

const upstream = 'whitelists';

/** On what day something is done. */
interface Dated {
  day: string;
}

/** The importer is on its white list (R2). */
export const importerListed: Condition<Dated & { importerId: string }> = {
  codes: ['IMPORTER_NOT_LISTED'],
  clause: 'R2',
  async against(em, { importerId, day }) {
    const listed = await membersOn(em, { upstream, kind: 'IMPORTER', day });
    return listed.has(importerId) ? [] : [refuse('IMPORTER_NOT_LISTED', { id: importerId })];
  },
};

/** The drug is on its white list (R2). */
export const drugListed: Condition<Dated & { drugId: string }> = {
  codes: ['DRUG_NOT_LISTED'],
  clause: 'R2',
  async against(em, { drugId, day }) {
    const listed = await membersOn(em, { upstream, kind: 'DRUG', day });
    return listed.has(drugId) ? [] : [refuse('DRUG_NOT_LISTED', { id: drugId })];
  },
};

/** The institution is on its white list (R1). */
export const institutionListed: Condition<Dated & { institutionId: string }> = {
  codes: ['INSTITUTION_NOT_LISTED'],
  clause: 'R1',
  async against(em, { institutionId, day }) {
    const listed = await membersOn(em, { upstream, kind: 'INSTITUTION', day });
    return listed.has(institutionId) ? [] : [refuse('INSTITUTION_NOT_LISTED', { id: institutionId })];
  },
};

/** The list permits the institution to use this drug (R30). */
export const institutionPermitted: Condition<Dated & { drugId: string; institutionId: string }> = {
  codes: ['INSTITUTION_NOT_PERMITTED'],
  clause: 'R30',
  async against(em, { drugId: drug, institutionId: institution, day }) {
    const drugs = await membersOn(em, { upstream, kind: 'DRUG', day });
    if (drugs.get(drug)?.includes(institution)) return [];
    return [refuse('INSTITUTION_NOT_PERMITTED', { drug, institution })];
  },
};
