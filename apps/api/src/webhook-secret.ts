import { readConfiguration } from '@termijn/platform';
import { developmentVecozoSecret } from './vecozo/vecozo-secrets.js';

const usage = `Print het geheim waarmee in ontwikkeling meldingen van VECOZO worden ondertekend / prints the secret that development signs events of VECOZO with.

  npm run --silent webhook-secret -- vgz
`;

const [insurer] = process.argv.slice(2);
const { vecozoSecrets, production, dataDir } = readConfiguration();
if (insurer === undefined || insurer.startsWith('-')) process.stdout.write(usage);
else if (vecozoSecrets || production) {
  process.stderr.write('De geheimen staan in TERMIJN_VECOZO_SECRETS / the secrets are in TERMIJN_VECOZO_SECRETS\n');
  process.exitCode = 1;
} else process.stdout.write(`${await developmentVecozoSecret(dataDir, insurer)}\n`);
