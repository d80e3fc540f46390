import type { EntityManager } from '@mikro-orm/core';
import type { Condition } from '@hub/shared/gate/gate.ts';
import { membersOn } from '@hub/shared/published-list/members-on.ts';
import { namesOf } from '../known-name/names-of.ts';
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
    return listed.has(importerId) ? [] : [refuse('IMPORTER_NOT_LISTED', await called(em, importerId))];
  },
};

/** The drug is on its white list (R2). */
export const drugListed: Condition<Dated & { drugId: string }> = {
  codes: ['DRUG_NOT_LISTED'],
  clause: 'R2',
  async against(em, { drugId, day }) {
    const listed = await membersOn(em, { upstream, kind: 'DRUG', day });
    return listed.has(drugId) ? [] : [refuse('DRUG_NOT_LISTED', await called(em, drugId))];
  },
};

/** The institution is on its white list (R1). */
export const institutionListed: Condition<Dated & { institutionId: string }> = {
  codes: ['INSTITUTION_NOT_LISTED'],
  clause: 'R1',
  async against(em, { institutionId, day }) {
    const listed = await membersOn(em, { upstream, kind: 'INSTITUTION', day });
    return listed.has(institutionId) ? [] : [refuse('INSTITUTION_NOT_LISTED', await called(em, institutionId))];
  },
};

/** The list permits the institution to use this drug (R30). */
export const institutionPermitted: Condition<Dated & { drugId: string; institutionId: string }> = {
  codes: ['INSTITUTION_NOT_PERMITTED'],
  clause: 'R30',
  async against(em, { drugId: drug, institutionId: institution, day }) {
    const drugs = await membersOn(em, { upstream, kind: 'DRUG', day });
    if (drugs.get(drug)?.includes(institution)) return [];
    const names = await namesOf(em, [drug, institution]);
    const called = { drugName: names.get(drug), institutionName: names.get(institution) };
    return [refuse('INSTITUTION_NOT_PERMITTED', { drug, institution, ...called })];
  },
};

async function called(em: EntityManager, id: string) {
  return { id, idName: (await namesOf(em, [id])).get(id) };
}
