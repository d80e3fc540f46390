import { rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { ControlMeasure } from './control-measure.entity.ts';

export const measureById = rowByKey(ControlMeasure, rooms.measures);
export const measureOfAssessment = rowByKey(ControlMeasure, rooms.measures, 'assessmentId');
export const measuresOfDrug = rowsByKey(ControlMeasure, rooms.measures, 'drugId', 'id');
