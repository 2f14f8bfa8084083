import type { ApplicationFigures } from '@termijn/policies';
import type { Application, CaseContext } from '../decision/types.js';

/** The application of a new provider. @throws RangeError in a case that did not begin with one: then the machine is at fault. */
export function applicationOf({ application, path }: CaseContext): Application {
  if (!application) throw new RangeError(`A case on ${path} has no application`);
  return application;
}

/** The case with some of its application changed. */
export const withApplication = (context: CaseContext, change: Partial<Application>): Pick<CaseContext, 'application'> => ({
  application: { ...applicationOf(context), ...change },
});

/** An application as it begins: nothing assessed, no questionnaire. */
export const newApplication = (specialisms: string[], figures: ApplicationFigures | null): Application => ({
  specialisms,
  questionnaire: { availableAt: null, version: 0, submittedAt: null, dueOn: null },
  figures,
  supply: null,
  requestModuleOpenedAt: null,
});
