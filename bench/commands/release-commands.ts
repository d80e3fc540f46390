import { cancelRelease } from '../../subgraphs/customs/release/cancel-release.ts';
import { confirmGatePassage } from '../../subgraphs/customs/release/confirm-gate-passage.ts';
import { releaseFromZone } from '../../subgraphs/customs/release/release-from-zone.ts';
import { returnToBond } from '../../subgraphs/customs/release/return-to-bond.ts';
import { scanOut } from '../../subgraphs/trace/release/scan-out.ts';
import { key, type Scene } from './scene.ts';
import { cleared, each, results, type Arrange } from './work.ts';

/** Commands about releases of one pack, by name. */
export const releaseCommands: Readonly<Record<string, Arrange>> = {
  releaseFromZone: async (scene, count) => {
    const { formId, codes } = await cleared(scene, count);
    return each(codes, scene.importer, (by, own, code) => releaseFromZone(by, { ...own, formId, codes: [code] }));
  },
  confirmGatePassage: async (scene, count) => {
    const made = await releases(scene, count);
    for (const { releaseId, code } of made)
      await scanOut(scene.importerAtTrace(), { ...key(), releaseId, codes: [code] });
    return each(made, scene.customs, (by, own, { releaseId }) =>
      confirmGatePassage(by, { ...own, releaseId, vehicle: 'V' }),
    );
  },
  cancelRelease: async (scene, count) => {
    const made = await releases(scene, count);
    return each(made, scene.importer, (by, own, { releaseId }) =>
      cancelRelease(by, { ...own, releaseId, reason: 'R' }),
    );
  },
  returnToBond: async (scene, count) => {
    const made = await releases(scene, count);
    return each(made, scene.importer, (by, own, { releaseId, code }) =>
      returnToBond(by, { ...own, releaseId, codes: [code], reason: 'R' }),
    );
  },
};

/** Releases of one pack each. */
async function releases(scene: Scene, count: number): Promise<{ releaseId: string; code: string }[]> {
  const { formId, codes } = await cleared(scene, count);
  return results(codes, scene.importer, async (by, own, code) => {
    const { releaseId } = await releaseFromZone(by, { ...own, formId, codes: [code] });
    return { releaseId, code };
  });
}
