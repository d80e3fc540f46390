import mysql from 'mysql2/promise';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface MySqlServer {
  /** With a user that may create and drop schemas. */
  url: string;
  /** For example `MariaDB 10.11.19`. */
  version: string;
  stop(): Promise<void>;
}

/** A MySQL or MariaDB server for tests: HUB_TEST_MYSQL_URL, one on 127.0.0.1:3306, or a private one. */
export async function findMySql(): Promise<MySqlServer | undefined> {
  const named = process.env['HUB_TEST_MYSQL_URL'];
  const running = await reach(named ?? 'mysql://root@127.0.0.1:3306');
  if (running || named) return running;
  return startPrivate();
}

/** Drops the schemas whose names begin with a prefix. */
export async function dropSchemas(url: string, prefix: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  const query = 'select schema_name as name from information_schema.schemata where left(schema_name, ?) = ?';
  const [rows] = await connection.query(query, [prefix.length, prefix]);
  for (const { name } of rows as { name: string }[]) await connection.query('drop database if exists ??', [name]);
  await connection.end();
}

async function reach(url: string): Promise<MySqlServer | undefined> {
  try {
    const connection = await mysql.createConnection({ uri: url, connectTimeout: 2000 });
    const [rows] = await connection.query('select version() as version');
    await connection.end();
    const { version } = (rows as { version: string }[])[0]!;
    const name = version.includes('MariaDB') ? `MariaDB ${version.split('-')[0]}` : `MySQL ${version}`;
    return { url, version: name, stop: async () => {} };
  } catch {
    return undefined;
  }
}

/** Starts an installed mariadbd or mysqld, if any, on its own socket and port with data in a temporary folder. */
async function startPrivate(): Promise<MySqlServer | undefined> {
  const binary = ['/usr/sbin/mariadbd', '/usr/sbin/mysqld'].find((path) => existsSync(path));
  if (!binary) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'hub-mariadb-'));
  const port = 33_060 + Math.floor(Math.random() * 2000);
  const base = ['--no-defaults', `--datadir=${join(folder, 'data')}`];
  const run = (command: string, args: string[]) => spawn(command, args, { stdio: 'ignore' });
  await new Promise((resolve) => {
    const install = run('mariadb-install-db', [...base, '--auth-root-authentication-method=normal']);
    install.on('exit', resolve);
    install.on('error', resolve);
  });
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const server = run(binary, [
    ...base,
    ...user,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    `--socket=${join(folder, 'socket')}`,
  ]);
  const stop = async () => {
    const ended = new Promise((resolve) => server.on('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const reached = await reach(`mysql://root@127.0.0.1:${port}`);
    if (reached) return { ...reached, stop };
    await delay(200);
  }
  await stop();
  return undefined;
}
