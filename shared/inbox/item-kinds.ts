import type { Organisation } from '../access/principal.ts';
import type { DueDay } from '../time/deadline.ts';
import type { InboxItem } from './inbox-item.entity.ts';
import { sendItem, type NewItem } from './send-item.ts';

/** What all items of a kind have in common. The text is in Chinese. */
export type ItemKind = Pick<NewItem, 'clause' | 'text' | 'isTask'>;

/** A function that sends items of an agency's kinds. */
export function itemsOf<Kind extends string>(kinds: Readonly<Record<Kind, ItemKind>>) {
  return (context: Parameters<typeof sendItem>[0], to: Organisation, kind: Kind, about: string, due?: DueDay): void => {
    const { clause, text, isTask } = kinds[kind];
    sendItem(context, to, {
      kind,
      about,
      clause,
      text,
      ...(isTask === undefined ? {} : { isTask }),
      ...(due ? { due } : {}),
    });
  };
}

/** What the resolvers of an inbox know of kinds that each say the type of what they are about. */
export const withSubjects = (kinds: Readonly<Record<string, ItemKind & { subject: string }>>) => ({
  kinds: Object.keys(kinds),
  subjectType: ({ kind }: InboxItem) => kinds[kind]?.subject,
});
