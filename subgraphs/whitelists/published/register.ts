import type { Register } from '@hub/shared/access/register.ts';
import { agencies, type AgencyRights } from './agencies.ts';

declare module '@hub/shared/access/principal.ts' {
  interface OrganisationKinds {
    INSTITUTION: true;
    IMPORTER: true;
    /** Whoever explores: sees sums. */
    ANALYST: true;
  }
}

/** Whose tokens count, and for which scopes: agencies by their codes, all others by their kind (D37). */
export const register: Register = {
  agencies: Object.fromEntries(
    Object.entries<AgencyRights>(agencies).map(([code, { scopes }]) => [code, scopes] as const),
  ),
  kinds: {
    INSTITUTION: [
      'agreement:register',
      'clearance:apply',
      'supply:ask',
      'trace:institution',
      'adverse-reaction:report',
      'list:apply',
      'drug:apply',
      'notice:acknowledge',
    ],
    IMPORTER: [
      'agreement:register',
      'stock:enter',
      'clearance:apply',
      'stock:release',
      'trace:zone',
      'list:apply',
      'notice:acknowledge',
    ],
    ANALYST: [],
    PUBLIC: [],
  },
};
