import { expect, test } from 'vitest';
import { documentHash } from '@hub/embedded/demo/steps.ts';
import type { Journey } from '../journey.ts';

/** From an agreed draft to a list in force. */
export function signatureSteps(of: () => Journey): void {
  const textOf = async () => {
    const { listDraft } = await of().ask(
      'CUSTOMS',
      `{ listDraft(id: "${of().known['draft']}") { text { base sha256 } } }`,
    );
    return listDraft.text as { base: number; sha256: string };
  };
  const sign = async (by: string, textSha256?: string) => {
    const { base, sha256 } = await textOf();
    return of().refused(by, 'signImporterList', {
      draftId: of().known['draft'],
      base,
      textSha256: textSha256 ?? sha256,
    });
  };

  test('[R69] 2025-05-19: two sign, the third has read another text: the list is not in force, and M1 enters no stock', async () => {
    of().at('2025-05-19 10:00');
    for (const other of ['BJHC', 'MIB', 'SHUNYI', 'M1'])
      expect(await sign(other, documentHash('T2'))).toBe('FORBIDDEN');
    expect([await sign('TIANZHU'), await sign('BJMPA')]).toEqual(['', '']);
    expect(await sign('CUSTOMS', documentHash('T2'))).toBe('TEXT_CHANGED');
    expect(await of().listAt('2025-05-19 23:59', 'IMPORTER')).toBeNull();
    const { drugId } = of().known;
    const lots = [{ lotNumber: 'L-0', expiryDate: '2030-06-30', quantity: 1 }];
    expect(await of().refused('M1', 'enterBondedStock', { drugId, lots })).toContain('IMPORTER_NOT_LISTED');
  });

  test('[R51] [R69] [D33] 2025-05-21 15:00: CUSTOMS signs the text, and the list is in force from that instant', async () => {
    of().at('2025-05-21 15:00');
    expect(await sign('CUSTOMS')).toBe('');
    expect(await of().listAt('2025-05-21 14:59', 'IMPORTER')).toBeNull();
    expect(await of().listAt('2025-05-21 15:00', 'IMPORTER')).toEqual([1, 'M1']);
    const { listVersions } = await of().ask(
      'anyone',
      '{ listVersions(kind: IMPORTER) { nodes { inForceFrom signatures { by { ... on Agency { code } } sha256 } } } }',
    );
    const { sha256 } = await textOf();
    const signatures = ['BJMPA', 'TIANZHU', 'CUSTOMS'].map((code) => ({ by: { code }, sha256 }));
    expect(listVersions.nodes).toEqual([{ inForceFrom: '2025-05-21T07:00:00.000Z', signatures }]);
    expect((await of().inbox('M1')).map(({ kind }) => kind)).toEqual([
      'CONFIRM_AGREEMENT',
      'ACCEPTED',
      'REVIEWED',
      'LISTED',
    ]);
    const { importer } = await of().ask(
      'anyone',
      `{ importer(id: "${of().idOf('M1')}") { listed customsCode creditCode licence { validUntil } } }`,
    );
    expect(importer).toEqual({
      listed: true,
      customsCode: '1111660001',
      creditCode: '91110113MA01ABC25M',
      licence: { validUntil: '2029-06-30' },
    });
  });
}
