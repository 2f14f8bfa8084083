import { Problem, type RequestFault } from '../problems/problem.js';
import { wordings } from '../problems/wordings.js';

/** Where a request says all by its address, a body may be left out or be `{}`. @throws Problem with every field that is there. */
export function refuseFields(body: unknown): void {
  if (body === undefined) return;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw Problem.of('bodyRequired');
  const { code, nl, en } = wordings['whitelistValidation']!;
  const faults = Object.keys(body).map((name): RequestFault => ({ in: 'body', name, pointer: `/${name}`, code, reason: { nl, en } }));
  if (faults.length > 0) throw Problem.invalid(faults);
}
