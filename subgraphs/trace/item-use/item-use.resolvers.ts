import { onlyFor } from '@hub/shared/access/room.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { itemByCode } from '../item/item.load.ts';
import { rooms } from '../rooms.ts';
import { useById } from './item-use.load.ts';

export const useResolvers = {
  ItemUse: {
    __resolveReference: ({ id }, context) => useById(context).load(id),
    item: async ({ code }, _, context) => (await itemByCode(context).load(code))!,
    institution: ({ institutionId }) => ({ id: institutionId }),
    disease: ({ diseaseCode }) => ({ code: diseaseCode }),
    patientPseudonym: onlyFor(rooms.pseudonyms, 'patientPseudonym'),
  },
} satisfies Resolvers;
