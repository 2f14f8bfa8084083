import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CaseStore, VecozoInbox } from '@termijn/persistence';
import { readConfiguration } from '@termijn/platform';
import { aVecozoCloudEvent, type VecozoCloudEvent } from '@termijn/testing/vecozo-cloud-event.js';
import { ReceiveEvent, ReconcileEvents, SettleCase } from '@termijn/vecozo';
import { VecozoReconciler } from '../../apps/worker/src/vecozo-reconciler.js';
import { Season } from '../timers/season.js';

const secret = (number: number) => `whsec_${Buffer.alloc(32, number).toString('base64')}`;

/** The worker's own round, over HTTP, behind the walls between tenants. */
describe('the worker that reconciles with VECOZO', () => {
  let season: Season;
  let reconciler: VecozoReconciler;
  let events: VecozoCloudEvent[] = [];
  const asked: (string | null)[] = [];
  const server = createServer((request, response) => {
    const insurer = new URL(request.url ?? '', 'http://x').searchParams.get('insurer');
    asked.push(insurer);
    if (insurer === 'cz') return void response.writeHead(500).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ items: events, next: null }));
  });

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    season = await Season.start('2026-06-01T08:00:00.000Z');
    const dataSource = await season.database.asApplication(4);
    const [store, inbox] = [new CaseStore(dataSource), new VecozoInbox(dataSource)];
    const configuration = readConfiguration({
      NODE_ENV: 'test',
      VECOZO_SOURCE_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/events`,
      TERMIJN_VECOZO_SECRETS: `cz=${secret(1)};vgz=${secret(2)}`,
    });
    const reconcile = new ReconcileEvents(inbox, new ReceiveEvent(inbox, new SettleCase(inbox, store)));
    reconciler = new VecozoReconciler(configuration, store, reconcile);
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await season.end();
  });

  it('takes in what never reached us, though another insurer cannot be read, and asks again only after its rest', async () => {
    const { caseId } = await season.openOne();
    await season.setClock('2026-09-25T08:00:00.000Z');
    events = [aVecozoCloudEvent({ subject: caseId, time: '2026-09-20T08:00:00Z' })];
    await reconciler.run();
    expect(asked).toEqual(['cz', 'vgz']);
    expect(await season.query('select event_id, status, insurer from vecozo_event')).toEqual([
      { event_id: events[0]!.id, status: 'applied', insurer: 'vgz' },
    ]);
    const runs = `select insurer, failure, report -> 'counts' ->> 'repaired' as repaired from vecozo_reconciliation order by insurer`;
    const told = [
      { insurer: 'cz', failure: 'status 500', repaired: '0' },
      { insurer: 'vgz', failure: null, repaired: '1' },
    ];
    expect(await season.query(runs)).toEqual(told);
    await reconciler.run();
    expect(asked).toHaveLength(2);
    expect(await season.query(runs)).toEqual(told);
  });
});
