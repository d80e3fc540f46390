import type { HubClient } from '@hub/embedded/client.ts';
import { traceCodes } from '@hub/embedded/demo/steps.ts';

/** A command that was sent, and its answer if one came. */
export interface Sent {
  name: string;
  input: Record<string, unknown> & { idempotencyKey: string };
  selection: string;
  answer: unknown;
}

/**
 * Each worker takes one lot after another into the zone until the hub is gone. Returns all commands sent, in order;
 * `onAnswer` is called for each answer.
 */
export async function runBurst(
  importer: HubClient,
  drugId: string,
  { round, workers, onAnswer }: { round: number; workers: number; onAnswer: () => void },
): Promise<Sent[][]> {
  const burst = Array.from({ length: workers }, (_, worker) =>
    runWorker(importer, drugId, { round, worker, onAnswer }),
  );
  return Promise.all(burst);
}

async function runWorker(
  importer: HubClient,
  drugId: string,
  { round, worker, onAnswer }: { round: number; worker: number; onAnswer: () => void },
): Promise<Sent[]> {
  const sent: Sent[] = [];
  const send = async (name: string, input: Record<string, unknown>, selection: string) => {
    const key = `burst-${round}-${worker}-${sent.length}`;
    const command: Sent = { name, input: { idempotencyKey: key, ...input }, selection, answer: undefined };
    sent.push(command);
    command.answer = await importer.command(name, command.input, selection);
    onAnswer();
    return command.answer;
  };
  try {
    for (let lot = 0; ; lot += 1) {
      const codes = traceCodes(1000 + round * 100_000 + worker * 1000 + lot, 3);
      const lots = [{ lotNumber: `B${round}-${worker}-${lot}`, expiryDate: '2031-01-01', quantity: codes.length }];
      const entered = (await send('enterBondedStock', { drugId, lots }, 'lots { id lotNumber }')) as {
        lots: { id: string }[];
      };
      await send('codeItems', { lotId: entered.lots[0]!.id, codes }, 'items { code }');
      await send('scanIn', { codes }, 'items { code }');
      await send('shelve', { codes }, 'items { code }');
    }
  } catch {
    return sent;
  }
}
