import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPolicies } from '../register/policy-register.js';
import type { PurchasingPolicy, SourceReference } from '../schema/types.js';

/** The folder with the public documents as text. They are not ours to publish, so they are not in the repository. */
const folder = process.env['TERMIJN_SOURCES'];

/** PDF text: emphasis, links, table cells, bullets and line breaks are how it was typeset, not what it says. */
function words(text: string): string {
  return text
    .replace(/\\([()[\]])/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z]+>/g, ' ')
    .replaceAll('**', '')
    .replace(/^\s*[-○✓]+\s/gm, ' ')
    .replace(/\s+/g, ' ');
}

function documents(from: string): string[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => words(readFileSync(join(from, name), 'utf8')).trim());
}

interface Quoted {
  where: string;
  quote: string;
  source: SourceReference;
}

function quotesOf(policy: PurchasingPolicy): Quoted[] {
  return [
    ...[...policy.general, ...policy.segments.flatMap(({ milestones }) => milestones)].map(({ id, quote, source }) => ({
      where: id,
      quote,
      source,
    })),
    ...policy.requirements.map(({ id, quote, source }) => ({ where: id, quote, source })),
    ...policy.excludedCare.map(({ care, quote, source }) => ({ where: care, quote, source })),
    ...(policy.procedures ?? []).map(({ providerKind, contractedBefore, quote, source }) => ({
      where: `procedure for ${contractedBefore ? '' : 'new '}${providerKind}`,
      quote,
      source,
    })),
    ...(policy.labelRules ?? []).map(({ label, quote, source }) => ({ where: `label ${label}`, quote, source })),
    ...(policy.dutyOfCare ?? []).map(({ quote, source }) => ({ where: 'duty of care', quote, source })),
    ...(policy.exclusionGrounds ?? []).map(({ id, quote, source }) => ({ where: id, quote, source })),
    ...policy.segments.flatMap(({ id, rule, negotiationOnRequest, increase }) => [
      ...(rule ? [{ where: `segment ${id}`, ...rule }] : []),
      ...(negotiationOnRequest ? [{ where: `negotiation in ${id}`, ...negotiationOnRequest }] : []),
      ...(increase?.grounds ?? []).map((ground) => ({ where: `ground ${ground.id}`, quote: ground.quote, source: ground.source })),
    ]),
  ];
}

if (folder === undefined) {
  it('quotes against the documents: left out', () => {
    console.info('Quotes are not compared with their documents: TERMIJN_SOURCES names no folder with the public sources.');
  });
} else {
  describe.each(allPolicies().map((policy) => [policy.insurerName, policy.contractYear, policy] as const))(
    '%s %d',
    (_name, _year, policy) => {
      const all = documents(folder);
      const textOf = (id: string): string => {
        const { title, recognisedBy } = policy.sources.find((source) => source.id === id) ?? { title: id };
        // The document that bears the title is the one that begins with it; others may mention it. One without its title opens with known words.
        const found = all.filter((text) =>
          recognisedBy === undefined ? text.slice(0, 200).includes(title) : text.startsWith(recognisedBy),
        );
        expect(found).toHaveLength(1);
        return found[0] ?? '';
      };

      it.each(quotesOf(policy).map((quoted) => [quoted.where, quoted] as const))('%s is quoted literally', (_where, { quote, source }) => {
        const text = textOf(source.document);
        for (const piece of quote.split('…').map((part) => words(part).trim())) expect(text).toContain(piece);
        expect(source.heading.split(', ').some((part) => part.length > 12 && text.includes(part))).toBe(true);
      });
    },
  );
}
