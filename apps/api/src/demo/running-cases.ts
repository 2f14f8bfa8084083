import type { ApiClient } from './api-client.js';

const query = 'status=open&to=2027-12-31&limit=200';

/**
 * How many cases, not of this run, have something due that the moved clock may touch. What falls due in them until November 2027 is then done
 * for good, and they refuse acts until real time has caught up with it.
 */
export async function countRunningCases(client: ApiClient, token: string): Promise<{ count: number; more: boolean }> {
  const { status, body } = await client.get(`/v1/deadlines?${query}`, token);
  if (status !== 200 || !Array.isArray(body['items'])) return { count: 0, more: false };
  const items = body['items'] as { case: { id: string } }[];
  return { count: new Set(items.map((item) => item.case.id)).size, more: typeof body['next'] === 'string' };
}
