import { CloseCode, MessageType } from 'graphql-ws';

interface RunningOperation {
  /** Whether its client has completed it; it may still be winding up. */
  isLeft: boolean;
  /** The message that begins the next operation with the same id. */
  successor: string | undefined;
}

export interface MessageTaker {
  /** Fulfilled when the message is dealt with; one that begins an operation, when the operation is over. */
  take: (message: string) => Promise<void>;
  /** Told how to close the connection for a message that its client may not send. */
  refuse: (code: CloseCode, reason: string) => void;
}

/** Messages that only a server sends. */
const ofServers: ReadonlySet<unknown> = new Set([MessageType.ConnectionAck, MessageType.Next, MessageType.Error]);

/**
 * Passes the messages of a connection on. An operation that reuses the id of one that its client has completed waits until
 * that one has wound up, because the protocol server tells operations apart by their ids alone.
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
