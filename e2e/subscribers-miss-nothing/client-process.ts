import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

const folder = join(import.meta.dirname, '..');

/**
 * The documented client as a partner runs it: in its own process, on the Node that started the tests, which may be the
 * oldest supported one. The program prints lines of JSON and reads words.
 */
export class ClientProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  constructor(program: string) {
    const node = process.env['HUB_LAUNCHER_NODE'] ?? process.execPath;
    const client = stripTypeScriptTypes(readFileSync(join(folder, 'follow.ts'), 'utf8'));
    this.#child = spawn(node, ['--input-type=module', '-e', `${client}\n${program}`], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
      timeout: 120_000,
    });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** The next value that the program prints; `undefined` if it has ended. */
  async said(): Promise<unknown> {
    const { done, value } = await this.#lines.next();
    return done ? undefined : JSON.parse(value);
  }

  tell(word: string): void {
    this.#child.stdin.write(`${word}\n`);
  }

  end(): void {
    this.#child.kill();
  }
}
