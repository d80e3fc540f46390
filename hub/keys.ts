import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivate } from '@hub/shared/database/private-file.ts';
import { subgraphNames, type SubgraphName } from './agencies.ts';

/** The keys of an embedded hub. On separate machines each agency has its own and shares its envelope key. */
export interface HubKeys {
  auditKeys: Record<SubgraphName, KeyObject>;
  envelopeKeys: Record<SubgraphName, Buffer>;
  issuerKey: KeyObject;
}

/** Keys that live as long as the process, for tests. */
export function newKeys(): HubKeys {
  return keysFrom(
    () => generateKeyPairSync('ed25519').privateKey,
    () => randomBytes(32),
  );
}

/** Reads the keys in a folder and creates missing ones, readable by their owner only. */
export function openKeys(folder: string): HubKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const openFile = (name: string, make: () => string | Buffer): string => {
    const path = join(folder, name);
    if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600 });
    makePrivate(path);
    return readFileSync(path, 'utf8');
  };
  const makePem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  return keysFrom(
    (name) => createPrivateKey(openFile(`${name}.pem`, makePem)),
    (name) =>
      Buffer.from(
        openFile(`${name}.key`, () => randomBytes(32).toString('base64url')),
        'base64url',
      ),
  );
}

function keysFrom(signing: (name: string) => KeyObject, shared: (name: string) => Buffer): HubKeys {
  const each = <Value>(make: (name: SubgraphName) => Value) =>
    Object.fromEntries(subgraphNames.map((name) => [name, make(name)])) as Record<SubgraphName, Value>;
  return {
    auditKeys: each((name) => signing(`audit-${name}`)),
    envelopeKeys: each((name) => shared(`envelope-${name}`)),
    issuerKey: signing('issuer'),
  };
}
