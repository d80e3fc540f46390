import type { MeasureTarget } from './control-measure.entity.ts';

type Target = { [Key in keyof MeasureTarget]?: MeasureTarget[Key] | undefined } & { drugId: string };

/** The target of a measure or of an assessment, as entities of the graph. */
export const targetResolvers = {
  drug: ({ drugId }: Target) => ({ id: drugId }),
  lot: ({ lotId }: Target) => (lotId ? { id: lotId } : null),
  item: ({ itemCode }: Target) => (itemCode ? { code: itemCode } : null),
  institution: ({ institutionId }: Target) => (institutionId ? { id: institutionId } : null),
};
