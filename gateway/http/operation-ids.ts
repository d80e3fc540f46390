import { CloseCode, MessageType } from 'graphql-ws';

interface RunningOperation {
  /** Whether the client has completed it; it may still be cleaning up. */
  isCompleted: boolean;
  /** The message that starts the next operation with the same id. */
  successor: string | undefined;
}

export interface MessageHandler {
  /** Resolves when the message has been handled; for one that starts an operation, when the operation has ended. */
  handle: (message: string) => Promise<void>;
  /** Closes the connection because of a message that the client may not send. */
  refuse: (code: CloseCode, reason: string) => void;
}

/** Message types that only a server sends. */
const serverOnly: ReadonlySet<unknown> = new Set([MessageType.ConnectionAck, MessageType.Next, MessageType.Error]);

/**
 * Forwards the messages of a connection. An operation that reuses the id of one that its client has completed waits
 * until that one has cleaned up, because the protocol server identifies operations by id alone.
 */
export function inOrderPerId({ handle, refuse }: MessageHandler): (message: string) => Promise<void> {
  const running = new Map<string, RunningOperation>();

  const begin = async (id: string, message: string): Promise<void> => {
    const operation: RunningOperation = { isCompleted: false, successor: undefined };
    running.set(id, operation);
    try {
      await handle(message);
    } finally {
      running.delete(id);
    }
    if (operation.successor !== undefined) await begin(id, operation.successor);
  };

  return async (message) => {
    const { type, id } = readMessage(message);
    if (serverOnly.has(type)) {
      refuse(CloseCode.BadRequest, 'Invalid message received');
      return;
    }
    const operation = id === undefined ? undefined : running.get(id);
    if (type === MessageType.Subscribe && id !== undefined && !operation) await begin(id, message);
    else if (type === MessageType.Subscribe && operation?.isCompleted) {
      if (operation.successor === undefined) operation.successor = message;
      else refuse(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    } else if (type === MessageType.Complete && operation?.isCompleted) operation.successor = undefined;
    else {
      if (type === MessageType.Complete && operation) operation.isCompleted = true;
      await handle(message);
    }
  };
}

/** The type and id of a message; the protocol server checks the rest. */
function readMessage(message: string): { type?: unknown; id?: string | undefined } {
  try {
    const { type, id } = JSON.parse(message) as { type?: unknown; id?: unknown };
    return { type, id: typeof id === 'string' ? id : undefined };
  } catch {
    return {};
  }
}
