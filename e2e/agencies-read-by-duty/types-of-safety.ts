import type { Trail } from './trail.ts';
import { drug, ofTrail, used, type Sample } from './sample.ts';

const toAgency = ({ ids }: Trail) => ({ __typename: 'Notice', id: ids.AgencyNotice });

export const safety: readonly Sample[] = [
  {
    type: 'AdverseReactionReport',
    of: ofTrail('AdverseReactionReport'),
    fields: {
      'care institution importer':
        'id item drug lot institution importer reaction criteria serious onsetDate learnedAt reportedAt dueBy notices',
    },
  },
  {
    type: 'Notice',
    of: ofTrail('Notice'),
    fields: { importer: 'id kind importer report measure sentAt acknowledgedAt' },
  },
  {
    type: 'Notice',
    of: toAgency,
    fields: { BJMPA: 'id kind agency report measure sentAt acknowledgedAt' },
  },
  {
    type: 'JointAssessment',
    of: ofTrail('JointAssessment'),
    fields: {
      'care TIANZHU': 'id drug status scope lot item institution openedBy openedAt measure',
      care: 'reports signatures',
    },
  },
  {
    type: 'AssessmentSignature',
    of: ofTrail('JointAssessment'),
    by: 'signatures',
    fields: { care: 'agency decision opinion signedAt' },
  },
  {
    type: 'ControlMeasure',
    of: ofTrail('ControlMeasure'),
    fields: { known: 'id drug scope lot item institution orderedAt inForceAt unconfirmed' },
  },
  {
    type: 'Drug',
    of: drug,
    fields: {
      everyone: 'id',
      known: 'activeMeasures',
      'care TIANZHU institution otherInstitution importer otherImporter': 'reactionsReported',
      'care institution otherInstitution importer otherImporter': 'adverseReactions',
    },
  },
  {
    type: 'Item',
    of: used,
    fields: { signedIn: 'code', 'care institution importer': 'adverseReactions' },
  },
  { type: 'BondedLot', of: ofTrail('ControlMeasure'), by: 'lot', fields: { known: 'id' } },
  { type: 'Institution', of: ofTrail('ControlMeasure'), by: 'institution', fields: { known: 'id' } },
  { type: 'Importer', of: ofTrail('Notice'), by: 'importer', fields: { importer: 'id' } },
  { type: 'Agency', of: toAgency, by: 'agency', fields: { BJMPA: 'code' } },
];
