import { defineEntity, p } from '@mikro-orm/core';

/** Copy of who has entered lots of a drug into bond. */
export const DrugImporter = defineEntity({
  name: 'DrugImporter',
  tableName: 'drug_importer',
  properties: {
    drugId: p.uuid().primary(),
    importerId: p.uuid().primary(),
  },
});

/** Copy of which drug a release from the zone was of. */
export const ReleasedDrug = defineEntity({
  name: 'ReleasedDrug',
  tableName: 'released_drug',
  properties: {
    releaseId: p.uuid().primary(),
    drugId: p.uuid().index(),
  },
});

/** Copy of which institution received packs of a release. */
export const ReceivedRelease = defineEntity({
  name: 'ReceivedRelease',
  tableName: 'received_release',
  properties: {
    releaseId: p.uuid().primary(),
    institutionId: p.uuid(),
  },
});
