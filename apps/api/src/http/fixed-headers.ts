/** Version of the API: the major one is in the address. */
export const apiVersion = '1.0.0';

/** On every answer, whatever it is (NL GOV API Design Rules, "Security headers" and "Version header"). */
export const fixedHeaders: Readonly<Record<string, string>> = {
  'API-Version': apiVersion,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  // Of this language, and marked for this origin: no cache may give it to another.
  Vary: 'Accept-Language, Origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
