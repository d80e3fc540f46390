import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { ofSubject } from '../organisation/of-subject.ts';
import { organisationOf } from '../organisation/organisation.load.ts';
import { areWithdrawn, creditRecordById, pageOfCreditRecords } from './credit-record.load.ts';

export const creditRecordResolvers = {
  Query: {
    creditRecords: async (_, { subjectId, withdrawn, ...page }, context) => {
      const asked = { ...(await ofSubject(context, subjectId)), ...areWithdrawn(withdrawn) };
      return pageOfCreditRecords(context, asked, page);
    },
  },
  CreditRecord: {
    __resolveReference: ({ id }, context) => creditRecordById(context).load(id),
    subject: async ({ subjectKind: kind, subjectId: id }, _, context) => (await organisationOf(context, { kind, id }))!,
    publishedBy: async ({ publishedBy }, _, context) => (await agencyByCode(context).load(publishedBy))!,
  },
} satisfies Resolvers;
