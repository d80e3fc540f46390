import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { formById } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseFromZone } from './release-from-zone.ts';
import { linesOfRelease, releaseById } from './release.load.ts';

export const releaseResolvers = {
  Query: {
    release: async (_, { id }, context) => (await releaseById(context).load(id)) ?? null,
  },
  Mutation: {
    releaseFromZone: (_, { input }, context) => releaseFromZone(context, input),
  },
  Release: {
    __resolveReference: async ({ id }, context) => (await releaseById(context).load(id)) ?? null,
    clearanceForm: async ({ formId }, _, context) => (await formById(context).load(formId))!,
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    lines: ({ id }, _, context) => linesOfRelease(context).load(id),
  },
  ReleaseLine: {
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId!))!,
  },
  ReleaseFromZonePayload: {
    release: async ({ releaseId }, _, context) => (await releaseById(context).load(releaseId))!,
  },
} satisfies Resolvers;
