import { IsString, MaxLength } from 'class-validator';
import { IsText } from '../validation/decorators.js';

/** Van de lijst halen. */
export class DismissVecozoEventDto {
  /** @example "Dubbel gemeld door de vorige koppeling." */
  @IsString()
  @IsText()
  @MaxLength(2000)
  reason: string;
}
