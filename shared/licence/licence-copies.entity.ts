import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '../schema/max-length.ts';

/** Copy of the licence that an organisation holds now, as another agency publishes it. */
export const HeldLicence = defineEntity({
  name: 'HeldLicence',
  tableName: 'held_licence',
  properties: {
    holderId: p.uuid().primary(),
    number: p.string().length(maxLength.code),
    scope: p.json<string[]>(),
    /** Its last day. */
    validUntil: p.string().length(10),
  },
});

/** Copy of what a licence must allow for something: all of this. */
export const NeededScope = defineEntity({
  name: 'NeededScope',
  tableName: 'needed_scope',
  properties: {
    subjectId: p.uuid().primary(),
    scope: p.json<string[]>(),
  },
});

export type HeldLicence = InferEntity<typeof HeldLicence>;
export const licenceEntities = [HeldLicence, NeededScope] as const;
