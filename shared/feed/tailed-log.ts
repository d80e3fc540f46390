import type { CursorSeal } from './cursor-seal.ts';

/** What happened at one position of a log. */
export interface LoggedEvent {
  position: number;
  id: string;
}

export interface LogPage<Event extends LoggedEvent> {
  epoch: string;
  /** Position of the newest committed event when the page was read. */
  head: number;
  /**
   * Id of the event at the requested position; null at position 0 and beyond the end. A reader that has another event
   * there has read a log that this one does not continue.
   */
  previousId: string | null;
  /** Events after the requested position, in order, without a gap. */
  events: Event[];
}

/** A log that subscribers read on from their cursors. */
export interface TailedLog<Event extends LoggedEvent> {
  /** Whether it has handed out cursors before they were sealed. */
  readonly hasPlainCursors: boolean;
  seal(): Promise<CursorSeal>;
  /** Reads the head and up to `limit` events after a position, as they are at one moment. */
  pull(after: number, limit: number): Promise<LogPage<Event>>;
  onAppended(listener: () => void): () => void;
}
