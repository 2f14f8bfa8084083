import { CaseAlternativeSupply } from './case-alternative-supply.js';
import { CaseBreaches } from './case-breaches.js';
import { CaseById } from './case-by-id.js';
import { CaseContracts } from './case-contracts.js';
import { CaseConversations } from './case-conversations.js';
import { CaseCriteria } from './case-criteria.js';
import { CaseDeadlines } from './case-deadlines.js';
import { CaseHistory } from './case-history.js';
import { CaseIncreaseDecisions } from './case-increase-decisions.js';
import { CaseIncreaseProducts } from './case-increase-products.js';
import { CaseIncreaseRequests } from './case-increase-requests.js';
import { CaseLateReceipts } from './case-late-receipts.js';
import { CaseList } from './case-list.js';
import { CasePolicyMoves } from './case-policy-moves.js';
import { CaseProcessAgreements } from './case-process-agreements.js';
import { CaseProposals } from './case-proposals.js';
import { CaseQuestionnaires } from './case-questionnaires.js';
import { CaseQuestions } from './case-questions.js';
import { CasesBehindVersion } from './cases-behind-version.js';
import { CaseSupplyAssessments } from './case-supply-assessments.js';
import { ContractEnds } from './contract-ends.js';
import { DeadlineWindow } from './deadline-window.js';
import { FactFeed } from './fact-feed.js';
import { NotificationList } from './notification-list.js';
import { RegisteredContractList } from './registered-contract-list.js';

/** Every view for GET, as providers. */
export const allViews = [
  CaseAlternativeSupply,
  CaseBreaches,
  CaseById,
  CaseContracts,
  CaseConversations,
  CaseCriteria,
  CaseDeadlines,
  CaseHistory,
  CaseIncreaseDecisions,
  CaseIncreaseProducts,
  CaseIncreaseRequests,
  CaseLateReceipts,
  CaseList,
  CasePolicyMoves,
  CaseProcessAgreements,
  CaseProposals,
  CaseQuestionnaires,
  CaseQuestions,
  CasesBehindVersion,
  CaseSupplyAssessments,
  ContractEnds,
  DeadlineWindow,
  FactFeed,
  NotificationList,
  RegisteredContractList,
];
