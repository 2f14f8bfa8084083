import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentAmong, quoteFaults } from '../check/quote-faults.js';
import { allPolicies } from '../register/policy-register.js';

/** The folder with the public documents as text. They are not ours to publish, so they are not in the repository. */
const folder = process.env['TERMIJN_SOURCES'];

if (folder === undefined) {
  it('quotes against the documents: left out', () => {
    console.info('Quotes are not compared with their documents: TERMIJN_SOURCES names no folder with the public sources.');
  });
} else {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const textOf = documentAmong(names.map((name) => readFileSync(join(folder, name), 'utf8')));

  it.each(allPolicies().map((policy) => [`${policy.insurerName} ${String(policy.contractYear)}`, policy] as const))(
    '%s quotes literally',
    (_name, policy) => {
      expect(quoteFaults(policy, textOf)).toEqual([]);
    },
  );
}
