import { defineEntity, p } from '@mikro-orm/core';
import Type from 'typebox';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { event, sampleId } from '../feed/event.ts';
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

/** The fact that a note was written, by an agency of that name. */
export const noteWritten = (publisher: string) =>
  event({
    publisher,
    name: 'NoteWritten',
    version: 1,
    fields: { id: Type.String(), text: Type.String() },
    samples: [{ id: sampleId(1), text: 'a' }],
  });

export const NoteWritten = noteWritten('upstream');

export interface WriteNoteInput extends CommandInput {
  text: string;
}

/** The simplest command: one row and one fact. */
export const writeNote = command<WriteNoteInput, { id: string }>({
  name: 'writeNote',
  async run({ em, publish }, { text }) {
    const id = newId();
    await em.insert(Note, { id, text });
    publish(NoteWritten, id, { id, text });
    return { id };
  },
});
