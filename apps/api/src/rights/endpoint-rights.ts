import { callerRoles, contractingPaths, findAct, rolesFor, type CallerRole } from '@termijn/workflow';

/** Who may use an address: everybody, also without a token, or these roles. */
export type Right = 'open' | readonly CallerRole[];

const ofCallers = (roles: readonly string[]): CallerRole[] => callerRoles.filter((role) => roles.includes(role));

/** Every role, each behind its own wall: what is not its tenant's is not there. */
const everyRole: Right = callerRoles;
const purchasing: Right = ['purchaser', 'purchasingManager'];
const insurersSide: Right = [...purchasing, 'integration', 'auditor', 'administrator'];

/** Who can do an act, for the own side or with evidence for the other: an act says itself which roles do it. */
function doing(type: string): Right {
  const act = findAct(type);
  if (!act) throw new Error(`There is no act ${type}`);
  return ofCallers(rolesFor(act));
}

const opening: Right = ofCallers(contractingPaths.flatMap((path) => rolesFor(path.opening)));
const subscribing: Right = ['purchaser', 'provider', 'integration'];
const acting: Right = [...purchasing, 'provider', 'signatory', 'integration'];

/** Which role may use which address. An address without a row keeps the service from starting, and so does a row without an address. */
export const endpointRights: Readonly<Record<string, Right>> = {
  'GET /v1/cases': everyRole,
  'POST /v1/cases': opening,
  'GET /v1/cases/:caseId': everyRole,
  'GET /v1/cases/:caseId/actions': everyRole,
  'GET /v1/cases/:caseId/process-agreements': everyRole,
  'GET /v1/cases/:caseId/questionnaires': everyRole,
  'GET /v1/cases/:caseId/supply-assessments': everyRole,
  'GET /v1/cases/:caseId/contract': everyRole,
  'GET /v1/cases/:caseId/breaches': everyRole,
  'GET /v1/cases/:caseId/late-receipts': everyRole,
  'GET /v1/cases/:caseId/diagram.svg': everyRole,
  'GET /v1/cases/:caseId/timeline.svg': everyRole,
  'GET /v1/cases/:caseId/events': everyRole,
  'GET /v1/cases/:caseId/events/:seq': everyRole,
  'POST /v1/cases/:caseId/events': acting,
  'GET /v1/cases/:caseId/offers': everyRole,
  'POST /v1/cases/:caseId/offers': doing('offer.submit'),
  'GET /v1/cases/:caseId/proposals': everyRole,
  'GET /v1/cases/:caseId/deadlines': everyRole,
  'GET /v1/cases/:caseId/deadlines/:key/proof': everyRole,
  'GET /v1/cases/:caseId/questions': everyRole,
  'POST /v1/cases/:caseId/questions': doing('question.ask'),
  'POST /v1/cases/:caseId/questions/:number/answers': doing('question.answer'),
  'GET /v1/cases/:caseId/conversations': everyRole,
  'POST /v1/cases/:caseId/conversations': doing('conversation.log'),
  'GET /v1/cases/:caseId/criteria': everyRole,
  'POST /v1/cases/:caseId/criteria/:criterion/assessments': doing('criteria.assess'),
  'POST /v1/cases/:caseId/criteria/:criterion/waivers': doing('criteria.waive'),
  'GET /v1/cases/:caseId/history-verification': everyRole,
  'GET /v1/cases/:caseId/bundle': everyRole,
  'GET /v1/deadlines': everyRole,
  'GET /v1/notifications': everyRole,
  'GET /v1/events': everyRole,
  'GET /v1/webhook-subscriptions': [...subscribing, 'administrator'],
  'POST /v1/webhook-subscriptions': subscribing,
  'GET /v1/webhook-subscriptions/:id': [...subscribing, 'administrator'],
  'PATCH /v1/webhook-subscriptions/:id': subscribing,
  'DELETE /v1/webhook-subscriptions/:id': subscribing,
  'POST /v1/webhook-subscriptions/:id/secrets': subscribing,
  'GET /v1/webhook-subscriptions/:id/deliveries': [...subscribing, 'administrator'],
  'POST /v1/webhook-subscriptions/:id/deliveries/:deliveryId/redeliveries': subscribing,
  'GET /v1/contracts': everyRole,
  'POST /v1/contracts': purchasing,
  // how much there is to ask for is not for providers, nor for who only passes on
  'GET /v1/budgets': [...purchasing, 'auditor', 'administrator'],
  'GET /v1/budgets/:year/:scope': [...purchasing, 'auditor'],
  'PUT /v1/budgets/:year/:scope': ['purchasingManager'],
  'GET /v1/vecozo/events': insurersSide,
  'POST /v1/vecozo/events': ['integration'],
  'GET /v1/vecozo/events/:id': insurersSide,
  'POST /v1/vecozo/events/:id/retries': purchasing,
  'POST /v1/vecozo/events/:id/dismissals': purchasing,
  'POST /v1/vecozo/replays': ['administrator'],
  // whoever can sign, is VECOZO
  'POST /v1/vecozo/webhooks/:insurer': 'open',
  'GET /v1/audit-records': ['auditor', 'administrator'],
  'PUT /v1/revocations/:subject': ['administrator'],
  'GET /v1/checkpoints': everyRole,
  // only where a clock can be set at all; elsewhere nothing is there
  'GET /v1/sandbox/clock': ['administrator'],
  'PUT /v1/sandbox/clock': ['administrator'],
  'DELETE /v1/sandbox/clock': ['administrator'],
  'GET /v1/policies': 'open',
  'GET /v1/policies/calendar': 'open',
  'GET /v1/policies/:insurer/:year': 'open',
  'GET /v1/policies/:insurer/:year/findings': 'open',
  'GET /v1/policies/:insurer/:year/versions': 'open',
  'POST /v1/policies/:insurer/:year/versions/:version/applications': ['purchasingManager'],
  'GET /v1/paths': 'open',
  'GET /v1/paths/applicable': 'open',
  'GET /v1/paths/:path': 'open',
  'GET /v1/paths/:path/diagram.svg': 'open',
  'GET /v1/paths/:path/diagram.mmd': 'open',
  'GET /v1/problem-types': 'open',
  'GET /v1/problem-types/:code': 'open',
  'GET /v1/health/live': 'open',
  'GET /v1/health/ready': 'open',
};

/** Who may use an address as Fastify or OpenAPI writes it; nobody when it has no row. A HEAD is a GET without its body. */
export function rightOf(method: string, address: string): Right {
  const asked = method.toUpperCase() === 'HEAD' ? 'GET' : method.toUpperCase();
  return endpointRights[`${asked} ${address.replace(/\{(\w+)\}/g, ':$1')}`] ?? [];
}
