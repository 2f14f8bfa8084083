import type { PurchasingPolicy } from '../schema/types.js';
import { vgzCeilingIncrease } from './ceiling-increase.js';
import { vgzCriteriaForNewTreatmentCentres } from './criteria-for-new-treatment-centres.js';
import { vgzDutyOfCare } from './duty-of-care.js';
import { vgzExcludedCare } from './excluded-care.js';
import { vgzGeneral } from './general.js';
import { vgzHospital } from './hospital.js';
import { vgzLabelRules, vgzProcedures } from './procedures.js';
import { vgzInstitution } from './institution.js';
import { vgzNewTreatmentCentre } from './new-treatment-centre.js';
import { vgzReadings } from './readings.js';
import { vgzRequirementsForAll } from './requirements-for-all.js';
import { vgzRequirementsForRehabilitation } from './requirements-for-rehabilitation.js';
import { vgzRequirementsForSpecialistCare } from './requirements-for-specialist-care.js';
import { vgzRequirementsForTreatmentCentres } from './requirements-for-treatment-centres.js';
import { vgzSource } from './source.js';
import { vgzTreatmentCentre } from './treatment-centre.js';

/** Coöperatie VGZ, "Inkoopbeleid Medisch Specialistische Zorg 2027", as data. Every quote is the document's own text. */
export const vgzMsz2027 = {
  insurer: 'vgz',
  insurerName: 'Coöperatie VGZ',
  contractYear: 2027,
  version: 1,
  title: vgzSource.title,
  labels: [
    { name: 'VGZ', from: null },
    // "Strategische samenwerking met ONVZ": VGZ bears the risk for these insured from 1 January 2027 and purchases for them.
    { name: 'ONVZ', from: '2027-01-01' },
  ],
  calendarVersion: 'nl-2026.1',
  rollOver: 'none',
  reminders: { daysBefore: [14, 7, 1], at: '09:00' },
  sources: [vgzSource],
  general: vgzGeneral,
  segments: [vgzHospital, vgzInstitution, vgzTreatmentCentre, vgzNewTreatmentCentre, vgzCeilingIncrease],
  procedures: vgzProcedures,
  labelRules: vgzLabelRules,
  requirements: [
    ...vgzRequirementsForAll,
    ...vgzRequirementsForSpecialistCare,
    ...vgzRequirementsForTreatmentCentres,
    ...vgzRequirementsForRehabilitation,
    ...vgzCriteriaForNewTreatmentCentres,
  ],
  dutyOfCare: vgzDutyOfCare,
  excludedCare: vgzExcludedCare,
  readings: vgzReadings,
} satisfies PurchasingPolicy;
