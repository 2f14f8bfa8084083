import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newestPolicyOf, Refused } from '@termijn/casework';
import { findInsurer } from '@termijn/policies';
import { findPathFor } from '@termijn/workflow';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { ApplicablePathQueryDto } from './applicable-path-query.dto.js';
import { ApplicablePathView } from './applicable-path.view.js';
import { presentApplicablePath } from './present-applicable-path.js';

@ApiTags('Paden')
@Controller('paths')
export class ApplicablePathController {
  /** Welk traject voor een zorgaanbieder geldt, en de regel die dat zegt. Opent niets. */
  @Get('applicable')
  applicable(@Query() query: ApplicablePathQueryDto, @Telling() { language }: Told): ApplicablePathView {
    const { contractYear, providerKind, contractedBefore, currentContract } = query;
    const policy = newestPolicyOf(findInsurer(query.insurer)?.id ?? query.insurer, contractYear);
    const contract = currentContract === undefined ? contractedBefore === true : { label: currentContract };
    const found = findPathFor(policy, { providerKind, contractedBefore: contract });
    if ('code' in found) throw new Refused(found);
    return presentApplicablePath(found, policy, language);
  }
}
