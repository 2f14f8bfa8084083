import { PartialType } from '@nestjs/swagger';
import { factEventTypes } from '@termijn/webhooks';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsText } from '../validation/decorators.js';

/** Waarover u bericht wilt, en waar. */
export class SubscribeDto {
  /**
   * https, with a public address behind it.
   * @example https://contracten.ziekenhuis.example/webhooks/termijn
   */
  @IsString()
  @MaxLength(2000)
  url: string;

  /** Which types of events; left out or empty: all of them. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsIn(factEventTypes, { each: true })
  types?: string[];

  /** @example "Contractenadministratie" */
  @IsOptional()
  @IsString()
  @IsText()
  @MaxLength(200)
  description?: string | null;
}

/** Wat er aan een abonnement verandert; wat u weglaat blijft. */
export class ChangeSubscriptionDto extends PartialType(SubscribeDto) {
  /** disabled: nothing is sent, nothing is lost. active: what happened meanwhile is sent. */
  @IsOptional()
  @IsIn(['active', 'disabled'])
  status?: 'active' | 'disabled';
}
