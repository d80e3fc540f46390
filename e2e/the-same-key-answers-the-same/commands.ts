import * as on from '@hub/customs/arrange.ts';
import { arrangeForms, atCustoms, type Forms } from '@hub/customs/testing/arrange-forms.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import type { Issued } from '@hub/shared/testing/issue.ts';
import { ItemsScannedOut } from '@hub/trace/published/events.ts';

/** A command that can be sent again, and the form that it is about. */
export interface Command extends Issued {
  input: { idempotencyKey: string; formId?: string; releaseId?: string };
  formId: string;
}

/** Two packs are on each form. */
const packs = 2;

/** The event of each command, and how to get to where it can be given. */
export const commands = {
  issueClearanceForm: {
    event: 'ClearanceFormIssued',
    prepare: async ({ hub, drugId }: Arranged): Promise<Command> => {
      const formId = await hub.appliedForm(await hub.approve(drugId), packs);
      const select = 'clearanceForm { id status number issuedAt } findings { code }';
      return command('issueClearanceForm', on.bjmpa, { formId, number: newId() }, { formId, select });
    },
  },
  releaseFromZone: {
    event: 'StockReleased',
    prepare: async (arranged: Arranged): Promise<Command> => {
      const { formId, codes } = await readyPacks(arranged);
      const select = 'release { id state quantity releasedAt } findings { code }';
      return command('releaseFromZone', on.importer, { formId, codes }, { formId, select });
    },
  },
  confirmGatePassage: {
    event: 'GatePassed',
    prepare: async (arranged: Arranged): Promise<Command> => {
      const { formId, codes, releaseId } = await prepared(arranged);
      await arranged.hub.publish(ItemsScannedOut, { releaseId, institutionId: on.institutionId, codes });
      const select = 'release { id state gatePassedAt vehicle seal }';
      const input = { releaseId, vehicle: '京A00001', seal: 'S-1' };
      return command('confirmGatePassage', atCustoms, input, { formId, select });
    },
  },
  cancelRelease: {
    event: 'ReleaseCancelled',
    prepare: async (arranged: Arranged): Promise<Command> => {
      const { formId, releaseId } = await prepared(arranged);
      const select = 'release { id state cancelledAt reason }';
      return command('cancelRelease', on.importer, { releaseId, reason: '误操作' }, { formId, select });
    },
  },
  cancelClearanceForm: {
    event: 'ClearanceFormEnded',
    prepare: async ({ hub, drugId }: Arranged): Promise<Command> => {
      const formId = await hub.issuedForm(await hub.approve(drugId), packs);
      const select = 'clearanceForm { id status freed endedAt }';
      return command('cancelClearanceForm', on.bjmpa, { formId, reason: '不再需要' }, { formId, select });
    },
  },
};

export type CommandName = keyof typeof commands;

export interface Arranged {
  hub: Forms;
  drugId: string;
}

export async function arrange(dialect: Dialect): Promise<Arranged> {
  const hub = await arrangeForms(dialect);
  return { hub, drugId: await hub.listDrug() };
}

function command(
  name: CommandName,
  by: Issued['by'],
  input: object,
  { formId, select }: { formId: string; select: string },
): Command {
  return { command: name, by, input: { idempotencyKey: newId(), ...input }, select, formId };
}

async function readyPacks({ hub, drugId }: Arranged) {
  const formId = await hub.issuedForm(await hub.approve(drugId), packs);
  const { codes } = await hub.lot(drugId, packs);
  return { formId, codes };
}

async function prepared(arranged: Arranged) {
  const { formId, codes } = await readyPacks(arranged);
  const { release } = (await arranged.hub.release(formId, codes)) as { release: { id: string } };
  return { formId, codes, releaseId: release.id };
}
