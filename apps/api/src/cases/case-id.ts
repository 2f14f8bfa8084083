import { Param, type PipeTransform } from '@nestjs/common';
import { Problem } from '../problems/problem.js';

const canonical = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What can be no id of ours is the id of no case. */
const asCaseId: PipeTransform<string, string> = {
  transform(value) {
    if (canonical.test(value)) return value;
    throw Problem.of('caseNotFound');
  },
};

/** The case in the address, as a parameter of a handler. */
export const CaseId = () => Param('caseId', asCaseId);
