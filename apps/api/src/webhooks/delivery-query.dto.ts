import { IsIn, IsOptional } from 'class-validator';
import { PageDto } from '../validation/page.dto.js';

const statuses = ['pending', 'delivered', 'failed'] as const;

/** Which deliveries. */
export class DeliveryQueryDto extends PageDto {
  /** @example failed */
  @IsOptional()
  @IsIn(statuses)
  status?: (typeof statuses)[number];
}
