import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { LicenceRenewal } from './licence-renewal.entity.ts';

export const renewalById = rowByKey(LicenceRenewal, rooms.licenceRenewals);
export const renewalsOfImporter = rowsByKey(LicenceRenewal, rooms.licenceRenewals, 'importerId', 'filedAt', 'id');

/** The renewal that a command was about. */
export const renewalOfResult = ({ renewalId: id }: { renewalId: string }, { em }: RequestContext) =>
  em.findOneOrFail(LicenceRenewal, { id });
