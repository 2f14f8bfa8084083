import { IsBoolean, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsText } from '../validation/decorators.js';

/** Een overeenkomst die niet hier tot stand kwam. */
export class RegisterContractDto {
  /**
   * AGB-code van de zorgaanbieder.
   * @example "06020101"
   */
  @IsString()
  @Matches(/^\d{8}$/)
  provider: string;

  /** @example 2027 */
  @IsInt()
  @Min(2020)
  @Max(2099)
  contractYear: number;

  /**
   * Kenmerk van de overeenkomst.
   * @example VGZ-2027-06020101
   */
  @IsString()
  @IsText()
  @MaxLength(200)
  reference: string;

  /**
   * Zorgkostenplafond in euro's, als tekst met twee decimalen; weggelaten: geen plafond.
   * @example "12500000.00"
   */
  @IsOptional()
  @IsString()
  @Matches(/^(0|[1-9]\d{0,9})\.\d{2}$/)
  ceiling?: string | null;

  /** Of er een doorleverplicht is. */
  @IsBoolean()
  obligationToDeliver: boolean;
}
