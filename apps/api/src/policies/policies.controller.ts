import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { allPolicies, findInsurer, findPolicy, seasonCalendar, type PurchasingPolicy } from '@termijn/policies';
import { OpenToAll } from '../identity/open-to-all.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { CalendarQueryDto } from './calendar-query.dto.js';
import { PolicyCalendarView } from './policy-calendar.view.js';
import { PolicyFindingsView } from './policy-finding.view.js';
import { PolicyQueryDto } from './policy-query.dto.js';
import { PolicyListView, PolicyView } from './policy.view.js';
import { presentCalendar } from './present-calendar.js';
import { presentFindings } from './present-findings.js';
import { presentPolicy, presentPolicySummary } from './present-policy.js';

function known(insurer: string, year: string, version: number | undefined): PurchasingPolicy {
  const found = findInsurer(insurer);
  const policy = found && /^\d{4}$/.test(year) ? findPolicy(found.id, Number(year), version) : undefined;
  if (!policy) throw Problem.of('notFound', { detail: { nl: 'Dit inkoopbeleid kennen wij niet.', en: 'We do not know this policy.' } });
  return policy;
}

@ApiTags('Inkoopbeleid')
@OpenToAll()
@Controller('policies')
export class PoliciesController {
  /** Het inkoopbeleid dat dit systeem kent, elke versie. */
  @Get()
  list(): PolicyListView {
    return { items: allPolicies().map(presentPolicySummary) };
  }

  /** De planning van alle verzekeraars voor een contractjaar naast elkaar, stap voor stap. */
  @Get('calendar')
  calendar(@Query() { year }: CalendarQueryDto, @Telling() { language }: Told): PolicyCalendarView {
    return presentCalendar(seasonCalendar(allPolicies(), year), language);
  }

  /** Eén inkoopbeleid als gegevens, met de woorden van de bron bij elke datum. */
  @Get(':insurer/:year')
  one(@Param('insurer') insurer: string, @Param('year') year: string, @Query() { version }: PolicyQueryDto): PolicyView {
    return presentPolicy(known(insurer, year, version));
  }

  /** Wat er in een inkoopbeleid niet past, met de woorden die botsen en de dagen die er te veel of te weinig zijn. */
  @Get(':insurer/:year/findings')
  findings(
    @Param('insurer') insurer: string,
    @Param('year') year: string,
    @Query() { version }: PolicyQueryDto,
    @Telling() { language }: Told,
  ): PolicyFindingsView {
    return presentFindings(known(insurer, year, version), language);
  }
}
