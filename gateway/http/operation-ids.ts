import { CloseCode, MessageType } from 'graphql-ws';

interface RunningOperation {
  /** Whether the client has completed it; it may still be cleaning up. */
  isLeft: boolean;
  /** The message that starts the next operation with the same id. */
  successor: string | undefined;
}

export interface MessageTaker {
  /** Resolves when the message has been handled; for one that starts an operation, when the operation has ended. */
  take: (message: string) => Promise<void>;
  /** Closes the connection because of a message that the client may not send. */
  refuse: (code: CloseCode, reason: string) => void;
}

/** Message types that only a server sends. */
const ofServers: ReadonlySet<unknown> = new Set([MessageType.ConnectionAck, MessageType.Next, MessageType.Error]);

/**
 * Forwards the messages of a connection. An operation that reuses the id of one that its client has completed waits
 * until that one has cleaned up, because the protocol server identifies operations by id alone.
 */
export function inTurnOfIds({ take, refuse }: MessageTaker): (message: string) => Promise<void> {
  const running = new Map<string, RunningOperation>();

  const begin = async (id: string, message: string): Promise<void> => {
    const operation: RunningOperation = { isLeft: false, successor: undefined };
    running.set(id, operation);
    try {
      await take(message);
    } finally {
      running.delete(id);
    }
    if (operation.successor !== undefined) await begin(id, operation.successor);
  };

  return async (message) => {
    const { type, id } = readMessage(message);
    if (ofServers.has(type)) {
      refuse(CloseCode.BadRequest, 'Invalid message received');
      return;
    }
    const operation = id === undefined ? undefined : running.get(id);
    if (type === MessageType.Subscribe && id !== undefined && !operation) await begin(id, message);
    else if (type === MessageType.Subscribe && operation?.isLeft) {
      if (operation.successor === undefined) operation.successor = message;
      else refuse(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    } else if (type === MessageType.Complete && operation?.isLeft) operation.successor = undefined;
    else {
      if (type === MessageType.Complete && operation) operation.isLeft = true;
      await take(message);
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
