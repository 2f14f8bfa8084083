import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { contractingPaths, findPath, machineMermaid, type ContractingPath } from '@termijn/workflow';
import type { Telling as Told } from '../problems/problem-document.js';
import { Problem } from '../problems/problem.js';
import { Telling } from '../problems/telling.js';
import { drawPath } from './draw-path.js';
import { PathListView, PathView } from './path.view.js';
import { currentMachine, presentPath, presentPathSummary } from './present-path.js';

function known(id: string): ContractingPath {
  const path = findPath(id);
  if (!path) throw Problem.of('notFound', { detail: { nl: 'Dit traject kennen wij niet.', en: 'We do not know this path.' } });
  return path;
}

@ApiTags('Paden')
@Controller('paths')
export class PathsController {
  /** De soorten trajecten die een automaat hebben. */
  @Get()
  list(@Telling() { language }: Told): PathListView {
    return { items: contractingPaths.map((path) => presentPathSummary(path, language)) };
  }

  /** Eén soort traject: de automaat als JSON en als tekst, met toestanden, gebeurtenissen en termijnen. */
  @Get(':path')
  one(@Param('path') path: string, @Telling() { language }: Told): PathView {
    return presentPath(known(path), language);
  }

  /** De automaat als tekening. */
  @Get(':path/diagram.svg')
  @Header('Content-Type', 'image/svg+xml; charset=utf-8')
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  drawing(@Param('path') path: string): Promise<string> {
    return drawPath(known(path));
  }

  /** De automaat als Mermaid-tekst. */
  @Get(':path/diagram.mmd')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  text(@Param('path') path: string): string {
    return machineMermaid(currentMachine(known(path)));
  }
}
