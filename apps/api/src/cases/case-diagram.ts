import { Injectable } from '@nestjs/common';
import { CaseQuarantined, ReadCaseActions } from '@termijn/casework';
import type { ContractingCaseEntity } from '@termijn/persistence';
import { activeStates, findMachine, findPath, stateLabel, type ActiveState, type Actor, type CaseMachine } from '@termijn/workflow';
import { drawMachine } from '../paths/draw-machine.js';
import { currentMachine } from '../paths/present-path.js';
import { Problem } from '../problems/problem.js';
import type { Language } from '../problems/words.js';
import { CaseDoor } from './case-door.js';

const words = {
  nl: {
    title: (path: string, state: string) => `${path}: ${state}`,
    now: 'Toestandsdiagram. Met ▶ en een dikke rand gemarkeerd is waar dit traject nu staat: ',
    setAside: 'Toestandsdiagram. Dit traject is terzijde gezet; waar het staat is niet te vertrouwen en daarom niet gemarkeerd.',
  },
  en: {
    title: (path: string, state: string) => `${path}: ${state}`,
    now: 'State diagram. Marked with ▶ and a thick border is where this case stands now: ',
    setAside: 'State diagram. This case has been set aside; where it stands cannot be trusted and is therefore not marked.',
  },
};

/** Draws the machine of a case with where it stands, for who may see it. */
@Injectable()
export class CaseDiagram {
  constructor(
    private readonly cases: CaseDoor,
    private readonly readActions: ReadCaseActions,
  ) {}

  /** @throws CaseNotFound */
  async draw(actor: Actor, caseId: string, language: Language): Promise<string> {
    const { found } = await this.cases.open(actor, caseId);
    const machine = machineOf(found);
    const active = await this.active(actor, caseId, machine);
    const { title, now, setAside } = words[language];
    const path = findPath(found.path)?.label[language] ?? found.path;
    return drawMachine(
      machine,
      active.map(({ id }) => id),
      {
        title: title(path, stateLabel(found.state)[language]),
        description: active.length === 0 ? setAside : `${now}${active.map(({ label }) => label[language]).join('; ')}.`,
        language,
      },
    );
  }

  /** A case that was set aside is still drawn, without where it stands. */
  private async active(actor: Actor, caseId: string, machine: CaseMachine): Promise<ActiveState[]> {
    try {
      const { case: stored } = await this.readActions.execute(caseId, actor);
      return activeStates(machine, stored.snapshot);
    } catch (error) {
      if (error instanceof CaseQuarantined) return [];
      throw error;
    }
  }
}

/** The machine in the version with which the case began; the present one when this process does not know that any more. */
function machineOf({ path, machineVersion }: ContractingCaseEntity): CaseMachine {
  const known = findPath(path);
  if (!known) throw Problem.of('notFound');
  return findMachine(path, machineVersion) ?? currentMachine(known);
}
