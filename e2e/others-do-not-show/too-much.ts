import { commandDocument } from '@hub/embedded/client.ts';
import { documentHash } from '@hub/embedded/demo/steps.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import type { Shared } from './arrange-shared.ts';
import type { Request } from './twin.ts';

/** More than is left of a share, and more than is left of the total. */
const quantities = [26, 100_000];

/** Who asks for a form; the caller, if it is one of its kind. */
const partyOf = (caller: string, kind: string, other: string): string => {
  const { organisation } = demoPrincipals.get(caller)!;
  return organisation.kind === kind ? organisation.id : demoPrincipals.get(other)!.organisation.id;
};

/** Asks for more than there is: others have taken a part of it, and no refusal may say how much. Chance seldom does. */
export function tooMuch({ ofOne, ofTwo, drugId }: Shared, caller: string): Request[] {
  const parties = {
    institutionId: partyOf(caller, 'INSTITUTION', 'bch'),
    importerId: partyOf(caller, 'IMPORTER', 'keyuan'),
    mandateHash: documentHash('m'),
  };
  const forms = [ofOne, ofTwo].flatMap((approvalId) =>
    quantities.map((quantity) =>
      requestOf('applyForClearanceForm', { approvalId, quantity, ...parties }, 'clearanceForm { id }'),
    ),
  );
  const lot = { lotNumber: 'MUCH（虚构）', expiryDate: '2030-06-30', quantity: 4000 };
  return [...forms, requestOf('enterBondedStock', { drugId, lots: [lot] }, 'findings { code message }')];
}

function requestOf(command: string, given: object, selection: string): Request {
  const idempotencyKey = documentHash(`${command} ${JSON.stringify(given)}`);
  const input = { idempotencyKey, ...given };
  return { query: commandDocument(command, selection), variables: { input } };
}
