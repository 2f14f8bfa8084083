import type { Fault } from '@termijn/workflow';
import type { RequestFault } from './problem.js';

/** A fault in the data of an event, as a fault of the request; without `data` when the body itself is the data. */
export function dataFault({ pointer, code, reason }: Fault, bodyIsData = false): RequestFault {
  const place = bodyIsData ? pointer.replace(/^\/data/, '') : pointer;
  return { in: 'body', name: place.slice(1).replaceAll('/', '.'), pointer: place, code, reason };
}
