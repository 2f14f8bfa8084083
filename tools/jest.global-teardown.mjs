/** Stops what jest.global-setup.mjs started; both run in jest's own process. */
export default async function globalTeardown() {
  for (const server of globalThis.testServers ?? []) await server.stop();
}
