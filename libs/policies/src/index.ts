export type * from './schema/types.js';
export type * from './evaluation/types.js';
export { changesBetween, type PolicyChange } from './changes/changes-between.js';
export { documentAmong, quoteFaults } from './check/quote-faults.js';
export { evaluateCriterion } from './evaluation/evaluate-criterion.js';
export type { FindingQuote, FindingSeverity, PolicyFinding, SharedFinding, Words } from './findings/finding.js';
export { findingKinds, sharedFindingKinds } from './findings/finding-list.js';
export { findingsAcross, findingsOf, newestOfYear } from './findings/findings-of.js';
export { termOf } from './findings/policy-days.js';
export { findInsurer, insurers, type Insurer } from './insurers/insurers.js';
export { criteriaFor } from './register/criteria-for.js';
export { milestoneTerm } from './register/milestone-term.js';
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
export { ruleInWords } from './rule-words/rule-in-words.js';
export type { PolicyFault } from './schema/policy-fault.js';
export { FaultyPolicy, readPolicy } from './schema/read-policy.js';
export { chooseSegment, type MissingInput, type SegmentChoice } from './segments/choose-segment.js';
export { seasonCalendar, type SeasonCalendar, type SeasonEntry } from './season/season-calendar.js';
export { seasonSteps } from './season/season-steps.js';
