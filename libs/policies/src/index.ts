export type * from './schema/types.js';
export { checkPolicy, type Finding } from './check/check-policy.js';
export { findInsurer, insurers, type Insurer } from './insurers/insurers.js';
export {
  allPolicies,
  findPolicy,
  milestoneById,
  milestoneForDeadline,
  milestoneOpening,
  requirementsFor,
  segmentById,
  segmentsForPath,
  sourceTitle,
} from './register/policy-register.js';
