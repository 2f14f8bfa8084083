import { vocabulary } from '@termijn/vecozo';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { IsMoment, TakesAsSent } from '../validation/decorators.js';

const types = vocabulary.map(({ type }) => type);

/** Wat VECOZO meldt over een traject. De woorden zijn van ons: een aanname, zie docs/vecozo.md. */
export class VecozoEventDto {
  /**
   * The sender's own id: a UUID, or at most 100 visible ASCII characters. The same event has one effect, however often it comes.
   * @example 4f9a1c7e-2f0b-4d0c-9a53-0d9a5f0f6d11
   */
  @IsString()
  @Matches(/^[!-~]{1,100}$/)
  id: string;

  /** @example onderhandeling.voorgesteld */
  @IsIn(types)
  type: string;

  /**
   * The signed time of the event; decides in time or late. Never in the future.
   * @example 2026-09-30T21:59:59Z
   */
  @ApiProperty({ format: 'date-time' })
  @IsMoment()
  time: string;

  /**
   * The sender's number of the event within its case, dense from 1. With it any order of arrival ends in the same state: a number waits for
   * all lower ones.
   * @example 1
   */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  sequence?: number | null;

  /** Our id of the case; or else uzovi, agb and contractYear. */
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  caseId?: string | null;

  /**
   * UZOVI-code van de verzekeraar, vier cijfers.
   * @example "7095"
   */
  @IsOptional()
  @IsString()
  @Matches(/^\d{4}$/)
  uzovi?: string | null;

  /**
   * AGB-code van de onderneming, acht cijfers.
   * @example "06020101"
   */
  @IsOptional()
  @IsString()
  @Matches(/^\d{8}$/)
  agb?: string | null;

  /** @example 2027 */
  @IsOptional()
  @IsInt()
  @Min(2020)
  @Max(2099)
  contractYear?: number | null;

  /** Where one provider has several cases in a year. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z0-9-]{1,60}$/)
  path?: string | null;

  /** What the event says; its schema depends on the type. */
  @IsObject()
  @TakesAsSent()
  data: Record<string, unknown>;
}
