import { defineEntity, p } from '@mikro-orm/core';
import { reaction, type Reaction } from '../feed/reaction.ts';
import { noteWritten } from './note.ts';

/** A follower's copy of another agency's note, with how often its fact was applied. */
export const NoteCopy = defineEntity({
  name: 'NoteCopy',
  tableName: 'note_copy',
  properties: {
    id: p.uuid().primary(),
    text: p.string().length(120),
    applied: p.integer(),
  },
});

export function onNoteWritten(upstream: string): Reaction {
  return reaction({
    event: noteWritten(upstream),
    reads: ['id', 'text'],
    async apply({ em }, { id, text }) {
      const copy = await em.findOne(NoteCopy, { id });
      if (copy) copy.applied += 1;
      else em.create(NoteCopy, { id, text, applied: 1 });
    },
    async clear(em) {
      await em.nativeDelete(NoteCopy, {});
    },
  });
}
