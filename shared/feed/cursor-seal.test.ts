import { describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { CursorSeal, isSealed, newSealKey } from './cursor-seal.ts';

const seal = new CursorSeal(newSealKey());
const places = [0, 1, 2, 9, 10, 100, 2 ** 32, Number.MAX_SAFE_INTEGER].map((position) => ({ position, name: newId() }));
const kinds = ['ofEvent', 'ofHeartbeat'] as const;

describe('a sealed cursor', () => {
  test('opens to its place, at any position', () => {
    for (const kind of kinds) expect(places.map((place) => seal.open(seal[kind](place)))).toEqual(places);
  });

  test('is of one length and in no order, at any position, whether of an event or of a heartbeat', () => {
    const cursors = kinds.flatMap((kind) => places.map((place) => seal[kind](place)));
    expect(new Set(cursors.map(({ length }) => length))).toEqual(new Set([64]));
    expect(cursors.every(isSealed)).toBe(true);
    // Of cursors that follow each other each byte of one is as likely greater as less than that of the other.
    const name = newId();
    const bytes = Array.from({ length: 2000 }, (_, at) =>
      Buffer.from(seal.ofEvent({ name, position: at }), 'base64url'),
    );
    for (let at = 0; at < 48; at += 1) {
      const rises = bytes.filter((each, index) => index > 0 && each[at]! > bytes[index - 1]![at]!).length;
      expect(Math.abs(rises - 996), `byte ${at}`).toBeLessThan(150);
    }
  });

  test('of an event is always the same, and of another position or event another', () => {
    const [{ name, position }] = places as [(typeof places)[0]];
    const cursors = [0, 0, 1].map((further) => seal.ofEvent({ name, position: position + further }));
    cursors.push(seal.ofEvent({ name: newId(), position }));
    expect(cursors[1]).toBe(cursors[0]);
    expect(new Set(cursors).size).toBe(3);
  });

  test('of a heartbeat is never the same, nor that of the event', () => {
    const cursors = [seal.ofEvent(places[1]!), ...Array.from({ length: 100 }, () => seal.ofHeartbeat(places[1]!))];
    expect(new Set(cursors).size).toBe(101);
  });

  test('opens no more if a bit of it is changed, nor with another key', () => {
    const cursor = seal.ofEvent(places[3]!);
    for (let bit = 0; bit < 48 * 8; bit += 1) {
      const bytes = Buffer.from(cursor, 'base64url');
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      expect(seal.open(bytes.toString('base64url'))).toBeUndefined();
    }
    expect(new CursorSeal(newSealKey()).open(cursor)).toBeUndefined();
  });
});
