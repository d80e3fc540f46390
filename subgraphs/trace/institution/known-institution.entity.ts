import { defineEntity, p } from '@mikro-orm/core';

/** Copy of the institutions that have ever been listed: of what they may do, and that they are known. */
export const KnownInstitution = defineEntity({
  name: 'KnownInstitution',
  tableName: 'known_institution',
  properties: {
    institutionId: p.uuid().primary(),
    /** False once it was removed from the list in a way that forbids the use of what it has (D9). */
    mayUse: p.boolean().default(true),
    /** The first day on which a list has it, of those published since it was last removed; null if none has. */
    listedFrom: p.string().length(10).nullable(),
  },
});
