import { evaluationOf, notApplicable } from './evaluation-of.js';
import type { ApplicationFigures, BackUpFigures, Comparison, Evaluation } from './types.js';

const isRecorded = ({ inWriting, signed }: BackUpFigures): boolean => inWriting && signed;

/** The arrangement that a location is judged by: the nearest hospital of those that are in writing and signed, otherwise the nearest. */
function bestOf(backUps: BackUpFigures[]): BackUpFigures | undefined {
  const nearest = backUps.toSorted((a, b) => a.transferMinutes - b.transferMinutes);
  return nearest.find(isRecorded) ?? nearest[0];
}

function comparisonsFor(location: string, backUp: BackUpFigures | undefined, minutes: number): Comparison[] {
  const inTime = `Locatie ${location}: overdracht aan een achterwachtziekenhuis`;
  if (!backUp) return [{ what: inTime, required: `binnen ${String(minutes)} minuten`, actual: 'geen regeling', ok: false }];
  const { hospital, transferMinutes, inWriting, signed } = backUp;
  return [
    {
      what: inTime,
      required: `binnen ${String(minutes)} minuten`,
      actual: `${String(transferMinutes)} minuten (${hospital})`,
      ok: transferMinutes <= minutes,
    },
    {
      what: `Locatie ${location}: regeling met ${hospital}`,
      required: 'schriftelijk en ondertekend',
      actual: `${inWriting ? 'schriftelijk' : 'niet schriftelijk'} en ${signed ? 'ondertekend' : 'niet ondertekend'}`,
      ok: isRecorded(backUp),
    },
  ];
}

/** Asked only for invasive procedures and clinical stay, at each location where those are. */
export function evaluateBackUp({ invasiveProcedures, clinicalStay, locations }: ApplicationFigures, minutes: number): Evaluation {
  if (!invasiveProcedures && !clinicalStay) {
    return notApplicable('Invasieve ingrepen of klinisch verblijf', `achterwacht binnen ${String(minutes)} minuten`);
  }
  return evaluationOf(locations.flatMap(({ name, backUps }) => comparisonsFor(name, bestOf(backUps), minutes)));
}
