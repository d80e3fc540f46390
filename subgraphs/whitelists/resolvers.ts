import type { Complete } from '@hub/shared/subgraph/resolver-map.ts';
import { agencyResolvers } from './agency/agency.resolvers.ts';
import { agreementResolvers } from './agreement/agreement.resolvers.ts';
import { approvalResolvers } from './approval/approval.resolvers.ts';
import { diseaseResolvers } from './disease/disease.resolvers.ts';
import { drugResolvers } from './drug/drug.resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { importerResolvers } from './importer/importer.resolvers.ts';
import { inboxResolvers } from './inbox/inbox.resolvers.ts';
import { institutionResolvers } from './institution/institution.resolvers.ts';
import { listResolvers } from './list/list.resolvers.ts';
import { applicationCallResolvers } from './call/application-call.resolvers.ts';
import { listingResolvers } from './listing/listing.resolvers.ts';
import { procedureResolvers } from './procedure/procedure.resolvers.ts';
import { rectificationResolvers } from './rectification/rectification.resolvers.ts';
import { removalResolvers } from './removal/removal.resolvers.ts';
import { settingResolvers } from './setting/setting.resolvers.ts';
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
  ...inboxResolvers,
  ...institutionResolvers,
  ...listResolvers,
  ...meResolvers,
  ...pilotPeriodResolvers,
  ...applicationCallResolvers,
  ...listingResolvers,
  ...procedureResolvers,
  ...rectificationResolvers,
  ...removalResolvers,
  ...settingResolvers,
  Query: {
    ...agencyResolvers.Query,
    ...agreementResolvers.Query,
    ...approvalResolvers.Query,
    ...diseaseResolvers.Query,
    ...drugResolvers.Query,
    ...importerResolvers.Query,
    ...inboxResolvers.Query,
    ...institutionResolvers.Query,
    ...listResolvers.Query,
    ...meResolvers.Query,
    ...pilotPeriodResolvers.Query,
    ...applicationCallResolvers.Query,
    ...listingResolvers.Query,
    ...procedureResolvers.Query,
    ...rectificationResolvers.Query,
    ...removalResolvers.Query,
    ...settingResolvers.Query,
  },
  Mutation: {
    ...agreementResolvers.Mutation,
    ...approvalResolvers.Mutation,
    ...drugResolvers.Mutation,
    ...inboxResolvers.Mutation,
    ...listResolvers.Mutation,
    ...applicationCallResolvers.Mutation,
    ...listingResolvers.Mutation,
    ...rectificationResolvers.Mutation,
    ...removalResolvers.Mutation,
    ...settingResolvers.Mutation,
  },
};
