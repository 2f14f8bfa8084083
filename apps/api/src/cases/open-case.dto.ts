import type { ContractForm, InstitutionKind, TurnoverBasis } from '@termijn/policies';
import { findPath } from '@termijn/workflow';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { EvidenceDto } from '../events/evidence.dto.js';
import { ContractSaid, ExactlyOneGround, IsCare, IsDay, IsMoment, IsText, NotBeside } from '../validation/decorators.js';

export const ordinaryCare = 'medicalSpecialist';

export const institutionKinds: InstitutionKind[] = [
  'dialysisCentre',
  'primaryDiagnosticCentre',
  'rehabilitationInstitution',
  'thrombosisService',
  'audiologyCentre',
  'radiotherapyCentre',
  'protonTherapyCentre',
];

export class ProviderDto {
  /**
   * AGB-code van de onderneming, acht cijfers.
   * @example "06020101"
   */
  @IsString()
  @Matches(/^\d{8}$/)
  agb: string;

  /** @example "Streekziekenhuis De Linde" */
  @IsString()
  @IsText()
  @MaxLength(200)
  name: string;

  /** @example hospital */
  @IsIn(['hospital', 'zbc', 'institution'])
  kind: 'hospital' | 'zbc' | 'institution';

  /**
   * KvK-nummer, acht cijfers.
   * @example "12345678"
   */
  @IsOptional()
  @IsString()
  @Matches(/^\d{8}$/)
  kvk?: string | null;

  /**
   * Welk soort instelling het is, bij kind institution; waar de regel van het inkoopbeleid ernaar kijkt.
   * @example dialysisCentre
   */
  @IsOptional()
  @IsIn(institutionKinds)
  institutionKind?: InstitutionKind | null;
}

/** De omzet waarnaar de regel van een inkoopbeleid kijkt. */
export class TurnoverDto {
  /**
   * Euro's als tekst, met twee decimalen.
   * @example "2499999.99"
   */
  @IsString()
  @Matches(/^\d{1,15}\.\d{2}$/)
  amount: string;

  /**
   * Waarnaar is gemeten: het overeengekomen omzetplafond of de declaratiewaarde.
   * @example agreedCeiling
   */
  @IsIn(['agreedCeiling', 'claimedValue'])
  basis: TurnoverBasis;

  /** @example 2026 */
  @IsInt()
  @Min(2015)
  @Max(2099)
  year: number;

  /**
   * Waar het getal vandaan komt.
   * @example "Overeenkomst 2026, bijlage 3"
   */
  @IsString()
  @IsText()
  @MaxLength(500)
  source: string;
}

/** Zonder deze opening zou in een regio te weinig zorg zijn ingekocht. */
export class DutyOfCareDto {
  /** @example Zeeland */
  @IsString()
  @IsText()
  @MaxLength(200)
  region: string;

  /** @example "0301 oogheelkunde" */
  @IsString()
  @IsText()
  @MaxLength(200)
  specialism: string;

  @IsString()
  @IsText()
  @MaxLength(20_000)
  motivation: string;

  /** The day by which the offer is due after all; left out: no cut-off. */
  @IsOptional()
  @IsDay()
  offerDueOn?: string;

  /** De dag waarop uiterlijk getekend wordt, als die van het inkoopbeleid voorbij is; weggelaten: geen uiterste dag. */
  @IsOptional()
  @IsDay()
  signatureDueOn?: string;
}

/** Waarom een traject nog open mag nadat de uiterste datum voor de offerte, of om te tekenen, voorbij is. Voor de offerte precies één grond. */
export class LateOpeningDto {
  /** Both sides agreed on this date, expressly and in writing; goes with evidence. */
  @IsOptional()
  @IsDay()
  agreedOfferDueOn?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DutyOfCareDto)
  dutyOfCare?: DutyOfCareDto;

  /** The offer was received in time and is entered after the opening; goes with evidence. */
  @IsOptional()
  @IsMoment()
  offerReceivedAt?: string;

  /** Beide kanten spraken af uiterlijk op deze dag te tekenen, met bewijs; naast een grond voor de offerte, of alleen. */
  @IsOptional()
  @IsDay()
  agreedSignatureDueOn?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence?: EvidenceDto;
}

export class CurrentContractDto {
  /**
   * Merk van de verzekeraar, zoals het inkoopbeleid ze noemt.
   * @example VGZ
   */
  @IsString()
  @IsText()
  @MaxLength(60)
  label: string;
}

/** Left out is another thing than null, which is a mistake. */
const isGiven = (_dto: object, value: unknown): boolean => value !== undefined;
/** A contract of the year before decides on the path; a path that leads to no contract of its own does not ask for it. */
const asksContract = (path: unknown): boolean => typeof path !== 'string' || findPath(path)?.acquisition !== false;
const needsContractedBefore = ({ path, contractedBefore, currentContract }: OpenCaseDto): boolean =>
  contractedBefore !== undefined || (currentContract === undefined && asksContract(path));

/** Wat het openen van een contracteertraject vraagt. */
export class OpenCaseDto {
  /**
   * Het soort traject. Weggelaten wordt het gevonden: het inkoopbeleid zegt welk traject voor deze zorgaanbieder geldt.
   * @example existing-hospital
   */
  @ValidateIf(isGiven)
  @IsString()
  @Matches(/^[a-z0-9-]{1,60}$/)
  path?: string;

  /**
   * Kenmerk van de verzekeraar of zijn UZOVI-code.
   * @example vgz
   */
  @IsString()
  @Matches(/^[a-z0-9-]{1,40}$/)
  insurer: string;

  /** @example 2027 */
  @IsInt()
  @Min(2020)
  @Max(2099)
  contractYear: number;

  @IsObject()
  @ValidateNested()
  @Type(() => ProviderDto)
  provider: ProviderDto;

  /** Of de zorgaanbieder in het jaar vóór het contractjaar een overeenkomst had; dit of currentContract. Mag weg bij een verhoging van het plafond. */
  @ValidateIf(needsContractedBefore)
  @ContractSaid()
  @IsBoolean()
  @NotBeside('currentContract')
  contractedBefore?: boolean;

  /** De overeenkomst die de zorgaanbieder heeft, naar het merk waarmee hij haar sloot; in plaats van contractedBefore. */
  @ValidateIf(isGiven)
  @IsObject()
  @ValidateNested()
  @Type(() => CurrentContractDto)
  currentContract?: CurrentContractDto;

  /** Face-to-face of digitaal, waar het inkoopbeleid dat onderscheid maakt. */
  @IsOptional()
  @IsIn(['faceToFace', 'digital'])
  contractForm?: ContractForm | null;

  /** Waar het traject van de omzet afhangt: het bedrag, de grondslag, het jaar en de bron. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TurnoverDto)
  turnover?: TurnoverDto | null;

  /** Soort zorg; weggelaten is het medisch-specialistische zorg. */
  @IsOptional()
  @IsCare()
  care?: string;

  @IsOptional()
  @IsObject()
  @ExactlyOneGround()
  @ValidateNested()
  @Type(() => LateOpeningDto)
  lateOpening?: LateOpeningDto | null;

  /** Wat het soort traject zelf vraagt; zie GET /v1/paths/{path}. */
  @IsOptional()
  @IsObject()
  data?: Record<string, unknown> | null;

  /** Wanneer de andere kant dit liet weten; alleen samen met evidence, en nooit voor een handeling van de eigen kant. */
  @IsOptional()
  @IsMoment()
  receivedAt?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence?: EvidenceDto | null;
}
