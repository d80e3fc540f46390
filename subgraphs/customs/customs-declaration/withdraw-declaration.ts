import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';
import { declarationOfResult } from './customs-declaration.load.ts';
import { endDeclaration } from './end-declaration.ts';

/** The importer takes back a declaration that it recorded by mistake, before Customs passes it. */
export const withdrawDeclaration = command({
  name: 'withdrawDeclaration',
  async run(context, { declarationId, reason }) {
    const importerId = requireOrganisation(context.principal, 'IMPORTER');
    const declaration = await findRow(context.em, CustomsDeclaration, { id: declarationId, importerId });
    if (!declaration) throw refuse('NOT_FOUND', { kind: 'CustomsDeclaration', id: declarationId });
    await endDeclaration(context, declaration, reason);
    return { declarationId };
  },
  payload: { declaration: declarationOfResult },
});
