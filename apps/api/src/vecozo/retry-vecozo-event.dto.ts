import { IsOptional, IsString, Matches } from 'class-validator';

/** Nog een keer proberen. */
export class RetryVecozoEventDto {
  /** The case that it is about, when the event itself did not say that well enough. */
  @IsOptional()
  @IsString()
  @Matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
  caseId?: string | null;
}
