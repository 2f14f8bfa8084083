import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { ReadsNumber } from './decorators.js';
import { PageDto } from './page.dto.js';

/** Of which insurer, provider and contract year. */
export class ContractedPartiesQueryDto extends PageDto {
  /**
   * Kenmerk van de verzekeraar of zijn UZOVI-code.
   * @example vgz
   */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  insurer?: string;

  /**
   * AGB-code van de zorgaanbieder.
   * @example "06020101"
   */
  @IsOptional()
  @IsString()
  @Matches(/^\d{8}$/)
  provider?: string;

  /** @example 2027 */
  @IsOptional()
  @ReadsNumber()
  @IsInt()
  @Min(2020)
  @Max(2099)
  contractYear?: number;
}
