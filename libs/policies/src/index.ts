export type * from './schema/types.js';
export type * from './evaluation/types.js';
export { changesBetween, type PolicyChange } from './changes/changes-between.js';
export { checkPolicy, type Finding } from './check/check-policy.js';
export { evaluateCriterion } from './evaluation/evaluate-criterion.js';
export { findInsurer, insurers, type Insurer } from './insurers/insurers.js';
export { criteriaFor } from './register/criteria-for.js';
export {
  addPolicies,
  allPolicies,
  findPolicy,
  milestoneById,
  milestoneForDeadline,
  milestoneOpening,
  milestonesOf,
  policyInForce,
  policyVersions,
  segmentById,
  segmentsForPath,
  sourceTitle,
} from './register/policy-register.js';
export { FaultyPolicy, readPolicy, type PolicyFault } from './schema/read-policy.js';
export { chooseSegment, type MissingInput, type SegmentChoice } from './segments/choose-segment.js';
