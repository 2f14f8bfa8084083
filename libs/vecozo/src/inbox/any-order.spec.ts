import { agreementData, CasePlayer, content, purchaser } from '@termijn/testing/case-player.js';
import { InboxPlayer, permutations, type Sent } from '@termijn/testing/inbox-player.js';

const opened = (time = '2026-09-10T08:00:00.000Z'): Sent => ({ id: 'opened', type: 'uitvraagmodule.opengesteld', time, data: {} });
const proposal = (number: number, by: string, time: string, more: object = {}): Sent => ({
  id: `proposal-${String(number)}`,
  type: 'onderhandeling.voorgesteld',
  time,
  data: { by, proposal: number, ...content(`${String(number)}000000.00`), ...more },
});
const answer = (word: 'geaccordeerd' | 'geweigerd', number: number, by: string, time: string): Sent => ({
  id: `${word}-${String(number)}`,
  type: `onderhandeling.${word}`,
  time,
  data: { by, proposal: number, ...(word === 'geweigerd' ? { reason: 'Te duur.' } : {}) },
});
const stop = (time: string, consent: string, more: object = {}): Sent => ({
  id: 'stop',
  type: 'onderhandeling.stopgezet',
  time,
  data: { by: 'insurer', consent, reason: 'Geen overeenstemming.', ...more },
});
const contract = (word: string, time: string, data: object = {}): Sent => ({ id: word, type: `contract.${word}`, time, data: { ...data } });

const numbered = (events: Sent[]): Sent[] => events.map((event, index) => ({ ...event, sequence: index + 1 }));

/** A case in which both sides have agreed and the purchaser has laid it down. */
const agreed = (): CasePlayer => {
  const player = CasePlayer.open().sweepAt('2026-09-20T08:00:00.000Z');
  const inbox = new InboxPlayer(player);
  inbox.deliver({ ...proposal(1, 'provider', '2026-09-19T08:00:00.000Z'), id: 'before-1' });
  inbox.deliver({ ...answer('geaccordeerd', 1, 'insurer', '2026-09-19T09:00:00.000Z'), id: 'before-2' });
  return player.do('agreement.record', purchaser, agreementData);
};

interface Story {
  name: string;
  open: () => CasePlayer;
  events: Sent[];
  state: string;
}

const stories: Story[] = [
  {
    name: 'an agreement after a counter-proposal',
    open: () => CasePlayer.open(),
    events: [
      opened(),
      proposal(1, 'provider', '2026-09-20T08:00:00.000Z'),
      proposal(2, 'insurer', '2026-10-05T08:00:00.000Z', { substantive: true }),
      proposal(3, 'provider', '2026-10-10T08:00:00.000Z'),
      answer('geaccordeerd', 3, 'insurer', '2026-10-12T08:00:00.000Z'),
    ],
    state: 'recordingAgreement',
  },
  {
    name: 'a refusal and a stop by both',
    open: () => CasePlayer.open(),
    events: [
      opened('2026-09-18T08:00:00.000Z'),
      proposal(1, 'provider', '2026-09-20T08:00:00.000Z'),
      answer('geweigerd', 1, 'insurer', '2026-09-22T08:00:00.000Z'),
      { id: 'restart', type: 'onderhandeling.herstart', time: '2026-09-23T08:00:00.000Z', data: { by: 'insurer' } },
      stop('2026-09-25T08:00:00.000Z', 'both', { proposal: 1 }),
    ],
    state: 'notContracted',
  },
  {
    name: 'two revisions, one after a stop that needs consent',
    open: () => CasePlayer.open(),
    events: [
      proposal(1, 'provider', '2026-09-20T08:00:00.000Z'),
      proposal(2, 'provider', '2026-09-20T08:00:00.000Z'),
      stop('2026-09-21T08:00:00.000Z', 'none'),
      proposal(3, 'insurer', '2026-09-22T08:00:00.000Z'),
      answer('geweigerd', 3, 'provider', '2026-09-23T08:00:00.000Z'),
    ],
    state: 'negotiating',
  },
  {
    name: 'a contract signed',
    open: agreed,
    events: [
      opened('2026-09-15T08:00:00.000Z'),
      { id: 'restart', type: 'onderhandeling.herstart', time: '2026-09-20T08:00:00.000Z', data: { by: 'insurer' } },
      stop('2026-09-20T09:00:00.000Z', 'none'),
      contract('voorgesteld', '2026-09-21T08:00:00.000Z', { contractVersion: 1 }),
      contract('geaccepteerd', '2026-09-22T08:00:00.000Z', { contractVersion: 1 }),
    ],
    state: 'contracted',
  },
  {
    name: 'a contract refused, and a new round',
    open: agreed,
    events: [
      contract('voorgesteld', '2026-09-21T08:00:00.000Z', { contractVersion: 1 }),
      contract('geweigerd', '2026-09-22T08:00:00.000Z', { contractVersion: 1, then: 'negotiate', reason: 'Het plafond klopt niet.' }),
      proposal(2, 'provider', '2026-09-23T08:00:00.000Z'),
      proposal(3, 'insurer', '2026-09-24T08:00:00.000Z'),
      answer('geaccordeerd', 3, 'provider', '2026-09-25T08:00:00.000Z'),
    ],
    state: 'recordingAgreement',
  },
  {
    name: 'an administrative contract',
    open: agreed,
    events: [
      contract('voorgesteld', '2026-09-21T08:00:00.000Z'),
      contract('vastgelegd', '2026-09-22T08:00:00.000Z'),
      { id: 'restart', type: 'onderhandeling.herstart', time: '2026-09-23T08:00:00.000Z', data: { by: 'provider' } },
    ],
    state: 'contracted',
  },
];

/** Each event when it arrives; every second one comes again at once, and all of them once more at the end. */
function play({ open }: Story, order: Sent[], arrivals: string[]): InboxPlayer {
  const inbox = new InboxPlayer(open());
  order.forEach((event, index) => {
    inbox.at(arrivals[index]!).deliver(event);
    if (index % 2 === 1) inbox.deliver(event);
  });
  order.forEach((event) => inbox.deliver(event));
  return inbox.at('2026-10-25T08:00:00.000Z');
}

const atOnce = Array.from({ length: 5 }, () => '2026-10-20T08:00:00.000Z');
/** Deadlines pass between the arrivals: the offer is due on 30 September, the request module on the 16th. */
const spread = [
  '2026-10-12T09:00:00.000Z',
  '2026-10-13T09:00:00.000Z',
  '2026-10-14T09:00:00.000Z',
  '2026-10-15T09:00:00.000Z',
  '2026-10-16T09:00:00.000Z',
];

describe.each(stories)('$name', (story) => {
  describe.each([
    ['all at once', atOnce],
    ['days apart, past their deadlines', spread],
  ])('%s', (_, arrivals) => {
    it('ends the same for every order and any copies, by the sender’s numbers', () => {
      const events = numbered(story.events);
      const expected = play(story, events, arrivals);
      expect(expected.player.state).toBe(story.state);
      for (const order of permutations(events)) {
        const played = play(story, order, arrivals);
        expect({ order: order.map(({ id }) => id), ...played.outcome() }).toEqual({
          order: order.map(({ id }) => id),
          ...expected.outcome(),
        });
      }
    });
  });

  it('reaches the same state without numbers, by what each event says of its proposal or contract', () => {
    const expected = play(story, story.events, spread);
    expect(expected.player.state).toBe(story.state);
    for (const order of permutations(story.events)) {
      const played = play(story, order, spread);
      expect([order.map(({ id }) => id), played.player.live.snapshot.value]).toEqual([
        order.map(({ id }) => id),
        expected.player.live.snapshot.value,
      ]);
    }
  });

  it('ends as it would have, had every event come the moment it was signed', () => {
    const events = numbered(story.events);
    const punctual = play(
      story,
      events,
      story.events.map(({ time }) => (time < '2026-09-20T08:00:00.000Z' ? '2026-09-20T08:00:00.000Z' : time)),
    );
    const late = play(story, [...events].reverse(), spread);
    expect(late.outcome()).toEqual(punctual.outcome());
  });
});
