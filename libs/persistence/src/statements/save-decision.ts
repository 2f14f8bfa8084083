import type { Statement } from '../database/statement.js';

/** $1 the document of `decision-document.ts`. */
export const saveDecision: Statement = {
  name: 'termijn-save-decision',
  text: `
    select save_decision($1::jsonb) as result
  `,
};
