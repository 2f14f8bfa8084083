import { findPolicy } from '../register/policy-register.js';
import type { PurchasingPolicy } from '../schema/types.js';
import { documentAmong, quoteFaults } from './quote-faults.js';
import { quotesOf } from './quotes-of.js';

const source = { document: 'doc', heading: 'De hele planning' };
const vgz = findPolicy('vgz', 2027);
const [milestone] = vgz?.general ?? [];
if (!vgz || !milestone) throw new Error('The policy of VGZ for 2027 is missing');

/** A policy with one milestone, in one document. */
function quoting(quote: string, change: Partial<PurchasingPolicy> = {}, heading = source.heading): PurchasingPolicy {
  return {
    ...vgz!,
    sources: [{ id: 'doc', title: 'Proefbeleid 2027', publisher: 'Proef', publishedOn: null }],
    general: [{ ...milestone!, id: 'A', quote, source: { ...source, heading } }],
    segments: [],
    requirements: [],
    excludedCare: [],
    procedures: [],
    labelRules: [],
    dutyOfCare: [],
    ...change,
  };
}

const text =
  '# **Proefbeleid 2027**\n\n## De hele planning\n- Uiterlijk **30 september**\n2026 de [offerte](https://x.example). \\(Zie <b>bijlage</b>\\)';
const faults = (policy: PurchasingPolicy, ...texts: string[]) => quoteFaults(policy, documentAmong(texts.length === 0 ? [text] : texts));

it('takes words that stand there, however they were typeset', () => {
  expect(faults(quoting('Uiterlijk 30 september 2026 de offerte. … (Zie bijlage )'))).toEqual([]);
});

it.each([
  ['another day', 'Uiterlijk 29 september 2026', 'Not in doc: "Uiterlijk 29 september 2026"'],
  ['one piece of two', 'Uiterlijk 30 september … nergens', 'Not in doc: "nergens"'],
])('refuses %s, and says where', (_what, quote, message) => {
  expect(faults(quoting(quote))).toEqual([{ where: 'general A', message }]);
});

it('refuses a heading that is not there', () => {
  expect(faults(quoting('30 september', {}, 'Een ander hoofdstuk'))).toEqual([
    { where: 'general A', message: 'No heading of doc: "Een ander hoofdstuk"' },
  ]);
});

it('refuses a document that is not there, or twice', () => {
  const absent = [{ where: 'source doc', message: 'No text opens with "Proefbeleid 2027"' }];
  expect(faults(quoting('30 september'), 'Iets anders, dat Proefbeleid 2026 noemt')).toEqual(absent);
  expect(faults(quoting('30 september'), text, text)).toEqual(absent);
});

it('knows a document without a title by the words with which it opens', () => {
  const sources = [{ id: 'doc', title: 'Proefbeleid 2027', publisher: 'Proef', publishedOn: null, recognisedBy: '1 Wat is er nieuw?' }];
  const opened = `1 Wat is er nieuw?\n${text}`;
  expect(faults(quoting('30 september', { sources }), opened, text)).toEqual([]);
  expect(faults(quoting('30 september', { sources }), text)).toMatchObject([{ where: 'source doc' }]);
});

it('looks at every place that quotes', () => {
  const quoted = { source, quote: 'nergens' };
  const policy = quoting('nergens', {
    segments: [
      {
        id: 's',
        path: 'negotiated-offer',
        label: 'S',
        who: {},
        rule: quoted,
        negotiationOnRequest: quoted,
        increase: { supplyFirst: false, withoutObligationToDeliver: false, grounds: [{ id: 'g', title: 'G', ...quoted }] },
        milestones: [{ ...milestone!, id: 'B', ...quoted }],
      },
    ],
    requirements: [{ id: 'r', title: 'R', providerKinds: ['zbc'], evaluator: 'judgement', waivable: true, ...quoted }],
    exclusionGrounds: [{ id: 'e', title: 'E', ...quoted }],
    excludedCare: [{ care: 'c', label: 'C', policy: 'P', ...quoted }],
    procedures: [{ providerKind: 'zbc', contractedBefore: false, ...quoted }],
    labelRules: [{ label: 'L', ...quoted }],
    dutyOfCare: [quoted],
  });
  const places = ['s B', 's rule', 's negotiationOnRequest', 's ground g', 'general A', 'requirement r', 'exclusion ground e'];
  places.push('excluded care c', 'procedure for new zbc', 'label L', 'duty of care');
  expect(faults(policy).map(({ where }) => where)).toEqual(places);
  expect(quotesOf(policy).map(({ where }) => where)).toEqual(places);
});
