import type { ProviderKind } from '@termijn/policies';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsText, NotBeside, ReadsBoolean, ReadsNumber } from '../validation/decorators.js';

const withoutLabel = ({ contractedBefore, currentContract }: ApplicablePathQueryDto): boolean =>
  contractedBefore !== undefined || currentContract === undefined;

/** Voor wie het traject wordt gezocht. */
export class ApplicablePathQueryDto {
  /**
   * Kenmerk van de verzekeraar of zijn UZOVI-code.
   * @example vgz
   */
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  insurer: string;

  /** @example 2027 */
  @ReadsNumber()
  @IsInt()
  @Min(2020)
  @Max(2099)
  contractYear: number;

  /** @example zbc */
  @IsIn(['hospital', 'zbc', 'institution'])
  providerKind: ProviderKind;

  /** Of de zorgaanbieder in het jaar vóór het contractjaar een overeenkomst had; dit of currentContract. */
  @ValidateIf(withoutLabel)
  @ReadsBoolean()
  @IsBoolean()
  @NotBeside('currentContract')
  contractedBefore?: boolean;

  /**
   * Het merk waarmee de zorgaanbieder een overeenkomst heeft; in plaats van contractedBefore.
   * @example ONVZ
   */
  @ValidateIf((_dto, value: unknown) => value !== undefined)
  @IsString()
  @IsText()
  @MaxLength(60)
  currentContract?: string;
}
