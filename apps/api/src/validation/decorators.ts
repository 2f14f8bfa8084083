import { isCivilDate, toInstant } from '@termijn/calendar';
import { allPolicies } from '@termijn/policies';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';

const checked = (name: string, holds: (value: unknown) => boolean, options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate: holds, defaultMessage: () => name } }, options);

function isMoment(value: unknown): boolean {
  // A leap second would be taken for the second before it; nobody means one. Small letters and -00:00 (RFC 9557: "offset unknown") are
  // refused by the NL GOV API Design Rules, "date-time/format".
  if (typeof value !== 'string' || value.length > 40 || /:\d\d:60|[tz]|-00:?00$|-00$/.test(value)) return false;
  try {
    toInstant(value);
    return true;
  } catch {
    return false;
  }
}

/** A day that exists, `2026-09-30`. */
export const IsDay = () => checked('isDay', (value) => typeof value === 'string' && isCivilDate(value));

/** A kind of care that some policy knows: medical specialist care, or what it says falls under another policy. */
export const IsCare = () =>
  checked(
    'isCare',
    (value) => value === 'medicalSpecialist' || allPolicies().some(({ excludedCare }) => excludedCare.some(({ care }) => care === value)),
  );

/** A moment with `Z` or any offset. */
export const IsMoment = () => checked('isMoment', isMoment);

/** Text with something to read in it, and nothing that PostgreSQL cannot hold. */
export const IsText = () =>
  checked('isText', (value) => typeof value === 'string' && /\S/.test(value) && !value.includes('\u0000') && !/\p{Surrogate}/u.test(value));

/** A whole number in a query, written without sign, point or exponent. */
export const ReadsNumber = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value));

/** `true` or `false` in a query. */
export const ReadsBoolean = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));

/** Takes a value as it was sent: class-transformer would copy it. */
export const TakesAsSent = () => Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key]);

/** For a late opening: one ground for the offer, not two; none only beside an agreed day for signing. */
export const ExactlyOneGround = () =>
  ValidateBy({
    name: 'exactlyOneGround',
    validator: {
      validate(value: unknown) {
        const given = (value ?? {}) as Record<string, unknown>;
        const says = (ground: string): boolean => given[ground] !== undefined && given[ground] !== null;
        const grounds = ['agreedOfferDueOn', 'dutyOfCare', 'offerReceivedAt'].filter(says).length;
        return grounds === 1 || (grounds === 0 && says('agreedSignatureDueOn'));
      },
      defaultMessage: () => 'exactlyOneGround',
    },
  });

/** For a field that has another that may stand for it: when both are left out, that is what is told. */
export const ContractSaid = () => checked('contractSaid', (value) => value !== undefined && value !== null);

/** For a field that says the same as another: one of them, since two could disagree. */
export const NotBeside = (other: string) =>
  ValidateBy({
    name: 'notBeside',
    validator: {
      validate: (_value: unknown, details) => (details?.object as Record<string, unknown> | undefined)?.[other] === undefined,
      defaultMessage: () => 'notBeside',
    },
  });
