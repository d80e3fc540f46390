import { nameContains } from '@hub/shared/paging/named-rows.ts';
import { pageOfAgreements } from '../agreement/agreement.load.ts';
import { pageOfSubject } from '../credit-record/credit-record.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { renewalsOfImporter } from '../licence-renewal/licence-renewal.load.ts';
import { applicationsOfImporter } from '../listing-application/listing-application.load.ts';
import { listedToday } from '../list-version/list-version.load.ts';
import { importerById, pageOfImporters } from './importer.load.ts';

export const importerResolvers = {
  Query: {
    importer: (_, { id }, context) => importerById(context).load(id),
    importers: (_, { search, ...page }, context) => pageOfImporters(context, nameContains(search), page),
  },
  Importer: {
    __resolveReference: ({ id }, context) => importerById(context).load(id),
    applications: ({ id }, _, context) => applicationsOfImporter(context).load(id),
    licenceRenewals: ({ id }, _, context) => renewalsOfImporter(context).load(id),
    listed: async ({ id }, _, context) => (await listedToday(context).load('IMPORTER')).has(id),
    agreements: ({ id }, args, context) => pageOfAgreements(context, { importerId: id }, args),
    creditRecords: ({ id }, args, context) => pageOfSubject(context, id, args),
  },
} satisfies Resolvers;
