import { readConfiguration } from '@termijn/platform';
import { signToken } from './identity/sign-token.js';
import { tokenRequest, tokenUsage } from './identity/token-request.js';

/** Prints a token and nothing else on standard output, so that it can be captured. */
try {
  const request = tokenRequest(process.argv.slice(2));
  if (request === 'help') {
    console.log(tokenUsage);
  } else {
    const { production, oidc, dataDir } = readConfiguration();
    if (production || oidc) throw new Error('Er is een uitgever van tokens ingesteld (OIDC_ISSUER): vraag het token daar aan.');
    console.log(await signToken(dataDir, request.claims, request.hours));
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\nMeer: npm run token -- --help`);
  process.exitCode = 1;
}
