import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { badInput } from '../refusals.ts';
import { settings, type WhiteListSetting } from './definitions.ts';

/** An agency changes one of its settings from a day on, on the basis of a document (D1). */
export const changeSetting = command({
  name: 'changeSetting',
  async run({ principal, now, append }, { key, value, validFrom, documentHash }) {
    const definition = Object.values<WhiteListSetting<unknown>>(settings).find((each) => each.key === key);
    if (!definition) throw badInput('key', 'UNKNOWN');
    const setBy = requireAgency(principal, definition.owner);
    if (definition.parse(value) === undefined) throw badInput('value', definition.wrong);
    // Decisions of the past keep the value that they were made with.
    const today = dayOf(now);
    if (validFrom < today) throw badInput('validFrom', 'BEFORE', { earliest: today });
    const id = newId();
    append(Setting, { id, key, value, validFrom, setBy, setAt: now, documentHash: documentHash.toLowerCase() });
    return { key, day: validFrom };
  },
  payload: { setting: (setting) => setting },
});
