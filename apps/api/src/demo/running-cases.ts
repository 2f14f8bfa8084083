import type { ApiClient } from './api-client.js';

const query = { status: 'open', to: '2027-12-31', limit: 200 } as const;

/**
 * How many cases, not of this run, have something due that the moved clock may touch. What falls due in them until November 2027 is then done
 * for good, and they refuse acts until real time has caught up with it.
 */
export async function countRunningCases(client: ApiClient, token: string): Promise<{ count: number; more: boolean }> {
  const { data } = await client.as(token).GET('/deadlines', { params: { query } });
  if (!data) return { count: 0, more: false };
  return { count: new Set(data.items.map((item) => item.case.id)).size, more: data.next !== null };
}
