import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { DrugRegistration } from './drug-registration.entity.ts';

export const registrationById = rowByKey(DrugRegistration, everyone);
export const registrationsOfDrug = rowsByKey(DrugRegistration, everyone, 'drugId', 'recordedAt', 'id');

/** The registration that a command was about. */
export const registrationOfResult = ({ registrationId: id }: { registrationId: string }, { em }: RequestContext) =>
  em.findOneOrFail(DrugRegistration, { id });
