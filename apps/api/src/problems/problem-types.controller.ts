import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Telling as Told } from './problem-document.js';
import { ProblemTypeListView, ProblemTypeView } from './problem-type.view.js';
import { problemTypes } from './problem-types.js';
import { Problem } from './problem.js';
import { Telling } from './telling.js';

@ApiTags('Problemen')
@Controller('problem-types')
export class ProblemTypesController {
  /** Elke soort probleem die een antwoord kan melden. Het type urn:termijn:problem:x staat op /v1/problem-types/x. */
  @Get()
  list(@Telling() { language }: Told): ProblemTypeListView {
    return { items: problemTypes(language) };
  }

  /** Wat een type van een probleem betekent. */
  @Get(':code')
  one(@Param('code') code: string, @Telling() { language }: Told): ProblemTypeView {
    const found = problemTypes(language).find((type) => type.code === code);
    if (!found) throw Problem.of('notFound');
    return found;
  }
}
