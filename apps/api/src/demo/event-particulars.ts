import { centsOf, euros, shownAmount } from './amounts.js';
import type { HistoryEvent } from './dossier.js';
import { shownDay } from './local-time.js';
import { channelInWords, deadlineName } from './words.js';

type Data = Record<string, unknown>;

const text = (data: Data, name: string): string | null => (typeof data[name] === 'string' ? data[name] : null);
const quoted = (value: string | null): string | null => (value === null ? null : `"${value}"`);

function total(data: Data): string | null {
  const { lines } = data;
  if (!Array.isArray(lines)) return null;
  return euros((lines as Data[]).reduce((sum, line) => sum + centsOf(line['amount']), 0n));
}

function termsInWords(data: Data): string | null {
  const terms = data['terms'] as Data | undefined;
  if (!terms) return typeof data['version'] === 'number' ? `versie ${String(data['version'])}` : null;
  const offerDueOn = text(terms, 'offerDueOn');
  const steps = (Array.isArray(terms['steps']) ? (terms['steps'] as Data[]) : []).map(
    (step) => `${String(step['title'])} (${shownDay(String(step['dueOn']))})`,
  );
  const first = terms['insurerOffersFirst'] === true ? 'de verzekeraar offreert eerst' : null;
  const insurerDueOn = text(terms, 'insurerOfferDueOn');
  const dates = [offerDueOn && `offerte uiterlijk ${shownDay(offerDueOn)}`, insurerDueOn && `uiterlijk ${shownDay(insurerDueOn)}`];
  return [quoted(text(terms, 'note')), first, ...dates, ...steps].filter(Boolean).join('; ');
}

/** What the path asked at its opening. */
const askedIn = (data: Data): Data => (data['data'] ?? {}) as Data;

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const grounds: Record<string, string> = {
  criteriaNotMet: 'niet aan de eisen voldaan',
  supplySufficient: 'voldoende gecontracteerd aanbod',
  incomplete: 'onvolledig',
  other: 'overig',
};

/** Requirements that were assessed in one sitting, with the same outcome. */
const judgedTogether = (criteria: string[], outcome: string | null): string =>
  `${String(criteria.length)} eisen ${outcomes[String(outcome)] ?? 'berekend uit de vragenlijst'}: ${criteria.join(', ')}`;

const outcomes: Record<string, string> = { met: 'voldaan', notMet: 'niet voldaan' };

/** What makes this event different from others of its kind, in a few words; empty when the label says it all. */
export function particularsOf({ type, data }: Pick<HistoryEvent, 'type' | 'data'>): string {
  switch (type) {
    case 'policy.explain':
      return join(channelInWords(String(data['channel'])), quoted(text(data, 'note')));
    case 'process.propose':
    case 'process.agree':
    case 'process.impose':
    case 'process.amend':
      return termsInWords(data) ?? '';
    case 'offer.submit':
    case 'offer.revise':
    case 'offer.counter':
    case 'insurerOffer.make':
    case 'counter.propose':
      return join(total(data), data['substantive'] === true ? 'tevens inhoudelijke reactie' : null, quoted(text(data, 'explanation')));
    case 'offer.admitLate':
      return join(`nieuwe datum ${shownDay(String(data['offerDueOn']))}`, quoted(text(data, 'reason')));
    case 'agreement.accept':
    case 'proposal.refuse':
      return join(`voorstel ${String(data['proposal'])}`, quoted(text(data, 'reason')));
    case 'agreement.record':
      return join(text(data, 'contractReference'), data['ceiling'] === undefined ? null : `plafond ${euros(centsOf(data['ceiling']))}`);
    case 'contract.refuse':
      return join(data['then'] === 'negotiate' ? 'onderhandelt verder' : 'stopt', quoted(text(data, 'reason')));
    case 'interest.register':
      return join(listed(askedIn(data)['specialisms']).join(', '), quoted(text(askedIn(data), 'motivation')));
    case 'questionnaire.submit':
      return join('met de offerte', total((data['offer'] ?? {}) as Data));
    case 'supply.assess':
      return join(data['outcome'] === 'sufficient' ? 'voldoende' : 'onvoldoende', quoted(text(data, 'motivation')));
    case 'application.reject':
      return join(...listed(data['grounds']).map((ground) => grounds[ground] ?? ground), quoted(text(data, 'explanation')));
    case 'increase.request':
      return join(`gevraagd ${shownAmount(askedIn(data)['requested'])}`, quoted(text(askedIn(data), 'explanation')));
    case 'alternativeSupply.assess':
      return join(data['sufficient'] === true ? 'voldoende' : 'onvoldoende', quoted(text(data, 'motivation')));
    case 'decision.grant':
      return join(shownAmount(data['amount']), `uit budget ${String(data['budget'])}`, quoted(text(data, 'explanation')));
    case 'insurerOffer.decline':
      return join(data['then'] === 'negotiate' ? 'onderhandelt verder' : 'stopt', quoted(text(data, 'reason')));
    case 'criteria.assess':
      if (Array.isArray(data['criteria'])) return judgedTogether(listed(data['criteria']), text(data, 'outcome'));
      return join(
        text(data, 'criterion'),
        outcomes[String(data['outcome'])] ?? 'berekend uit de vragenlijst',
        quoted(text(data, 'explanation')),
      );
    case 'criteria.waive':
      return join(text(data, 'criterion'), text(data, 'region'), text(data, 'specialism'), quoted(text(data, 'motivation')));
    case 'deadline.passed':
    case 'deadline.correct':
      return deadlineName(String(data['deadline']));
    case 'step.complete':
      return join(`stap ${String(data['step'])}`, quoted(text(data, 'note')));
    default:
      return (
        quoted(text(data, 'explanation') ?? text(data, 'reason') ?? text(data, 'text') ?? text(data, 'note') ?? text(data, 'notes')) ?? ''
      );
  }
}

const join = (...parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(', ');
