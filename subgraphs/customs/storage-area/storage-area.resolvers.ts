import { given } from '@hub/shared/paging/given.ts';
import { binsOfArea } from '../bin/bin.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { areaById, pageOfAreas } from './storage-area.load.ts';
import { inCelsius } from './in-celsius.ts';

export const storageAreaResolvers = {
  Query: {
    storageAreas: async (_, { importerId, ...page }, context) => {
      await requireImporter(context, importerId);
      return pageOfAreas(context, given({ importerId }), page);
    },
  },
  StorageArea: {
    __resolveReference: ({ id }, context) => areaById(context).load(id),
    importer: ({ importerId }) => ({ id: importerId }),
    temperature: ({ minTemperature, maxTemperature }) => inCelsius(minTemperature, maxTemperature)!,
    bins: ({ id }, _, context) => binsOfArea(context).load(id),
  },
} satisfies Resolvers;
