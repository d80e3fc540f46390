import { createCipheriv, createDecipheriv, randomBytes, type CipherGCMTypes } from 'node:crypto';
import { parse, stringify } from 'uuid';

/** Deterministic authenticated encryption, RFC 5297. Node takes it as it takes GCM. */
const algorithm = 'aes-256-siv' as CipherGCMTypes;
const noNonce = null as unknown as Buffer;
const keyBytes = 64;
const tagBytes = 16;
const positionAt = 16;
const saltAt = 24;
const bodyBytes = 32;

/** A cursor that some log's key may have sealed. */
const sealed = /^[\w-]{64}$/;
export const isSealed = (cursor: string): boolean => sealed.test(cursor);

export const newSealKey = (): string => randomBytes(keyBytes).toString('base64url');

/** What a cursor says: a position, and the id of the event there; at position 0, of the log. */
export interface Sealed {
  name: string;
  position: number;
}

/**
 * Seals the places of a log in cursors. A log has lines of many: whoever holds cursors must not be able to tell from
 * them how much others have written, or that they have written anything.
 */
export class CursorSeal {
  readonly #key: Buffer;

  constructor(key: string) {
    this.#key = Buffer.from(key, 'base64url');
  }

  /** The same each time, so that streams that have reached the same event know it. */
  ofEvent(place: Sealed): string {
    return this.#seal(place, Buffer.alloc(bodyBytes - saltAt));
  }

  /** Another one each time: two equal ones would tell that nobody has written in between. */
  ofHeartbeat(place: Sealed): string {
    return this.#seal(place, randomBytes(bodyBytes - saltAt));
  }

  /** `undefined` if another key has sealed it, or nobody. */
  open(cursor: string): Sealed | undefined {
    const bytes = Buffer.from(cursor, 'base64url');
    const opened = createDecipheriv(algorithm, this.#key, noNonce);
    opened.setAuthTag(bytes.subarray(0, tagBytes));
    try {
      const body = Buffer.concat([opened.update(bytes.subarray(tagBytes)), opened.final()]);
      return { name: stringify(body), position: Number(body.readBigUInt64BE(positionAt)) };
    } catch {
      return undefined;
    }
  }

  #seal({ name, position }: Sealed, salt: Buffer): string {
    const body = Buffer.alloc(bodyBytes);
    body.set(parse(name));
    body.writeBigUInt64BE(BigInt(position), positionAt);
    body.set(salt, saltAt);
    const cipher = createCipheriv(algorithm, this.#key, noNonce);
    const text = Buffer.concat([cipher.update(body), cipher.final()]);
    return Buffer.concat([cipher.getAuthTag(), text]).toString('base64url');
  }
}
