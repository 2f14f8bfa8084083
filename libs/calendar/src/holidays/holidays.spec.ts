import { holidayCalendars } from './holiday-calendars.js';
import { holidayOn, isWorkingDay } from './holidays.js';

const version = 'nl-2026.1';

/** Copied from printed calendars, not computed. */
const expected = {
  2026: {
    '2026-01-01': 'Nieuwjaarsdag',
    '2026-01-02': 'Gelijkgestelde dag (vrijdag na Nieuwjaarsdag)',
    '2026-04-03': 'Goede Vrijdag',
    '2026-04-06': 'Tweede Paasdag',
    '2026-04-27': 'Koningsdag',
    '2026-05-05': 'Bevrijdingsdag',
    '2026-05-14': 'Hemelvaartsdag',
    '2026-05-15': 'Gelijkgestelde dag (vrijdag na Hemelvaartsdag)',
    '2026-05-25': 'Tweede Pinksterdag',
    '2026-12-25': 'Eerste Kerstdag',
    '2026-12-26': 'Tweede Kerstdag',
  },
  2027: {
    '2027-01-01': 'Nieuwjaarsdag',
    '2027-03-26': 'Goede Vrijdag',
    '2027-03-29': 'Tweede Paasdag',
    '2027-04-27': 'Koningsdag',
    '2027-05-05': 'Bevrijdingsdag',
    '2027-05-06': 'Hemelvaartsdag',
    '2027-05-07': 'Gelijkgestelde dag (vrijdag na Hemelvaartsdag)',
    '2027-05-17': 'Tweede Pinksterdag',
    '2027-12-25': 'Eerste Kerstdag',
    '2027-12-26': 'Tweede Kerstdag',
  },
  2028: {
    '2028-01-01': 'Nieuwjaarsdag',
    '2028-04-14': 'Goede Vrijdag',
    '2028-04-17': 'Tweede Paasdag',
    '2028-04-27': 'Koningsdag',
    '2028-04-28': 'Gelijkgestelde dag (vrijdag na Koningsdag)',
    '2028-05-05': 'Bevrijdingsdag',
    '2028-05-25': 'Hemelvaartsdag',
    '2028-05-26': 'Gelijkgestelde dag (vrijdag na Hemelvaartsdag)',
    '2028-06-05': 'Tweede Pinksterdag',
    '2028-12-25': 'Eerste Kerstdag',
    '2028-12-26': 'Tweede Kerstdag',
  },
};

it.each(Object.entries(expected))('the holidays of %s', (year, days) => {
  const known = [...(holidayCalendars[version]?.days ?? [])].filter(([date]) => date.startsWith(year));
  expect(Object.fromEntries(known)).toEqual(days);
});

it.each([
  ['2025-04-26', 'Koningsdag'],
  ['2025-04-27', null],
  ['2024-04-01', 'Tweede Paasdag'],
  ['2038-04-26', 'Tweede Paasdag'],
  ['2038-04-25', null],
  ['2040-05-21', 'Tweede Pinksterdag'],
])('%s is %s', (date, name) => {
  expect(holidayOn(date, version)).toBe(name);
});

it('Easter Monday of every year from 2024 to 2041', () => {
  const mondays = [...(holidayCalendars[version]?.days ?? [])].filter(([, name]) => name === 'Tweede Paasdag').map(([date]) => date);
  expect(mondays.join(' ')).toBe(
    '2024-04-01 2025-04-21 2026-04-06 2027-03-29 2028-04-17 2029-04-02 2030-04-22 2031-04-14 2032-03-29 2033-04-18 2034-04-10 2035-03-26 2036-04-14 2037-04-06 2038-04-26 2039-04-11 2040-04-02 2041-04-22',
  );
});

it('working days', () => {
  const days = ['2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09', '2026-05-05', '2026-05-15'];
  expect(days.filter((date) => isWorkingDay(date, version))).toEqual(['2026-11-06', '2026-11-09']);
});

it('an unknown version or year throws RangeError', () => {
  expect(() => holidayOn('2026-01-01', 'nl-1999.1')).toThrow(RangeError);
  expect(() => holidayOn('2026-01-01', 'constructor')).toThrow(RangeError);
  expect(() => isWorkingDay('2026-01-01', '')).toThrow(RangeError);
  expect(() => holidayOn('2042-01-01', version)).toThrow(RangeError);
  expect(() => holidayOn('2023-12-31', version)).toThrow(RangeError);
});
