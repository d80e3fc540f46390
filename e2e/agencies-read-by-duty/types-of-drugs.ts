import { ofTrail, type Sample } from './sample.ts';

const dossier = ofTrail('DrugDossier');
/** Those who have the files of an applicant. */
const concerned = 'care institution';

/** The types on the way of a drug to its approval. */
export const drugs: readonly Sample[] = [
  {
    type: 'DrugDemand',
    of: ofTrail('DrugDemand'),
    fields: {
      [concerned]:
        'id institution drugName diseases patients quantity need filedAt guidance guidedAt dossier procedure',
    },
  },
  {
    type: 'ImportApplication',
    of: ofTrail('ImportApplication'),
    fields: { [concerned]: 'id institution submittedAt copiedTo dossiers' },
  },
  {
    type: 'DrugDossier',
    of: dossier,
    fields: {
      [concerned]:
        'id application institution demand planned diseases inGuideline excludedClass marketedAbroad domesticStatus justification purpose necessity contact status procedure assessment approval',
      care: 'demandList',
    },
  },
  {
    type: 'DrugRegistration',
    of: ofTrail('DrugRegistration'),
    fields: { everyone: 'id drug number since recordedAt state keptBecause decidedAt' },
  },
  {
    type: 'DemandList',
    of: ofTrail('DemandList'),
    fields: { care: 'id number closedAt dossiers assessment procedure' },
  },
  {
    type: 'EarlyAssessment',
    of: ofTrail('EarlyAssessment'),
    fields: { 'care NHC': 'id experts opinion sentToNhcAt', care: 'demandList rows' },
  },
  {
    type: 'AssessmentRow',
    of: dossier,
    by: 'assessment',
    fields: {
      [concerned]: 'dossier institutionCapable clinicallyUrgent quantityReasonable recommendedQuantity others',
      care: 'assessment reuses',
    },
  },
];
