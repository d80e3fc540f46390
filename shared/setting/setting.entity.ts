import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '../database/whole-number.ts';
import { maxLength } from '../schema/max-length.ts';

/** A value of a setting from a day on. Earlier values stay: a decision is read with the value of its day. */
export const Setting = defineEntity({
  name: 'Setting',
  tableName: 'setting',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    key: p.string().length(maxLength.term).name('setting_key'),
    value: p.string().length(maxLength.note),
    validFrom: p.string().length(10),
    setBy: p.string().length(16),
    setAt: p.datetime(3),
    /** SHA-256 of the document that decides it. */
    documentHash: p.string().length(maxLength.hash),
  },
  indexes: [{ properties: ['key', 'validFrom', 'line'] }],
});

export type Setting = InferEntity<typeof Setting>;
