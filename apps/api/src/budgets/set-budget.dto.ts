import { IsString, Matches } from 'class-validator';

/** Hoeveel er te verdelen is. */
export class SetBudgetDto {
  /**
   * In euro's, als tekst met twee decimalen; nooit minder dan wat al is toegewezen.
   * @example "2000000.00"
   */
  @IsString()
  @Matches(/^(0|[1-9]\d{0,9})\.\d{2}$/)
  amount: string;
}
