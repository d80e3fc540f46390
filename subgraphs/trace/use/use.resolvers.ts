import { concerns } from '@hub/shared/access/concerns.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { itemByCode } from '../item/item.load.ts';
import { recordUse } from './record-use.ts';
import { ItemUse } from './use.entity.ts';

export const useResolvers = {
  Mutation: {
    recordUse: (_, { input }, context) => recordUse(context, input),
  },
  ItemUse: {
    __resolveReference: ({ id }, { em, principal }) => em.findOne(ItemUse, { $and: [concerns(principal), { id }] }),
    item: async ({ code }, _, context) => (await itemByCode(context).load(code))!,
    institution: ({ institutionId }) => ({ id: institutionId }),
    disease: ({ diseaseCode }) => ({ code: diseaseCode }),
    doctor: ({ doctor, institutionId }, _, { principal }) => {
      const { kind, id } = principal!.organisation;
      return kind === 'AGENCY' || id === institutionId ? doctor : null;
    },
    // Only the institution can resolve its pseudonyms, and only it gets them (D23).
    patientPseudonym: ({ patientPseudonym, institutionId }, _, { principal }) =>
      principal!.organisation.id === institutionId ? patientPseudonym : null,
  },
  RecordUsePayload: {
    use: ({ useId }, _, { em }) => em.findOneOrFail(ItemUse, { id: useId }),
  },
} satisfies Resolvers;
