import type { Principal } from '@hub/shared/access/principal.ts';
import { isVisible } from '@hub/shared/access/room.ts';
import { given } from '@hub/shared/paging/given.ts';
import { requireLot } from '../bonded-lot/require-lot.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { useOfItem } from '../item-use/item-use.load.ts';
import { rooms } from '../rooms.ts';
import type { ItemStep } from './item.entity.ts';
import { stateFor } from './item-state.ts';
import { itemByCode, pageOfItems, pathOfItem } from './item.load.ts';

/** An institution is not told at which others a pack was before it came back into bond. */
const isPathOf = (principal: Principal | undefined, { byKind, byId }: ItemStep): boolean =>
  principal?.organisation.kind !== 'INSTITUTION' || byKind !== 'INSTITUTION' || byId === principal.organisation.id;

export const itemResolvers = {
  Query: {
    item: (_, { code }, context) => itemByCode(context).load(code),
    items: async (_, { drugId, lotId, institutionId, ...args }, context) => {
      await requireDrug(context, drugId);
      await requireLot(context, lotId);
      await requireInstitution(context, institutionId);
      return pageOfItems(context, given({ drugId, lotId, institutionId }), args);
    },
  },
  Item: {
    __resolveReference: ({ code }, context) => itemByCode(context).load(code),
    state: (item, _, { principal }) => stateFor(principal, item),
    lot: ({ lotId }) => ({ id: lotId }),
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    institution: ({ institutionId }) => (institutionId ? { id: institutionId } : null),
    release: ({ releaseId }) => (releaseId ? { id: releaseId } : null),
    path: async (item, _, context) => {
      const steps = (await pathOfItem(context).load(item.code)).filter((step) => isPathOf(context.principal, step));
      return isVisible(rooms.uses, context.principal, item) ? steps : steps.filter(({ state }) => state !== 'USED');
    },
    use: ({ code }, _, context) => useOfItem(context).load(code),
  },
  ItemStep: {
    importer: ({ byKind, byId }) => (byKind === 'IMPORTER' ? { id: byId } : null),
    institution: ({ byKind, byId }) => (byKind === 'INSTITUTION' ? { id: byId } : null),
  },
} satisfies Resolvers;
