import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { IsText, NotBeside } from '../validation/decorators.js';

/** Op welke lopende trajecten een versie van het inkoopbeleid wordt toegepast, en waarom. */
export class ApplyPolicyVersionDto {
  /** De gekozen trajecten; dit of allRunning. */
  @ValidateIf(({ allRunning, cases }: ApplyPolicyVersionDto) => allRunning === undefined || cases !== undefined)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @NotBeside('allRunning')
  cases?: string[];

  /** Alle lopende trajecten van dit inkoopbeleid die onder een oudere versie lopen, ten hoogste 200 tegelijk. */
  @ValidateIf((_dto, value: unknown) => value !== undefined)
  @IsIn([true])
  allRunning?: boolean;

  /**
   * Waarom deze trajecten onder de nieuwe versie verdergaan; komt in elk dossier.
   * @example "De wijziging is op 1 juli op de website bekendgemaakt."
   */
  @IsString()
  @IsText()
  @MaxLength(20_000)
  motivation: string;

  /** Alleen laten zien wat er zou verschuiven. */
  @IsOptional()
  @IsBoolean()
  dryRun?: boolean;
}
