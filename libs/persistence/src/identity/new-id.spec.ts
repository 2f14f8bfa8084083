import { newId } from './new-id.js';

const at = '2026-09-30T22:00:00.123Z';

it('is a UUID of version 7 that holds its instant', () => {
  const id = newId(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse(at));
});

it('sorts as it was made, within a millisecond and over milliseconds, and never repeats', () => {
  const ids = [...Array.from({ length: 3000 }, () => newId(at)), newId('2026-09-30T22:00:00.124Z')];
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

it('stays unique where the counter starts again', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newId(at))).size).toBe(10_000);
});
