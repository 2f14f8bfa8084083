import { refusalRegister } from '@termijn/workflow';
import { problemRegister, type ProblemKind } from './problem-register.js';
import { problemType } from './problem-document.js';
import type { ProblemTypeView } from './problem-type.view.js';
import type { Language } from './words.js';

/** Both registers, as an integrator reads them. */
export function problemTypes(language: Language): ProblemTypeView[] {
  const kinds = [
    ...Object.entries(problemRegister as Record<string, ProblemKind>).map(([code, kind]) => ({ code, ...kind, rule: false })),
    ...Object.entries(refusalRegister).map(([code, kind]) => ({ code, ...kind, advice: undefined, rule: true })),
  ];
  return kinds
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, status, title, advice, rule }) => {
      return { code, type: problemType(code), status, title: title[language], advice: advice?.[language] ?? null, rule };
    });
}
