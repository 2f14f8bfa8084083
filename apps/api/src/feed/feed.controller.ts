import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FactFeed } from '@termijn/persistence';
import { CONFIGURATION, type Configuration } from '@termijn/platform';
import { cloudEventOf, factOfType } from '@termijn/webhooks';
import type { Actor } from '@termijn/workflow';
import { Caller } from '../identity/caller.js';
import { visibilityOf } from '../identity/visibility-of.js';
import { FeedQueryDto } from './feed-query.dto.js';
import { FeedView } from './feed.view.js';

@ApiTags('Feed en webhooks')
@Controller('events')
export class FeedController {
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly feed: FactFeed,
  ) {}

  /** Wat er in al uw trajecten gebeurde, als CloudEvents in een vaste volgorde. Wie steeds verdergaat vanaf next mist niets. */
  @Get()
  async read(@Caller() actor: Actor, @Query() { after, limit = 100, type }: FeedQueryDto): Promise<FeedView> {
    const facts = type === undefined ? null : [factOfType(type)!];
    const page = await this.feed.read(visibilityOf(actor), facts, after ?? null, limit);
    return { items: page.facts.map((fact) => cloudEventOf(fact, this.configuration.eventSource)), next: page.next, more: page.more };
  }
}
