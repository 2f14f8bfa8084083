import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { allPolicies, findInsurer, findPolicy } from '@termijn/policies';
import { Problem } from '../problems/problem.js';
import { PolicyQueryDto } from './policy-query.dto.js';
import { PolicyListView, PolicyView } from './policy.view.js';
import { presentPolicy, presentPolicySummary } from './present-policy.js';

@ApiTags('Inkoopbeleid')
@Controller('policies')
export class PoliciesController {
  /** Het inkoopbeleid dat dit systeem kent, elke versie. */
  @Get()
  list(): PolicyListView {
    return { items: allPolicies().map(presentPolicySummary) };
  }

  /** Eén inkoopbeleid als gegevens, met de woorden van de bron bij elke datum. */
  @Get(':insurer/:year')
  one(@Param('insurer') insurer: string, @Param('year') year: string, @Query() { version }: PolicyQueryDto): PolicyView {
    const known = findInsurer(insurer);
    const policy = known && /^\d{4}$/.test(year) ? findPolicy(known.id, Number(year), version) : undefined;
    if (!policy) throw Problem.of('notFound', { detail: { nl: 'Dit inkoopbeleid kennen wij niet.', en: 'We do not know this policy.' } });
    return presentPolicy(policy);
  }
}
