import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { dossiersOfApplication } from '../drug-dossier/drug-dossier.load.ts';
import { importApplicationById } from './import-application.load.ts';
import { copiedTo } from './rules/import-dossier.ts';

export const importApplicationResolvers = {
  Query: {
    importApplication: (_, { id }, context) => importApplicationById(context).load(id),
  },
  ImportApplication: {
    __resolveReference: ({ id }, context) => importApplicationById(context).load(id),
    institution: async ({ institutionId }, _, context) => (await institutionById(context).load(institutionId))!,
    copiedTo: (_, __, context) => Promise.all(copiedTo.map(async (code) => (await agencyByCode(context).load(code))!)),
    dossiers: ({ id }, _, context) => dossiersOfApplication(context).load(id),
  },
} satisfies Resolvers;
