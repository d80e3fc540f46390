import { MessageType } from 'graphql-ws';

interface RunningOperation {
  /** Whether its client has left it, which it may not have come to know yet. */
  isLeft: boolean;
  /** The message that begins another operation with its id. */
  successor: string | undefined;
}

export interface MessageTaker {
  /** Fulfilled when the message is dealt with; one that begins an operation, when the operation is over. */
  take: (message: string) => Promise<void>;
  /** Told of a message that nobody may send. */
  refuse: () => void;
}

/**
 * Hands the messages of a connection on. An operation that gets the id of one that its client has left waits until that one
 * has wound up: what serves the protocol knows operations by their ids alone.
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
    const operation = running.get(id);
    if (type === MessageType.Subscribe && !operation) await begin(id, message);
    else if (type === MessageType.Subscribe && operation?.isLeft) {
      if (operation.successor === undefined) operation.successor = message;
      else refuse();
    } else if (type === MessageType.Complete && operation?.isLeft) operation.successor = undefined;
    else {
      if (type === MessageType.Complete && operation) operation.isLeft = true;
      await take(message);
    }
  };
}

/** What a message is about; what is wrong with it is for the protocol to say. */
function readMessage(message: string): { type?: unknown; id: string } {
  try {
    const { type, id } = JSON.parse(message) as { type?: unknown; id?: unknown };
    return { type: typeof id === 'string' ? type : undefined, id: String(id) };
  } catch {
    return { id: '' };
  }
}
