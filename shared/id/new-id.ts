import { v7 } from 'uuid';

const idsPerDraw = 256;
/** Random bytes, drawn for many ids at once, as each draw asks the system. */
const drawn = new Uint8Array(16 * idsPerDraw);
let used = drawn.length;
let msecs = 0;
/** Begins below 2³¹ in each millisecond, so that it stays below 2³². */
let seq = 0;

/** A new UUIDv7. Ids from one process increase in order of creation, even within a millisecond. */
export function newId(): string {
  const random = nextRandom();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else seq += 1;
  return v7({ random, msecs, seq });
}

function nextRandom(): Uint8Array {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  used += 16;
  return drawn.subarray(used - 16, used);
}
