import type { ContractForm, InstitutionKind, ProviderKind, ProviderProfile, TurnoverBasis } from '@termijn/policies';
import { institutionKinds } from '../cases/open-case.dto.js';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsText, NotBeside, ReadsBoolean, ReadsNumber } from '../validation/decorators.js';

const withoutLabel = ({ contractedBefore, currentContract }: ApplicablePathQueryDto): boolean =>
  contractedBefore !== undefined || currentContract === undefined;

const asksTurnover = ({ turnoverAmount, turnoverBasis, turnoverYear }: ApplicablePathQueryDto): boolean =>
  [turnoverAmount, turnoverBasis, turnoverYear].some((said) => said !== undefined);

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

  /** Welk soort instelling het is; waar de regel van het inkoopbeleid ernaar kijkt. */
  @IsOptional()
  @IsIn(institutionKinds)
  institutionKind?: InstitutionKind;

  /** Face-to-face of digitaal, waar het inkoopbeleid dat onderscheid maakt. */
  @IsOptional()
  @IsIn(['faceToFace', 'digital'])
  contractForm?: ContractForm;

  /**
   * Omzet in euro's, waar het traject ervan afhangt; samen met turnoverBasis en turnoverYear.
   * @example "2500000.00"
   */
  @ValidateIf(asksTurnover)
  @IsString()
  @Matches(/^\d{1,15}\.\d{2}$/)
  turnoverAmount?: string;

  /** Het overeengekomen omzetplafond of de declaratiewaarde. */
  @ValidateIf(asksTurnover)
  @IsIn(['agreedCeiling', 'claimedValue'])
  turnoverBasis?: TurnoverBasis;

  /** Van welk jaar. */
  @ValidateIf(asksTurnover)
  @ReadsNumber()
  @IsInt()
  @Min(2015)
  @Max(2099)
  turnoverYear?: number;

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

/** What the rules of a policy look at, as far as it was said. */
export function profileOfQuery(query: ApplicablePathQueryDto): Omit<ProviderProfile, 'contractedBefore'> {
  const { providerKind, institutionKind, contractForm, turnoverAmount, turnoverBasis, turnoverYear } = query;
  const turnover =
    turnoverAmount === undefined || turnoverBasis === undefined || turnoverYear === undefined
      ? {}
      : { turnover: { amount: turnoverAmount, basis: turnoverBasis, year: turnoverYear, source: 'query' } };
  return { providerKind, ...(institutionKind ? { institutionKind } : {}), ...(contractForm ? { contractForm } : {}), ...turnover };
}
