import { drug, itemFields, ofTrail, used, type Sample } from './sample.ts';

/** Who is told something here. */
const told = 'care institution otherInstitution importer otherImporter';

export const safety: readonly Sample[] = [
  {
    type: 'AdverseReactionReport',
    of: ofTrail('AdverseReactionReport'),
    fields: {
      'care institution importer':
        'id item drug lot institution importer reaction coded criteria serious onsetDate learnedAt reportedAt dueBy notifications',
    },
  },
  {
    type: 'CodedTerm',
    of: ofTrail('AdverseReactionReport'),
    by: 'coded',
    fields: { 'care institution importer': 'text dictionary version code' },
  },
  {
    type: 'Notification',
    of: ofTrail('AdverseReactionReport'),
    by: 'notifications',
    fields: { 'care institution importer': 'to sentAt acknowledgedAt' },
  },
  { type: 'Inbox', by: 'inbox', fields: { registered: 'owner', [told]: 'safety' } },
  { type: 'InboxItem', by: 'inbox safety nodes', fields: { [told]: itemFields } },
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
    fields: {
      known: 'id drug scope lot item institution orderedAt inForceAt unconfirmed',
      'care institution': 'notifications',
    },
  },
  {
    type: 'Drug',
    of: drug,
    fields: {
      everyone: 'id underMeasure',
      known: 'activeMeasures',
      'care TIANZHU institution otherInstitution importer otherImporter': 'reactionsReported',
      'care institution otherInstitution importer otherImporter': 'adverseReactions',
    },
  },
  {
    type: 'Item',
    of: used,
    fields: { registered: 'code', 'care institution importer': 'adverseReactions' },
  },
  { type: 'BondedLot', of: ofTrail('ControlMeasure'), by: 'lot', fields: { known: 'id' } },
  { type: 'Institution', of: ofTrail('ControlMeasure'), by: 'institution', fields: { known: 'id' } },
  {
    type: 'Importer',
    of: ofTrail('AdverseReactionReport'),
    by: 'importer',
    fields: { 'care institution importer': 'id' },
  },
  { type: 'Agency', of: ofTrail('JointAssessment'), by: 'openedBy', fields: { 'care TIANZHU': 'code' } },
];
