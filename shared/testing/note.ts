import { defineEntity, p } from '@mikro-orm/core';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { newId } from '../id/new-id.ts';

/** The simplest row that a command can write. */
export const Note = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: {
    id: p.uuid().primary(),
    text: p.string().length(120),
  },
});

/** The fact that a note was written. */
export interface NoteWritten {
  id: string;
  text: string;
}

export interface WriteNoteInput extends CommandInput {
  text: string;
}

/** The simplest command: one row and one fact. */
export const writeNote = command<WriteNoteInput, { id: string }>({
  name: 'writeNote',
  async run({ em, publish }, { text }) {
    const id = newId();
    await em.insert(Note, { id, text });
    publish({ type: 'NoteWritten', subject: id, data: { id, text } satisfies NoteWritten });
    return { id };
  },
});
