import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { addProfile, isProfiling } from '../profile.ts';
import { StartedProcess } from '../started-process.ts';
import { freePort } from './free-port.ts';
import { checkoutOf, type Baseline, type GatewayName } from './gateway-names.ts';

const startTimeoutMs = 60_000;
const bench = join(import.meta.dirname, '..');

interface Launch {
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** How each gateway is started: one process over a supergraph file, as in production. */
const launches: Readonly<Record<Exclude<GatewayName, Baseline>, (supergraphFile: string, port: string) => Launch>> = {
  hub: (file, port) => hub(join(bench, '..'), file, port),
  floor: (file, port) => ({ args: [join(import.meta.dirname, 'floor-gateway.ts'), file, port] }),
  apollo: (file, port) => ({
    args: [join(import.meta.dirname, 'apollo-gateway.ts'), file, port],
    // Keeps it from reporting about the machine.
    env: { APOLLO_TELEMETRY_DISABLED: '1' },
  }),
  'hive-js': (file, port) => hive('hive-js.config.ts', file, port),
  'hive-rust': (file, port) => hive('hive-rust.config.ts', file, port),
};

function hub(checkout: string, file: string, port: string): Launch {
  const args = [join(checkout, 'gateway', 'main.ts'), '--supergraph', file, '--port', port];
  return { args, env: { HUB_LOG_LEVEL: 'warn' } };
}

function hive(config: string, file: string, port: string): Launch {
  const program = join(bench, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const address = ['--port', port, '--host', '127.0.0.1'];
  return { args: [program, 'supergraph', file, ...address, '--config-path', join(import.meta.dirname, config)] };
}

/** A running gateway that answers at its URL. */
export interface GatewayProcess {
  name: GatewayName;
  url: string;
  process: StartedProcess;
  /** The folder into which it writes its profile when it ends. */
  profile?: string;
}

/** Ends gateways that are profiled, and reads their profiles. */
export async function readProfiles(gateways: readonly GatewayProcess[]): Promise<void> {
  for (const { process, profile } of gateways) {
    if (profile === undefined) continue;
    process.resume();
    await process.end();
    for (const file of readdirSync(profile)) addProfile(JSON.parse(readFileSync(join(profile, file), 'utf8')));
    rmSync(profile, { recursive: true });
  }
}

export async function startGateway(name: GatewayName, supergraphFile: string): Promise<GatewayProcess> {
  const port = await freePort();
  const { args, env } = launchOf(name, supergraphFile, String(port));
  const profile = isProfiling() && name === 'hub' ? mkdtempSync(join(tmpdir(), 'hub-profile-')) : undefined;
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const process = new StartedProcess(name, [...flags, ...args], { env });
  const url = `http://127.0.0.1:${port}/graphql`;
  const until = Date.now() + startTimeoutMs;
  while (!(await answers(url))) {
    if (process.hasEnded || Date.now() > until)
      throw new Error(`${name} ${process.hasEnded ? 'ended' : 'does not answer'}:\n${process.output}`);
    await delay(100);
  }
  return { name, url, process, ...(profile === undefined ? {} : { profile }) };
}

function launchOf(name: GatewayName, file: string, port: string): Launch {
  const checkout = checkoutOf(name);
  return checkout === undefined
    ? launches[name as Exclude<GatewayName, Baseline>](file, port)
    : hub(checkout, file, port);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query: '{ __typename }' }),
      signal: AbortSignal.timeout(5000),
    });
    return response.ok && (await response.text()).includes('"Query"');
  } catch {
    return false;
  }
}
