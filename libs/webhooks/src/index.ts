export { cloudEventType, eventTypePattern } from './cloud-events/event-type.js';
export { signedHeaders } from './signature/sign-webhook.js';
export { signatureFault } from './signature/verify-webhook.js';
