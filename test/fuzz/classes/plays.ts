import fc from 'fast-check';
import { plain } from '../service/world.js';
import type { PlayedClass, Player } from './fuzz-class.js';
import { draftOf } from './sound-requests.js';
import { roleRegister, callerRoles } from '@termijn/workflow';

/** Acts are whatever a POST below a case takes. */
const actsOn = ({ ground: { api } }: Player) =>
  api.operations.filter(({ method, path, body }) => method === 'POST' && path.includes('/cases/{') && body !== null);

/** Every act in every state by every role: most of them cannot be. */
export const wrongStates: PlayedClass = {
  id: 'B28',
  title: 'Every act in every state',
  weight: 40,
  play: async (player, requests) => {
    const { ground, random, send, look } = player;
    const variants = actsOn(player).flatMap((operation) => {
      const schema = ground.api.resolve(operation.body!);
      return (schema.oneOf ?? [operation.body!]).map((body) => ({ ...operation, body }));
    });
    for (let sent = 0; sent < requests;) {
      const round = Array.from({ length: 8 }, async () => {
        const operation = variants[(sent++ * 7 + random(7)) % variants.length]!;
        const known = ground.world.cases[random(ground.world.cases.length)]!;
        const role = callerRoles[random(callerRoles.length)]!;
        const sound = fc.sample(ground.sound.values.of(operation.body, 0.3), { seed: random(2 ** 30), numRuns: 1 })[0];
        const caller =
          roleRegister[role].wall === 'none' ? await ground.world.callers.of(role, null) : await ground.world.callerOf(known, role);
        const values = { ...ground.addresses.of(operation)[0]?.values, caseId: known.id };
        const keys: [string, string][] = [['Idempotency-Key', `"${crypto.randomUUID()}"`]];
        const draft = draftOf(
          { operation, address: { caller, values }, query: [], headers: keys, body: sound },
          'an act in whatever state',
        );
        await send({ ...draft, expected: [200, 201, 202, 400, 409, 412, 422, 428] });
      });
      await Promise.all(round);
      await look();
    }
  },
};

/** What the service itself says can be done, and reads of all that exists. */
export const soundOnes: PlayedClass = {
  id: 'B29',
  title: 'Sound requests in any order by any role',
  weight: 20,
  play: async ({ ground, random, send, fault, note }, requests) => {
    const { world, api, addresses } = ground;
    const reads = api.operations.filter((one) => one.method === 'GET' && addresses.of(one).length > 0);
    for (let sent = 0; sent < requests; sent++) {
      if (random(3) > 0) {
        const sound = ground.sound.of(reads[random(reads.length)]!)!;
        const [one] = fc.sample(sound, { seed: random(2 ** 30), numRuns: 1 });
        // Parameters that are right alone may not go together.
        await send({ ...draftOf(one!, 'a sound read'), expected: one!.query.length > 1 ? [200, 400, 409] : [200] });
        continue;
      }
      if (random(12) === 0) await world.openCases(1, random);
      const done = await world.stepOf(world.cases[world.cases.length - 1 - random(Math.min(world.cases.length, 20))]!, random);
      if (!done) continue;
      note(done.draft, done.answer);
      if (done.answer.status >= 300)
        fault(done.draft, `${String(done.answer.status)} for what GET …/actions said could be done: ${done.answer.text.slice(0, 300)}`);
    }
  },
};

/** Several at once do the same in one case: what one did the others must see, and the history stays whole. */
export const races: PlayedClass = {
  id: 'B32',
  title: 'The state changes between reading and writing',
  weight: 8,
  play: async ({ ground: { world }, random, send, fault }, requests) => {
    const twins = 6;
    for (let sent = 0; sent < requests; sent += twins) {
      const known = world.cases[random(world.cases.length)]!;
      const { caller, actions } = await world.actionsOf(known, (['purchaser', 'provider'] as const)[random(2)]!);
      if (actions.length === 0) continue;
      const first = actions[random(actions.length)]!;
      const second = actions[random(actions.length)]!;
      await Promise.all(
        Array.from({ length: twins }, (_, index) => {
          const { href, example } = index % 2 === 0 ? first : second;
          return send({ ...plain('POST', href, caller, example), note: 'one of six at once', expected: [201, 400, 409, 412, 422] });
        }),
      );
      const check = plain('GET', `/v1/cases/${known.id}/history-verification`, caller);
      const { status, json } = await send(check);
      if (status !== 200 || (json as { ok?: boolean } | undefined)?.ok === false)
        fault(check, `the history is not whole: ${JSON.stringify(json)}`);
    }
  },
};

/** One key for two requests that differ, and for two that are the same. */
export const keysTwice: PlayedClass = {
  id: 'B22',
  title: 'Idempotency-Key: the same for another body, another address, and the same request',
  weight: 4,
  play: async ({ ground, random, send, fault }, requests) => {
    const { world } = ground;
    for (let sent = 0; sent < requests; sent += 4) {
      const known = world.cases[random(world.cases.length)]!;
      const caller = await world.callerOf(known, random(2) === 0 ? 'purchaser' : 'provider');
      const key: [string, string] = ['Idempotency-Key', `"${crypto.randomUUID()}"`];
      const ask = (text: string, address: string) => {
        const draft = plain(
          'POST',
          `/v1/cases/${known.id}/${address}`,
          caller,
          address === 'questions' ? { text } : { type: 'question.ask', data: { text } },
        );
        return { ...draft, headers: [...draft.headers.filter(([name]) => name !== key[0]), key], note: 'a key used twice' };
      };
      const first = await send(ask('Geldt de norm?', 'questions'));
      const again = await send(ask('Geldt de norm?', 'questions'));
      const other = await send(ask('Geldt de norm niet?', 'questions'));
      const elsewhere = await send(ask('Geldt de norm?', 'events'));
      if (first.status !== 201) continue;
      if (again.status !== 201 || again.text !== first.text)
        fault(ask('', 'questions'), `the same request again was answered ${String(again.status)}: ${again.text.slice(0, 200)}`);
      for (const one of [other, elsewhere])
        if (one.status !== 422) fault(ask('', 'questions'), `a key for another request was answered ${String(one.status)}`);
    }
  },
};
