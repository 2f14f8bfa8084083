import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import type { Telling as Told } from '../problems/problem-document.js';
import { Telling } from '../problems/telling.js';
import { CaseTimeline } from '../timeline/case-timeline.js';
import { CaseDiagram } from './case-diagram.js';
import { CaseId } from './case-id.js';

const svg = 'image/svg+xml; charset=utf-8';

@ApiTags('Trajecten')
@Controller('cases/:caseId')
export class DrawingsController {
  constructor(
    private readonly diagrams: CaseDiagram,
    private readonly timelines: CaseTimeline,
  ) {}

  /** Het diagram van het soort traject, met gemarkeerd waar dit traject nu staat. */
  @Get('diagram.svg')
  @Header('Content-Type', svg)
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  diagram(@Caller() actor: Actor, @CaseId() caseId: string, @Telling() { language }: Told): Promise<string> {
    return this.diagrams.draw(actor, caseId, language);
  }

  /** Wat er gebeurde, wat er moet gebeuren en wat te laat was, op één tijdas. */
  @Get('timeline.svg')
  @Header('Content-Type', svg)
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  timeline(@Caller() actor: Actor, @CaseId() caseId: string, @Telling() { language }: Told): Promise<string> {
    return this.timelines.draw(actor, caseId, language);
  }
}
