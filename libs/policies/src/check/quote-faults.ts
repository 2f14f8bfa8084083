import type { PolicyFault } from '../schema/policy-fault.js';
import type { PurchasingPolicy, SourceDocument } from '../schema/types.js';
import { quotesOf } from './quotes-of.js';

/** PDF text: emphasis, links, table cells, bullets and line breaks are how it was typeset, not what it says. */
export function wordsOf(text: string): string {
  return text
    .replace(/\\([()[\]])/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z]+>/g, ' ')
    .replaceAll('**', '')
    .replace(/^\s*[-○✓]+\s/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A document's title stands in its first words; others may mention it. */
const opening = 200;

/** Finds the text of a document among texts: the one that opens with its title, or with its known words. Null when there is none, or more than one. */
export function documentAmong(texts: readonly string[]): (document: SourceDocument) => string | null {
  const all = texts.map(wordsOf);
  return ({ title, recognisedBy }) => {
    const found = all.filter((text) =>
      recognisedBy === undefined ? text.slice(0, opening).includes(title) : text.startsWith(recognisedBy),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** So short a part of a heading says nothing: it is found anywhere. */
const shortPart = 12;

/**
 * The quotes of a policy that do not stand literally in the text of the document they name, with their place. `textOf` gives that text as
 * `wordsOf` leaves it; null when it is not at hand, which is a fault too. "…" joins pieces that each stand there. Pure.
 */
export function quoteFaults(policy: PurchasingPolicy, textOf: (document: SourceDocument) => string | null): PolicyFault[] {
  const texts = new Map(policy.sources.map((document) => [document.id, textOf(document)]));
  const absent = policy.sources
    .filter(({ id }) => texts.get(id) === null)
    .map(({ id, title, recognisedBy }) => ({ where: `source ${id}`, message: `No text opens with "${recognisedBy ?? title}"` }));
  const faults = quotesOf(policy).flatMap(({ where, quote, source }): PolicyFault[] => {
    const text = texts.get(source.document);
    if (text === null || text === undefined) return [];
    const missing = quote
      .split('…')
      .map(wordsOf)
      .filter((piece) => !text.includes(piece));
    const heading = source.heading.split(', ').some((part) => part.length > shortPart && text.includes(part));
    return [
      ...missing.map((piece) => ({ where, message: `Not in ${source.document}: "${piece}"` })),
      ...(heading ? [] : [{ where, message: `No heading of ${source.document}: "${source.heading}"` }]),
    ];
  });
  return [...absent, ...faults];
}
