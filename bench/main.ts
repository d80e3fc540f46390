import { treatObjectsAsShortLived } from '../shared/subgraph/short-lived-objects.ts';
import { WrongUsage } from './command-line.ts';
import { describeCommands, readCommandsOptions } from './commands/options.ts';
import { describeExports, readExportsOptions } from './exports/options.ts';
import { describeFanout, readFanoutOptions } from './fanout/options.ts';
import { describeFollowing, readFollowingOptions } from './following/options.ts';
import { describeGateway, readGatewayOptions } from './gateway/options.ts';
import { describeReplays, readReplaysOptions } from './replays/options.ts';
import { describeReads, readReadsOptions } from './reads/options.ts';
import { isProfiling, startProfiling, topFunctions } from './profile.ts';
import { installDependencies } from './install-dependencies.ts';
import { describeSoak, readSoakOptions } from './soak/options.ts';

const help = `npm run bench -- gateway [options]   requests: the hub's gateway compared with Apollo's and Hive's
npm run bench -- fanout [options]    subscriptions: one event to many subscribers, compared with Hive's
npm run bench -- commands [options]  commands: the hub's compared with their own statements on the bare driver
npm run bench -- following [options] what commands share with followers: catching up, applying facts, thread and memory
npm run bench -- reads [options]     queries: lists of a million rows compared with lists of ten thousand
npm run bench -- exports [options]   memory of the embedded hub while it exports a ledger of a million lines
npm run bench -- soak [options]      memory of the embedded hub under unique requests
npm run bench -- replays [options]   how long others wait while one client replays the ledger
npm run bench -- --help

With --profile, gateway, commands and reads print where the hub's processor time went; the other figures then mean little.

The first two install what they compare on the first call. Needs Linux, for the resource usage in /proc.

Options of gateway
${describeGateway()}

Options of fanout
${describeFanout()}

Options of commands
${describeCommands()}

Options of following
${describeFollowing()}

Options of reads
${describeReads()}

Options of exports
${describeExports()}

Options of soak
${describeSoak()}

Options of replays
${describeReplays()}
`;

/** Reads the options first, so that a wrong one is reported before anything is installed or started. */
async function runBench([name, ...given]: readonly string[]): Promise<void> {
  const args = given.filter((each) => each !== '--profile');
  if (args.length < given.length) await startProfiling();
  if (name === undefined || name === '--help' || args.includes('--help')) {
    process.stdout.write(help);
    if (name === undefined) process.exitCode = 2;
  } else if (name === 'gateway') {
    const options = readGatewayOptions(args);
    installDependencies();
    const { benchGateway } = await import('./gateway/bench-gateway.ts');
    await benchGateway(options);
  } else if (name === 'fanout') {
    const options = readFanoutOptions(args);
    installDependencies();
    const { benchFanout } = await import('./fanout/bench-fanout.ts');
    await benchFanout(options);
  } else if (name === 'commands') {
    const { benchCommands } = await import('./commands/bench-commands.ts');
    await benchCommands(readCommandsOptions(args));
  } else if (name === 'following') {
    const { benchFollowing } = await import('./following/bench-following.ts');
    await benchFollowing(readFollowingOptions(args));
  } else if (name === 'reads') {
    const { benchReads } = await import('./reads/bench-reads.ts');
    await benchReads(readReadsOptions(args));
  } else if (name === 'exports') {
    const { benchExports } = await import('./exports/bench-exports.ts');
    await benchExports(readExportsOptions(args));
  } else if (name === 'soak') {
    const { benchSoak } = await import('./soak/bench-soak.ts');
    await benchSoak(readSoakOptions(args));
  } else if (name === 'replays') {
    const { benchReplays } = await import('./replays/bench-replays.ts');
    await benchReplays(readReplaysOptions(args));
  } else
    throw new WrongUsage(
      `there is no bench called ${name}; there are gateway, fanout, commands, following, reads, exports, soak and replays`,
    );
}

for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const])
  process.on(signal, () => process.exit(code));

// As in the hub's own processes, of which some benches run parts in this one.
treatObjectsAsShortLived();
try {
  await runBench(process.argv.slice(2));
  if (isProfiling()) process.stdout.write(`\n${topFunctions()}\n`);
  process.exit();
} catch (error) {
  const isUsage = error instanceof WrongUsage;
  const { message, stack } = error as Error;
  process.stderr.write(`${isUsage ? `${message}; --help lists the options` : (stack ?? message)}\n`);
  process.exit(isUsage ? 2 : 1);
}
