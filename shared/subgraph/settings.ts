import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dialectOf } from '../database/open-database.ts';

/** A setting that is missing or wrong, named together with all others of its kind. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(`The settings are not complete:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

type Environment = Record<string, string | undefined>;

/** Reads settings from the environment and collects every problem, so that one start names them all. */
export class SettingsReader {
  readonly #environment: Environment;
  readonly #problems: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Reads a setting, or notes what is wrong with it. `meaning` says what it is for. */
  read<Value>(name: string, meaning: string, parse: (text: string) => Value, fallback?: string): Value {
    const text = this.#environment[name] ?? fallback;
    if (text === undefined || text === '') {
      this.#problems.push(`${name} is missing: ${meaning}`);
      return undefined as Value;
    }
    try {
      return parse(text);
    } catch (error) {
      this.#problems.push(`${name} is wrong (${(error as Error).message}): ${meaning}`);
      return undefined as Value;
    }
  }

  /** Throws if anything was missing or wrong; otherwise every value that was read may be used. */
  done(): void {
    if (this.#problems.length > 0) throw new SettingsError(this.#problems);
  }
}

export function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('not a port number');
  return port;
}

export function parseDatabaseUrl(text: string): string {
  dialectOf(text);
  return text;
}

/** A shared key, at least 32 bytes, base64url. */
export function parseSharedKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64url');
  if (key.length < 32) throw new Error('shorter than 32 bytes');
  return key;
}

/** An Ed25519 private key: the path of a PEM file. */
export function parsePrivateKeyFile(path: string): KeyObject {
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('not an Ed25519 key');
  return key;
}
