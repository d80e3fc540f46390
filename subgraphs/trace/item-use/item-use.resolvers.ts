import { onlyFor, visible } from '@hub/shared/access/room.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { itemByCode } from '../item/item.load.ts';
import { rooms } from '../rooms.ts';
import { ItemUse } from './item-use.entity.ts';

export const useResolvers = {
  ItemUse: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(ItemUse, { $and: [visible(rooms.uses, principal), { id }] }),
    item: async ({ code }, _, context) => (await itemByCode(context).load(code))!,
    institution: ({ institutionId }) => ({ id: institutionId }),
    disease: ({ diseaseCode }) => ({ code: diseaseCode }),
    patientPseudonym: onlyFor(rooms.pseudonyms, 'patientPseudonym'),
  },
} satisfies Resolvers;
