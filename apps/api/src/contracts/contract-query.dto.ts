import { ContractedPartiesQueryDto } from '../validation/contracted-parties-query.dto.js';

/** Which registered contracts. */
export class ContractQueryDto extends ContractedPartiesQueryDto {}
