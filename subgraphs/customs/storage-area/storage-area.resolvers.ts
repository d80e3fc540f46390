import { binsOfArea } from '../bin/bin.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { areaById, pageOfAreas } from './storage-area.load.ts';
import { inCelsius } from './in-celsius.ts';

export const storageAreaResolvers = {
  Query: {
    storageAreas: (_, args, context) => pageOfAreas(context, args),
  },
  StorageArea: {
    __resolveReference: ({ id }, context) => areaById(context).load(id),
    importer: ({ importerId }) => ({ id: importerId }),
    temperature: ({ minTemperature, maxTemperature }) => inCelsius(minTemperature, maxTemperature)!,
    bins: ({ id }, _, context) => binsOfArea(context).load(id),
  },
} satisfies Resolvers;
