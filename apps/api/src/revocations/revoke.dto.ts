import { IsString, Length, Matches } from 'class-validator';

/** Waarom een account wordt buitengesloten. */
export class RevokeDto {
  /** @example "Uit dienst per vandaag" */
  @IsString()
  @Length(1, 500)
  @Matches(/\S/)
  reason: string;
}
