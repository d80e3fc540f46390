import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  parseDatabaseUrl,
  parsePort,
  parsePrivateKeyFile,
  parseSharedKey,
  SettingsError,
  SettingsReader,
} from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A PEM file with a new key. */
function keyFile(type: 'ed25519' | 'x25519'): string {
  const { privateKey } = type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  const path = join(folder, `${type}.pem`);
  writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return path;
}

test('everything missing or wrong is reported at once, with its purpose', () => {
  const reader = new SettingsReader({ HUB_PORT: '70000', HUB_KEY: 'short', HUB_HOST: '', HUB_NAME: 'customs' });
  reader.read('HUB_PORT', 'the port to listen on', parsePort);
  reader.read('HUB_KEY', 'the key shared with the gateway', parseSharedKey);
  reader.read('HUB_HOST', 'the address to listen on', String);
  reader.read('HUB_DATABASE_URL', 'the database', parseDatabaseUrl);
  reader.read('HUB_NAME', 'the name', String);
  expect(() => reader.done()).toThrow(
    new SettingsError([
      'HUB_PORT is wrong (not a port number): the port to listen on',
      'HUB_KEY is wrong (shorter than 32 bytes): the key shared with the gateway',
      'HUB_HOST is missing: the address to listen on',
      'HUB_DATABASE_URL is missing: the database',
    ]),
  );
});

test('complete settings are read, with defaults for omitted ones', () => {
  const key = randomBytes(32);
  const reader = new SettingsReader({ HUB_KEY: key.toString('base64url'), HUB_AUDIT_KEY_FILE: keyFile('ed25519') });
  const read = {
    key: reader.read('HUB_KEY', '', parseSharedKey),
    port: reader.read('HUB_PORT', '', parsePort, '4001'),
    auditKey: reader.read('HUB_AUDIT_KEY_FILE', '', parsePrivateKeyFile).asymmetricKeyType,
  };
  reader.done();
  expect(read).toEqual({ key, port: 4001, auditKey: 'ed25519' });
});

test.each<[string, (text: string) => unknown, string]>([
  ['a port', parsePort, '-1'],
  ['a port', parsePort, '80.5'],
  ['a port', parsePort, 'http'],
  ['a database', parseDatabaseUrl, 'postgres://hub@localhost/hub'],
  ['a database', parseDatabaseUrl, 'mysql://hub@localhost'],
  ['a database', parseDatabaseUrl, 'mysql://hub@localhost/hub?connectionLimit=1'],
  ['a database', parseDatabaseUrl, 'mysql://hub@localhost/hub?connectionLimit=many'],
  ['a shared key', parseSharedKey, randomBytes(31).toString('base64url')],
  ['an Ed25519 key', parsePrivateKeyFile, join(folder, 'nowhere.pem')],
  ['an Ed25519 key', parsePrivateKeyFile, keyFile('x25519')],
])('%s is not %j', (_, parse, text) => {
  expect(() => parse(text)).toThrow(Error);
});
