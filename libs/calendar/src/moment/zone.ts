/** The only time zone of the house: every party and every policy is Dutch. */
export const zone = 'Europe/Amsterdam';
