import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CheckpointList } from '@termijn/persistence';
import { PageDto } from '../validation/page.dto.js';
import { CheckpointListView } from './checkpoint.view.js';

@ApiTags('Bewijs')
@Controller('checkpoints')
export class CheckpointsController {
  constructor(private readonly checkpoints: CheckpointList) {}

  /** Getekende controlepunten over alle geschiedenissen, nieuwste eerst. Bewaar ze elders: dan is ook een afgeknipte of herschreven geschiedenis te vinden. */
  @Get()
  async list(@Query() page: PageDto): Promise<CheckpointListView> {
    return this.checkpoints.read(page.request());
  }
}
