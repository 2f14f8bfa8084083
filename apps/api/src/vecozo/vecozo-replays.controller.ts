import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { toInstant } from '@termijn/calendar';
import { findInsurer } from '@termijn/policies';
import { ReplayEvents } from '@termijn/vecozo';
import { Problem } from '../problems/problem.js';
import { wordings } from '../problems/wordings.js';
import { ReplayDto } from './replay.dto.js';
import { ReplayView } from './replay.view.js';

@ApiTags('VECOZO')
@Controller('vecozo/replays')
export class VecozoReplaysController {
  constructor(private readonly replay: ReplayEvents) {}

  /** Beoordeelt bewaarde meldingen opnieuw, zoals na een reparatie. Wat al gevolg had, krijgt geen tweede. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: ReplayView })
  async run(@Body() { receivedFrom, receivedUntil, insurer }: ReplayDto): Promise<ReplayView> {
    const [from, until] = [toInstant(receivedFrom), toInstant(receivedUntil)];
    if (from >= until) {
      const { code, nl, en } = wordings['notAfterStart']!;
      throw Problem.invalid([{ in: 'body', name: 'receivedUntil', pointer: '/receivedUntil', code, reason: { nl, en } }]);
    }
    return this.replay.execute({ from, until, insurer: insurer == null ? null : (findInsurer(insurer)?.id ?? insurer) });
  }
}
