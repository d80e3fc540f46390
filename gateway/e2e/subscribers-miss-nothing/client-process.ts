import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

const folder = join(import.meta.dirname, '..');

/**
 * The documented client as a partner runs it: a process of its own, with the oldest Node that the README asks for where the
 * tests were started with that one. The program says things by JSON on lines, and hears words.
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

  /** The next thing that the program says; `undefined` where it has ended. */
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
