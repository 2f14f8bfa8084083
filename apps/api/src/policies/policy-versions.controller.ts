import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApplyPolicyVersion } from '@termijn/casework';
import { changesBetween, findInsurer, policyVersions, type PurchasingPolicy } from '@termijn/policies';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { OpenToAll } from '../identity/open-to-all.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { ApplyPolicyVersionDto } from './apply-policy-version.dto.js';
import { AppliedPolicyVersionView, PolicyVersionListView } from './policy-version.view.js';
import { presentApplied } from './present-applied.js';
import { presentPolicySummary } from './present-policy.js';

@ApiTags('Inkoopbeleid')
@Controller('policies/:insurer/:year/versions')
export class PolicyVersionsController {
  constructor(private readonly applyVersion: ApplyPolicyVersion) {}

  /** De versies van een inkoopbeleid, de oudste eerst, elk met wat zij anders zegt dan de vorige. */
  @OpenToAll()
  @Get()
  list(@Param('insurer') insurer: string, @Param('year') year: string): PolicyVersionListView {
    const versions = this.versionsOf(insurer, year);
    return {
      items: versions.map((policy, index) => {
        const before = versions[index - 1];
        return {
          ...presentPolicySummary(policy),
          inForceFrom: policy.inForceFrom,
          changes: before ? changesBetween(before, policy).map((change) => ({ ...change })) : [],
        };
      }),
    };
  }

  /** Past een versie toe op lopende trajecten. Met `dryRun` verandert er niets: het antwoord noemt elke termijn die zou verschuiven. */
  @Post(':version/applications')
  @HttpCode(200)
  async apply(
    @Caller() actor: Actor,
    @Param('insurer') insurer: string,
    @Param('year') year: string,
    @Param('version') version: string,
    @Body() { cases, allRunning, motivation, dryRun }: ApplyPolicyVersionDto,
    @Telling() { language }: Told,
  ): Promise<AppliedPolicyVersionView> {
    if (actor.role !== 'purchaser' && actor.role !== 'administrator') {
      const nl = 'Een versie toepassen is aan de zorginkoper.';
      throw Problem.of('notForThisRole', { detail: { nl, en: 'Applying a version is for the purchaser.' } });
    }
    const policy = this.versionsOf(insurer, year).find((one) => String(one.version) === version);
    if (!policy) throw this.unknown();
    const applied = await this.applyVersion.execute({
      actor,
      insurer: policy.insurer,
      contractYear: policy.contractYear,
      version: policy.version,
      motivation,
      caseIds: allRunning === true ? null : (cases ?? []),
      dryRun: dryRun === true,
    });
    return presentApplied(policy, applied, dryRun === true, language);
  }

  private versionsOf(insurer: string, year: string): PurchasingPolicy[] {
    const known = findInsurer(insurer);
    const versions = known && /^\d{4}$/.test(year) ? policyVersions(known.id, Number(year)) : [];
    if (versions.length === 0) throw this.unknown();
    return versions;
  }

  private unknown(): Problem {
    return Problem.of('notFound', { detail: { nl: 'Dit inkoopbeleid kennen wij niet.', en: 'We do not know this policy.' } });
  }
}
