import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { levels } from 'pino';
import { connectionLimitOf, dialectOf } from '../database/open-database.ts';
import { CannotStart } from './run-process.ts';

/** All missing or wrong settings. */
export class SettingsError extends CannotStart {
  constructor(problems: readonly string[]) {
    super(`These settings are missing or wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

type Environment = Record<string, string | undefined>;

/** Reads settings from the environment and collects all problems, so that they are reported together. */
export class SettingsReader {
  readonly #environment: Environment;
  readonly #problems: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Reads a setting, or records what is wrong with it. `meaning` says what it is for. */
  read<Value>(name: string, meaning: string, parse: (text: string) => Value, fallback?: string): Value {
    const text = this.#environment[name] || fallback;
    if (text === undefined) {
      this.note(`${name} is missing: ${meaning}`);
      return undefined as Value;
    }
    try {
      return parse(text);
    } catch (error) {
      this.note(`${name} is wrong (${(error as Error).message}): ${meaning}`);
      return undefined as Value;
    }
  }

  /** Records a problem between several settings. */
  note(problem: string): void {
    this.#problems.push(problem);
  }

  /** Throws if anything was missing or wrong; otherwise every value read is valid. */
  done(): void {
    if (this.#problems.length > 0) throw new SettingsError(this.#problems);
  }
}

export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('not a port number');
  return port;
}

export function parseMilliseconds(text: string): number {
  const number = parseWhole(text, 'not a whole number of milliseconds above zero');
  if (number > 2 ** 31 - 1) throw new Error('exceeds the maximum timer delay, 2147483647');
  return number;
}

export function parseCount(text: string): number {
  return parseWhole(text, 'not a whole number above zero');
}

function parseWhole(text: string, otherwise: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(otherwise);
  return number;
}

export function parseLogLevel(text: string): string {
  const known = [...Object.values(levels.labels), 'silent'];
  if (!known.includes(text)) throw new Error(`not one of ${known.join(', ')}`);
  return text;
}

export function parseDatabaseUrl(text: string): string {
  const dialect = dialectOf(text);
  if (dialect === 'sqlite' && text === 'sqlite:') throw new Error('names no file');
  if (dialect === 'mysql') {
    if (parseUrl(text, 'mysql:').pathname.length < 2) throw new Error('names no schema');
    connectionLimitOf(text);
  }
  return text;
}

/** A URL with one of these protocols. Error messages do not repeat it, because it may contain a password. */
export function parseUrl(text: string, ...protocols: string[]): URL {
  const url = URL.parse(text);
  if (!url || !protocols.includes(url.protocol) || url.hostname === '') {
    throw new Error(`not a URL that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`);
  }
  return url;
}

/** A shared key of at least 32 bytes, base64url. */
export function parseSharedKey(text: string): Buffer {
  if (!/^[\w+/-]+={0,2}$/.test(text)) throw new Error('not base64url');
  const key = Buffer.from(text, 'base64url');
  if (key.length < 32) throw new Error('shorter than 32 bytes');
  return key;
}

/** An Ed25519 private key, given as the path of a PEM file. */
export function parsePrivateKeyFile(path: string): KeyObject {
  const key = readPrivateKey(readFileSync(path));
  if (key?.asymmetricKeyType !== 'ed25519') throw new Error('not a PEM file of an Ed25519 private key');
  return key;
}

function readPrivateKey(pem: Buffer): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
