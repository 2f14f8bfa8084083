import { CaseTables1790000000000 } from './1790000000000-case-tables.js';
import { DossierTables1790000000001 } from './1790000000001-dossier-tables.js';
import { DeliveryTables1790000000002 } from './1790000000002-delivery-tables.js';
import { SaveDecision1790000000003 } from './1790000000003-save-decision.js';
import { VecozoEvents1790000000010 } from './1790000000010-vecozo-events.js';
import { IncreaseTables1790000000014 } from './1790000000014-increase-tables.js';
import { QuestionsWithoutTerm1790000000035 } from './1790000000035-questions-without-term.js';
import { ContractEnds1790000000036 } from './1790000000036-contract-ends.js';
import { ApplicationRole1790000000040 } from './1790000000040-application-role.js';
import { RowLevelSecurity1790000000041 } from './1790000000041-row-level-security.js';
import { HistoryChain1790000000042 } from './1790000000042-history-chain.js';
import { Checkpoints1790000000043 } from './1790000000043-checkpoints.js';
import { AuditRecords1790000000044 } from './1790000000044-audit-records.js';
import { Revocations1790000000045 } from './1790000000045-revocations.js';
import { RequestKeyClaims1790000000070 } from './1790000000070-request-key-claims.js';
import { RequestCounts1790000000071 } from './1790000000071-request-counts.js';
import { VecozoContent1790000000080 } from './1790000000080-vecozo-content.js';
import { CaseFactFeed1790000000081 } from './1790000000081-case-fact-feed.js';
import { WebhookTables1790000000082 } from './1790000000082-webhook-tables.js';
import { WebhookWalls1790000000083 } from './1790000000083-webhook-walls.js';
import { WebhookSubscriptionVersion1790000000084 } from './1790000000084-webhook-subscription-version.js';

/** Every migration, oldest first. An explicit list: a glob finds nothing, or too much, once the code is compiled. */
export const allMigrations = [
  CaseTables1790000000000,
  DossierTables1790000000001,
  DeliveryTables1790000000002,
  SaveDecision1790000000003,
  VecozoEvents1790000000010,
  IncreaseTables1790000000014,
  QuestionsWithoutTerm1790000000035,
  ContractEnds1790000000036,
  ApplicationRole1790000000040,
  RowLevelSecurity1790000000041,
  HistoryChain1790000000042,
  Checkpoints1790000000043,
  AuditRecords1790000000044,
  Revocations1790000000045,
  RequestKeyClaims1790000000070,
  RequestCounts1790000000071,
  VecozoContent1790000000080,
  CaseFactFeed1790000000081,
  WebhookTables1790000000082,
  WebhookWalls1790000000083,
  WebhookSubscriptionVersion1790000000084,
];
