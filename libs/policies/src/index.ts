export type * from './schema/types.js';
export type * from './evaluation/types.js';
export { checkPolicy, type Finding } from './check/check-policy.js';
export { evaluateCriterion } from './evaluation/evaluate-criterion.js';
export { findInsurer, insurers, type Insurer } from './insurers/insurers.js';
export {
  allPolicies,
  criteriaFor,
  findPolicy,
  milestoneById,
  milestoneForDeadline,
  milestoneOpening,
  requirementsFor,
  segmentById,
  segmentsForPath,
  sourceTitle,
} from './register/policy-register.js';
