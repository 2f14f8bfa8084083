import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { policyOf, type RequestKey as Key } from '@termijn/casework';
import { CaseCriteria, CaseHistory, type CaseEventEntity, type Visibility } from '@termijn/persistence';
import { criteriaFor, segmentById, type ProviderProfile } from '@termijn/policies';
import { findPath, type Actor } from '@termijn/workflow';
import type { FastifyReply } from 'fastify';
import { CaseDoor } from '../cases/case-door.js';
import { CaseId } from '../cases/case-id.js';
import { EventDoor } from '../events/event-door.js';
import { actRequestOf } from '../events/event-request.js';
import { presentActor } from '../events/present-event.js';
import { RecordedView } from '../events/recorded.view.js';
import { sendAnswer } from '../http/send-answer.js';
import { RequestKey } from '../idempotency/request-key.js';
import { Caller } from '../identity/caller.js';
import { IfMatch, type SeenVersions } from '../preconditions/if-match.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { CriterionListView } from './criterion.view.js';

const known = /^[a-z0-9-]{1,80}$/;

@ApiTags('Minimumeisen')
@Controller('cases/:caseId/criteria')
export class CriteriaController {
  constructor(
    private readonly cases: CaseDoor,
    private readonly criteria: CaseCriteria,
    private readonly history: CaseHistory,
    private readonly events: EventDoor,
  ) {}

  /** Elke minimumeis voor deze zorgaanbieder: voldaan, niet voldaan, ervan afgeweken (door wie, waarom), of open. */
  @Get()
  async list(@Caller() actor: Actor, @CaseId() caseId: string): Promise<CriterionListView> {
    const { found, visibility } = await this.cases.open(actor, caseId);
    const [judged, assessors] = await Promise.all([this.criteria.read(visibility, caseId), this.assessors(visibility, caseId)]);
    const policy = policyOf(found);
    const segment = segmentById(policy, found.segment);
    const { institutionKind, contractedBefore } = found.attributes as Pick<ProviderProfile, 'institutionKind' | 'contractedBefore'>;
    const asked = segment && findPath(segment.path)?.acquisition === true;
    const requirements = asked ? criteriaFor(policy, { providerKind: found.providerKind, institutionKind, contractedBefore }) : [];
    return {
      items: requirements.map(({ id, title, waivable, quote, source }) => {
        const judgements = judged.filter(({ criterion }) => criterion === id);
        const judgement = judgements.at(-1);
        const by = judgement && assessors.get(judgement.seq);
        return {
          id,
          title,
          state: judgement?.status ?? 'open',
          explanation: judgement?.explanation ?? null,
          region: judgement?.region ?? null,
          specialism: judgement?.specialism ?? null,
          // A waiver compares nothing: the numbers that it sets aside stay in sight.
          compared: judgements.findLast(({ compared }) => compared !== null)?.compared ?? null,
          assessedAt: judgement?.assessedAt ?? null,
          assessedBy: by ? presentActor(by.actor) : null,
          waivable,
          quote,
          heading: source.heading,
        };
      }),
    };
  }

  /** Beoordeelt een minimumeis: voldaan of niet voldaan. */
  @Post(':criterion/assessments')
  @ApiBody({ schema: { $ref: '#/components/schemas/AssessmentRequest' } })
  @ApiCreatedResponse({ type: RecordedView })
  async assess(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Param('criterion') criterion: string,
    @Body() body: Record<string, unknown>,
    @RequestKey() requestKey: Key | null,
    @IfMatch() seen: SeenVersions | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!known.test(criterion)) throw Problem.of('notFound');
    const event = await actRequestOf('criteria.assess', body, { criterion });
    sendAnswer(reply, await this.events.record({ actor, caseId, event, requestKey, seen, telling }));
  }

  /** Wijkt met een beroep op de zorgplicht van een minimumeis af, voor een regio en een specialisme, met motivering. */
  @Post(':criterion/waivers')
  @ApiBody({ schema: { $ref: '#/components/schemas/WaiverRequest' } })
  @ApiCreatedResponse({ type: RecordedView })
  async waive(
    @Caller() actor: Actor,
    @CaseId() caseId: string,
    @Param('criterion') criterion: string,
    @Body() body: Record<string, unknown>,
    @RequestKey() requestKey: Key | null,
    @IfMatch() seen: SeenVersions | null,
    @Telling() telling: Told,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!known.test(criterion)) throw Problem.of('notFound');
    const event = await actRequestOf('criteria.waive', body, { criterion });
    sendAnswer(reply, await this.events.record({ actor, caseId, event, requestKey, seen, telling }));
  }

  /** The events in which requirements were judged, by their place in the history: they know who did it. */
  private async assessors(visibility: Visibility, caseId: string): Promise<Map<number, CaseEventEntity>> {
    const judgements = new Map<number, CaseEventEntity>();
    let after: string | null = null;
    do {
      const page: { items: CaseEventEntity[]; next: string | null } = await this.history.read(visibility, caseId, { limit: 200, after });
      for (const event of page.items) if (event.type.startsWith('criteria.')) judgements.set(event.seq, event);
      after = page.next;
    } while (after !== null);
    return judgements;
  }
}
