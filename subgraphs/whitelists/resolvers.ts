import type { Complete } from '@hub/shared/subgraph/resolver-map.ts';
import { agencyResolvers } from './agency/agency.resolvers.ts';
import { agreementResolvers } from './agreement/agreement.resolvers.ts';
import { approvalResolvers } from './approval/approval.resolvers.ts';
import { diseaseResolvers } from './disease/disease.resolvers.ts';
import { drugResolvers } from './drug/drug.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { importerResolvers } from './importer/importer.resolvers.ts';
import { institutionResolvers } from './institution/institution.resolvers.ts';
import { listResolvers } from './list/list.resolvers.ts';
import { meResolvers } from './me/me.resolvers.ts';
import { pilotPeriodResolvers } from './pilot/pilot-period.resolvers.ts';

/** All resolvers in one map. A root field without a resolver does not compile. */
export const resolvers: Complete<Resolvers> = {
  ...agencyResolvers,
  ...agreementResolvers,
  ...approvalResolvers,
  ...diseaseResolvers,
  ...drugResolvers,
  ...importerResolvers,
  ...institutionResolvers,
  ...listResolvers,
  ...meResolvers,
  ...pilotPeriodResolvers,
  Query: {
    ...agencyResolvers.Query,
    ...agreementResolvers.Query,
    ...approvalResolvers.Query,
    ...diseaseResolvers.Query,
    ...drugResolvers.Query,
    ...importerResolvers.Query,
    ...institutionResolvers.Query,
    ...listResolvers.Query,
    ...meResolvers.Query,
    ...pilotPeriodResolvers.Query,
  },
  Mutation: {
    ...agreementResolvers.Mutation,
    ...approvalResolvers.Mutation,
    ...drugResolvers.Mutation,
    ...listResolvers.Mutation,
  },
};
