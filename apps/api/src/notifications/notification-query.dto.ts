import { IsOptional, IsString, Matches } from 'class-validator';
import { PageDto } from '../validation/page.dto.js';

export class NotificationQueryDto extends PageDto {
  /** Only about this case. */
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  caseId?: string;
}
