import { requireAgency } from '../access/require-organisation.ts';
import type { CommandContext } from '../command/context.ts';
import { newId } from '../id/new-id.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { badInput } from '../refusal/refuse.ts';
import { defineLoader } from '../subgraph/loader.ts';
import type { RequestContext } from '../subgraph/request-context.ts';
import { dayOf } from '../time/day.ts';
import { settingRows, type SettingDefinition } from './setting-at.ts';
import { Setting } from './setting.entity.ts';

/** A setting as it is on a day. */
export type SettingOn = { key: string; day: string };

/** A change of a setting, as its agency sends it. */
interface Change {
  key: string;
  value: string;
  validFrom: string;
  documentHash: string;
}

/** The settings of a subgraph: how agencies change them, and how everyone reads them, which is alike everywhere (D1). */
export function settingsOf<Definition extends SettingDefinition<unknown>>(
  definitions: Readonly<Record<string, Definition>>,
  wrongValue: (definition: Definition) => Refusal,
) {
  const byKey = new Map(Object.values(definitions).map((definition) => [definition.key, definition]));
  const rowsOn = defineLoader(({ em }, days: readonly string[]) =>
    Promise.all(days.map((day) => settingRows(em, [...byKey.keys()], day))),
  );
  const rowOf = async ({ key, day }: SettingOn, context: RequestContext) => (await rowsOn(context).load(day)).get(key);
  return {
    /** What the command does by which an agency changes one of its settings from a day on, on the basis of a document. */
    changing: {
      async run({ principal, now, append }: CommandContext, change: Change): Promise<SettingOn> {
        const { key, value, validFrom, documentHash } = change;
        const definition = byKey.get(key);
        if (!definition) throw badInput('key', 'UNKNOWN');
        const setBy = requireAgency(principal, definition.owner);
        if (definition.parse(value) === undefined) throw wrongValue(definition);
        // Decisions of the past keep the value that they were made with.
        const today = dayOf(now);
        if (validFrom < today) throw badInput('validFrom', 'BEFORE', { earliest: today });
        const of = { key, value, validFrom, setBy, setAt: now };
        append(Setting, { id: newId(), ...of, documentHash: documentHash.toLowerCase() });
        return { key, day: validFrom };
      },
      payload: { setting: (setting: SettingOn) => setting },
    },
    /** All settings on a day; today if omitted. */
    on: ({ agency }: RequestContext, at: string | null | undefined): SettingOn[] =>
      [...byKey.keys()].map((key) => ({ key, day: at ?? dayOf(agency.clock()) })),
    /** The resolvers of the type. */
    fields: {
      meaning: ({ key }: SettingOn) => byKey.get(key)!.meaning,
      clause: ({ key }: SettingOn) => byKey.get(key)!.clause,
      owner: ({ key }: SettingOn) => ({ code: byKey.get(key)!.owner }),
      value: async (setting: SettingOn, _: unknown, context: RequestContext) =>
        (await rowOf(setting, context))?.value ?? byKey.get(setting.key)!.initial,
      validFrom: async (setting: SettingOn, _: unknown, context: RequestContext) =>
        (await rowOf(setting, context))?.validFrom ?? null,
    },
  };
}
