import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { newestPolicyOf, Refused } from '@termijn/casework';
import { findInsurer } from '@termijn/policies';
import { findPathFor } from '@termijn/workflow';
import { OpenToAll } from '../identity/open-to-all.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { SystemClock } from '../sandbox/system-clock.js';
import { ApplicablePathQueryDto, profileOfQuery } from './applicable-path-query.dto.js';
import { ApplicablePathView } from './applicable-path.view.js';
import { presentApplicablePath } from './present-applicable-path.js';

@ApiTags('Paden')
@OpenToAll()
@Controller('paths')
export class ApplicablePathController {
  constructor(private readonly clock: SystemClock) {}

  /** Welk traject voor een zorgaanbieder geldt, en de regel die dat zegt. Opent niets. */
  @Get('applicable')
  async applicable(@Query() query: ApplicablePathQueryDto, @Telling() { language }: Told): Promise<ApplicablePathView> {
    const { contractYear, contractedBefore, currentContract } = query;
    const policy = newestPolicyOf(findInsurer(query.insurer)?.id ?? query.insurer, contractYear, await this.clock.now());
    const contract = currentContract === undefined ? contractedBefore === true : { label: currentContract };
    const found = findPathFor(policy, { ...profileOfQuery(query), contractedBefore: contract });
    if ('code' in found) throw new Refused(found);
    return presentApplicablePath(found, policy, language);
  }
}
