import { agreementData, content } from '@termijn/testing/case-player.js';
import { exampleAnswers } from '@termijn/workflow/acts/questionnaire-answers.js';
import { anEvidence, ApiUnderTest, expectProblem, type Sent } from './api-under-test.js';

type Person = 'purchaser' | 'provider' | 'signatory' | 'integration' | 'administrator';

const interest = { specialisms: ['0303'], motivation: 'Wij leveren deze zorg al aan uw verzekerden.' };
const dutyOfCare = { region: 'Zeeland', specialism: '0303', motivation: 'Te weinig aanbod in Zeeland.' };
const insufficient = { outcome: 'insufficient', motivation: 'Wachttijden boven de Treeknorm.' };
const questionnaire = (more: object = {}) => ({ answers: { ...exampleAnswers(), ...more }, offer: content() });

/** A treatment centre without a contract, from interest to publication, by what both sides can see and do over HTTP. */
describe('a new treatment centre over HTTP', () => {
  let api: ApiUnderTest;
  let agb: string;
  let caseId: string;
  let serial = 6_200_001;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(() => api.stop());
  beforeEach(() => {
    agb = `0${String(serial++)}`;
  });

  const tokenOf = (who: Person): Promise<string> => api.token(who, who === 'provider' || who === 'signatory' ? { agb } : undefined);
  const apply = async (who: Person, more: object = {}): Promise<Sent> => {
    const provider = { agb, name: 'Behandelcentrum De Eik', kind: 'zbc' };
    const body = { insurer: 'vgz', contractYear: 2027, provider, contractedBefore: false, data: interest, ...more };
    const sent = await api.send('POST', '/v1/cases', { token: await tokenOf(who), body });
    if (sent.status === 201) caseId = sent.json.id as string;
    return sent;
  };
  const act = async (
    who: Person,
    type: string,
    data: object = {},
    more: object = {},
    headers: Record<string, string> = {},
  ): Promise<Sent> => api.send('POST', `/v1/cases/${caseId}/events`, { token: await tokenOf(who), body: { type, data, ...more }, headers });
  const get = async (who: Person, part = ''): Promise<Sent> => api.send('GET', `/v1/cases/${caseId}${part}`, { token: await tokenOf(who) });
  const deadline = async (key: string): Promise<Record<string, unknown>> => {
    const { items } = (await get('purchaser', '/deadlines')).json as { items: Record<string, unknown>[] };
    return items.filter((item) => item['key'] === key).at(-1) ?? {};
  };
  const outcome = ({ status, json }: Sent) => (status === 201 ? 'accepted' : `${String(status)} ${String(json.code)}`);

  const questionnaireOpen = async (): Promise<void> => {
    await api.setClock('2026-05-20T08:00:00Z');
    await apply('provider');
    await api.setClock('2026-06-04T08:00:00Z');
    expect((await act('purchaser', 'questionnaire.makeAvailable')).json).toMatchObject({ state: 'questionnaireOpen' });
  };
  const submitted = async (more: object = {}): Promise<void> => {
    await questionnaireOpen();
    await api.setClock('2026-06-20T08:00:00Z');
    expect((await act('provider', 'questionnaire.submit', questionnaire(more))).json).toMatchObject({ state: 'underAssessment' });
  };
  /** Judges what is open, as the refusal of an admission lists it: a person where there are no numbers. */
  const judgeAll = async (): Promise<void> => {
    const open = (await act('purchaser', 'application.admit')).json.facts.criteria as string[];
    for (const criterion of open) {
      const byNumbers = { criterion, explanation: 'Stukken gezien.' };
      const sent = await act('purchaser', 'criteria.assess', byNumbers);
      if (sent.status !== 201)
        expect(outcome(await act('purchaser', 'criteria.assess', { ...byNumbers, outcome: 'met' }))).toBe('accepted');
    }
  };

  describe('registering interest', () => {
    it.each([
      ['2026-03-31T21:59:59.999Z', '409 windowNotOpen'],
      ['2026-03-31T22:00:00.000Z', 'accepted'],
      ['2026-05-29T14:59:59.999Z', 'accepted'],
      ['2026-05-29T15:00:00.000Z', '409 windowClosed'],
    ])('at %s: %s', async (at, expected) => {
      await api.setClock(at);
      expect(outcome(await apply('provider'))).toBe(expected);
    });

    it('needs no path: for a treatment centre without a contract the policy has one, also when it had one with ONVZ alone', async () => {
      await api.setClock('2026-05-20T08:00:00Z');
      const found = { path: 'new-zbc', contractedBefore: false };
      const none = await apply('provider');
      expect(none.json).toMatchObject({ state: 'screening', applicablePath: { ...found, labelRule: null } });
      expect((await get('provider')).json).toMatchObject({ path: 'new-zbc', setUp: null, openedBy: { role: 'provider' } });
      const second = await apply('purchaser', { receivedAt: '2026-05-19T08:00:00Z', evidence: anEvidence });
      expectProblem(second, 409, 'acquisitionCaseExists');
      expect(second.json.facts).toEqual({ caseId });
      expect(second.json.detail).toContain(caseId);

      agb = `0${String(serial++)}`;
      const onvz = await apply('provider', { contractedBefore: undefined, currentContract: { label: 'ONVZ' } });
      expect([onvz.status, onvz.json.applicablePath]).toMatchObject([201, { ...found, labelRule: { quote: expect.any(String) } }]);
    });

    it('is entered by the purchaser with the evidence, by the time of its receipt', async () => {
      await api.setClock('2026-06-03T08:00:00Z');
      expect(outcome(await apply('purchaser'))).toBe('400 evidenceRequired');
      const entered = (receivedAt: string) => apply('purchaser', { receivedAt, evidence: anEvidence });
      expect(outcome(await entered('2026-05-29T15:00:00.000Z'))).toBe('409 windowClosed');
      const sent = await entered('2026-05-29T14:59:59.999Z');
      expect([sent.status, sent.json.events[0]]).toMatchObject([201, { onBehalfOf: 'provider', evidence: anEvidence }]);
      expect((await api.send('GET', `/v1/notifications?caseId=${caseId}`, { token: await tokenOf('provider') })).json.items).toMatchObject([
        { topic: 'interest.registered', audience: 'provider' },
      ]);
    });

    it('comes outside the window by duty of care, which is the purchaser’s', async () => {
      await api.setClock('2026-08-03T08:00:00Z');
      const data = { ...interest, dutyOfCare };
      expect(outcome(await apply('provider', { data }))).toBe('403 roleNotAllowed');
      const sent = await apply('purchaser', { data, receivedAt: '2026-08-02T08:00:00Z', evidence: anEvidence });
      expect([sent.status, sent.json.events[0].why]).toEqual([201, expect.stringContaining('Te weinig aanbod in Zeeland')]);
      expect(await deadline('questionnaireAvailable')).toMatchObject({ status: 'notApplicable' });
      expect((await get('purchaser')).json.overdue).toBe(false);
    });

    it('is nobody else’s to see or to do', async () => {
      await api.setClock('2026-05-20T08:00:00Z');
      await apply('provider');
      const stranger = await api.token('provider', { agb: '06999999' });
      for (const part of ['', '/questionnaires', '/supply-assessments', '/events', '/events/1', '/timeline.svg', '/criteria']) {
        expectProblem(await api.send('GET', `/v1/cases/${caseId}${part}`, { token: stranger }), 404, 'caseNotFound');
      }
      const body = { type: 'questionnaire.save', data: { answers: {} } };
      expectProblem(await api.send('POST', `/v1/cases/${caseId}/events`, { token: stranger, body }), 404, 'caseNotFound');
    });

    it('asks whether there was a contract, or with which label, on every path that leads to one', async () => {
      await api.setClock('2026-05-20T08:00:00Z');
      for (const path of [undefined, 'new-zbc', 'existing-hospital', 'no-such-path']) {
        const sent = await apply('provider', { path, contractedBefore: undefined });
        expectProblem(sent, 400, 'invalidRequest');
        expect(sent.json.invalidParams).toMatchObject([
          { pointer: '/contractedBefore', code: 'required', reason: expect.stringContaining('currentContract') },
        ]);
      }
      const increase = {
        requested: '500000.00',
        explanation: 'Een aanbieder is gestopt.',
        products: [{ product: 'Staaroperatie', forecast: '2400000.00', realisation: '1300000.00' }],
      };
      const plafond = { path: 'plafond-increase', contractedBefore: undefined, data: increase };
      expect(outcome(await apply('provider', plafond))).toBe('409 windowNotOpen');
      expect(outcome(await apply('provider', { ...plafond, contractedBefore: 'ja' }))).toBe('400 invalidRequest');
    });
  });

  describe('the questionnaire', () => {
    it('can be submitted from 8 June, 00:00', async () => {
      await questionnaireOpen();
      await api.setClock('2026-06-07T21:59:59.999Z');
      const early = await act('provider', 'questionnaire.submit', questionnaire());
      expectProblem(early, 409, 'notOpenYet');
      expect(early.json.until).toBe('2026-06-07T22:00:00.000Z');
      await api.setClock('2026-06-07T22:00:00.000Z');
      expect(outcome(await act('provider', 'questionnaire.submit', questionnaire()))).toBe('accepted');
    });

    it('is in time at 16:59:59.999 on 1 July', async () => {
      await questionnaireOpen();
      expect(await deadline('questionnaireDue')).toMatchObject({ dueOn: '2026-07-01', firstLateAt: '2026-07-01T15:00:00.000Z' });
      await api.setClock('2026-07-01T14:59:59.999Z');
      const sent = await act('provider', 'questionnaire.submit', questionnaire());
      expect(sent.json).toMatchObject({ state: 'underAssessment', created: [{ kind: 'questionnaire', number: 1 }, { kind: 'proposal' }] });
      expect(await deadline('questionnaireDue')).toMatchObject({ status: 'met', closedAt: '2026-07-01T14:59:59.999Z' });
    });

    it('is refused at 17:00:00, kept as a late receipt once per key, and can be admitted', async () => {
      await questionnaireOpen();
      await api.setClock('2026-07-01T15:00:00.000Z');
      const keyed = () => act('provider', 'questionnaire.submit', questionnaire(), {}, { 'idempotency-key': 'late-questionnaire' });
      const late = await keyed();
      expectProblem(late, 409, 'questionnaireTooLate');
      expect(late.json).toMatchObject({ facts: { firstLateAt: '2026-07-01T15:00:00.000Z' }, allowed: expect.any(Array) });
      expect((await keyed()).text).toBe(late.text);
      expect((await get('purchaser', '/late-receipts')).json.items).toMatchObject([{ refusalCode: 'questionnaireTooLate' }]);
      expect((await get('provider')).json.state).toBe('questionnaireOverdue');
      const admission = { reason: 'Storing in het portaal.', questionnaireDueOn: '2026-07-10' };
      expect((await act('purchaser', 'questionnaire.admitLate', admission)).json.state).toBe('questionnaireOpen');
      await api.setClock('2026-07-10T21:59:59.999Z');
      expect(outcome(await act('provider', 'questionnaire.submit', questionnaire()))).toBe('accepted');
    });

    it('tells every fault of bad answers at once, without effect', async () => {
      await questionnaireOpen();
      await api.setClock('2026-06-20T08:00:00Z');
      const before = (await get('provider', '/events')).text;
      const bad = questionnaire({ highestAsa: 7, firstClaimOn: '2021-02-30', clinicalStay: 'nee', specialisms: [{ code: 303 }], extra: 1 });
      const sent = await act('provider', 'questionnaire.submit', { ...bad, offer: { lines: [] } });
      expectProblem(sent, 400, 'invalidRequest');
      expect(sent.json.invalidParams.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
        expect.arrayContaining([
          '/data/answers/highestAsa',
          '/data/answers/firstClaimOn',
          '/data/answers/clinicalStay',
          '/data/answers/specialisms/0/code',
          '/data/answers/specialisms/0/specialists',
          '/data/answers/extra',
          '/data/offer/explanation',
          '/data/offer/lines',
        ]),
      );
      expectProblem(await act('provider', 'questionnaire.save', { answers: { highestAsa: 'x' } }), 400, 'invalidRequest');
      const otherSpecialism = [{ code: '0301', specialists: [] }];
      expectProblem(await act('provider', 'questionnaire.submit', questionnaire({ specialisms: otherSpecialism })), 400, 'invalidData');
      expect((await get('provider', '/events')).text).toBe(before);
      expect((await get('provider', '/questionnaires')).json.items).toEqual([]);
    });

    it('shows a draft to the provider and its signatory alone, everywhere; and what was submitted to all', async () => {
      await questionnaireOpen();
      const canary = 'KANARIE-4711';
      const seen = { 'if-match': '*' };
      const draft = { answers: { statements: { quality: canary } } };
      const saved = await act('provider', 'questionnaire.save', draft, {}, seen);
      expect(saved.json.events.at(-1)).toMatchObject({ type: 'questionnaire.save', data: draft });
      expect(saved.json.created).toEqual([{ kind: 'questionnaire', number: 1, href: `/v1/cases/${caseId}/questionnaires` }]);
      const seq = Number(saved.json.events.at(-1).seq);
      await api.setClock('2026-06-20T08:00:00Z');
      await act('signatory', 'questionnaire.save', draft, {}, seen);
      await act('provider', 'questionnaire.submit', questionnaire());

      const parts = ['', '/events', `/events/${String(seq)}`, '/questionnaires', '/actions', '/deadlines', '/late-receipts', '/proposals'];
      const texts = async (who: Person) => {
        const drawn = await Promise.all([...parts, '/timeline.svg', '/diagram.svg'].map((part) => get(who, part)));
        const told = await api.send('GET', `/v1/notifications?caseId=${caseId}`, { token: await tokenOf(who) });
        return [...drawn, told].map(({ text }) => text);
      };
      for (const who of ['purchaser', 'integration', 'administrator'] as const) {
        expect((await texts(who)).filter((text) => text.includes(canary))).toEqual([]);
        expect((await get(who, `/events/${String(seq)}`)).json).toMatchObject({ fact: 'questionnaire.saved', data: { answers: null } });
        expect((await get(who, '/questionnaires')).json.items).toMatchObject([{ version: 3, submitted: true, answers: exampleAnswers() }]);
      }
      for (const who of ['provider', 'signatory'] as const) {
        expect((await texts(who)).filter((text) => text.includes(canary))).toHaveLength(3);
        const { items } = (await get(who, '/questionnaires')).json as { items: { submitted: boolean }[] };
        expect(items.map((item) => item.submitted)).toEqual([false, false, true]);
      }
      const told = await api.send('GET', `/v1/notifications?caseId=${caseId}&limit=200`, { token: await tokenOf('purchaser') });
      expect(told.json.items.map(({ topic }: { topic: string }) => topic)).not.toContain('questionnaire.saved');
    });

    it('has links to its parts on this path only', async () => {
      await questionnaireOpen();
      const { links } = (await get('purchaser')).json;
      expect([links.questionnaires, links.supplyAssessments]).toEqual([
        `/v1/cases/${caseId}/questionnaires`,
        `/v1/cases/${caseId}/supply-assessments`,
      ]);
      agb = `0${String(serial++)}`;
      caseId = await api.openCase(agb);
      expect(Object.keys((await get('purchaser')).json.links)).not.toContain('questionnaires');
      expect((await get('purchaser', '/questionnaires')).json).toEqual({ items: [] });
    });
  });

  describe('the assessment', () => {
    it('shows the numbers compared; a rejection says why, and is what the provider hears', async () => {
      await submitted({ highestAsa: 3 });
      const assess = (criterion: string, more: object = {}) =>
        act('purchaser', 'criteria.assess', { criterion, explanation: 'Gezien.', ...more });
      expect(outcome(await assess('asa-classification', { outcome: 'met' }))).toBe('409 computedNotMet');
      await assess('asa-classification');
      await assess('paid-per-specialism');
      await assess('wtza', { outcome: 'met' });
      const { items } = (await get('provider', '/criteria')).json as { items: { id: string; state: string; compared: unknown }[] };
      const shown = (id: string) => items.find((item) => item.id === id);
      expect(shown('asa-classification')).toMatchObject({ state: 'notMet', compared: [{ actual: 'ASA 3', ok: false }] });
      expect(shown('paid-per-specialism')).toMatchObject({
        state: 'met',
        compared: [{ required: 'ten minste 250000.00', actual: '412500.00', ok: true }],
      });
      expect(shown('wtza')).toMatchObject({ state: 'met', compared: null });

      await act('purchaser', 'supply.assess', insufficient);
      await act('purchaser', 'supply.assess', { outcome: 'sufficient', motivation: 'Bij nader inzien genoeg.' });
      expect((await get('provider', '/supply-assessments')).json.items).toMatchObject([
        insufficient,
        { outcome: 'sufficient', motivation: 'Bij nader inzien genoeg.', assessedAt: '2026-06-20T08:00:00.000Z' },
      ]);
      expectProblem(await act('purchaser', 'application.admit'), 409, 'supplySufficient');
      const rejection = { grounds: ['criteriaNotMet', 'supplySufficient'], explanation: 'ASA 3, en er is genoeg aanbod.' };
      expect((await act('purchaser', 'application.reject', rejection)).json).toMatchObject({ state: 'notContracted', ended: true });
      expect((await get('provider')).json.end).toMatchObject({ reason: 'applicationRejected', explanation: rejection.explanation });
      const told = await api.send('GET', `/v1/notifications?caseId=${caseId}&limit=200`, { token: await tokenOf('provider') });
      const topics = told.json.items.map(({ topic }: { topic: string }) => topic) as string[];
      expect(topics).toContain('application.rejected');
      expect(topics).not.toContain('criteria.assessed');
    });

    it('leads by way of a waiver to admission, set-up, negotiation on the questionnaire’s offer, and publication', async () => {
      await submitted({ highestAsa: 3 });
      expectProblem(await act('purchaser', 'application.admit'), 409, 'supplyNotAssessed');
      await act('purchaser', 'supply.assess', insufficient);
      await judgeAll();
      const unmet = await act('purchaser', 'application.admit');
      expectProblem(unmet, 409, 'requirementNotMet');
      expect(unmet.json.facts.criteria).toEqual(['asa-classification']);
      await act('purchaser', 'criteria.waive', { criterion: 'asa-classification', ...dutyOfCare });
      expect((await act('purchaser', 'application.admit')).json).toMatchObject({ state: 'settingUp' });
      expect((await get('provider')).json.setUp).toMatchObject({ requestModule: 'closed', standardAgreement: 'notRequested' });
      await act('purchaser', 'process.impose', { terms: { note: 'Zoals in het inkoopbeleid.', steps: [] } });
      expect((await act('purchaser', 'requestModule.open')).json).toMatchObject({ state: 'negotiating' });
      expect((await get('provider')).json.standingProposal).toMatchObject({ number: 1, explanation: content().explanation });
      await act('purchaser', 'agreement.accept', { proposal: 1 });
      await act('purchaser', 'agreement.record', agreementData);
      await act('purchaser', 'contract.propose');
      expect((await act('signatory', 'contract.accept')).json).toMatchObject({ state: 'contracted' });
      await api.setClock('2026-11-11T23:00:00.000Z');
      expect((await get('provider')).json).toMatchObject({ state: 'published', overdue: false, breaches: [] });
    });
  });
});
