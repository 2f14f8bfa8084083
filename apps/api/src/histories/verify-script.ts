/**
 * The program in a bundle. It stands alone: written after docs/history-verification.md, it shares nothing with the code that made the chain,
 * so that it can find what is wrong there as well.
 */
export const verifyScript = String.raw`// Rekent een dossier na / checks a dossier. Usage: node verify.mjs [checkpoints.json]   Needs Node.js 20, and nothing else.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => readFileSync(join(here, name));
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const faults = [];
const fault = (nl, en) => faults.push(nl + ' / ' + en);

const bundle = JSON.parse(read('bundle.json').toString('utf8'));
const { case: owner, events, checkpoint } = bundle;
if (bundle.format !== 'termijn-bundle-v1') fault('onbekend formaat', 'unknown format');

const { id, path, insurer, providerAgb, contractYear, openedAt } = owner;
let hash = sha256(['termijn-case-v1', id, path, insurer, providerAgb, contractYear, openedAt].join('\n'));
const heads = new Map();
let withheld = 0;
events.forEach((event, index) => {
  const at = 'gebeurtenis ' + event.seq;
  if (event.seq !== index + 1) fault(at + ': de nummering klopt niet', 'the numbering is wrong');
  let digest = Buffer.from(event.digest, 'hex');
  if (event.file === null) withheld += 1;
  else if (!existsSync(join(here, event.file))) fault(at + ': het bestand ontbreekt', 'its file is missing');
  else {
    const bytes = read(event.file);
    const [form, caseId, seq] = bytes.toString('utf8').split('\n', 3);
    if (form !== 'termijn-event-v1' || caseId !== id || seq !== String(event.seq)) fault(at + ': hoort niet hier', 'does not belong here');
    const own = sha256(bytes);
    if (!own.equals(digest)) fault(at + ': de inhoud is gewijzigd', 'the content was changed');
    digest = own;
  }
  hash = sha256(hash, digest);
  if (hash.toString('hex') !== event.hash) {
    fault(at + ': de keten klopt niet', 'the chain is broken');
    hash = Buffer.from(event.hash, 'hex');
  }
  heads.set(event.seq, event.hash);
});
const listed = new Set(events.map((event) => event.file));
for (const name of existsSync(join(here, 'events')) ? readdirSync(join(here, 'events')) : [])
  if (!listed.has('events/' + name)) fault('events/' + name + ': staat niet in bundle.json', 'is not in bundle.json');

let signed = 0;
if (checkpoint) {
  const { statement, signature, head, way } = checkpoint;
  const publicKey = read('public-key.pem').toString('utf8');
  if (publicKey !== checkpoint.publicKey) fault('public-key.pem is een andere sleutel', 'public-key.pem is another key');
  if (heads.get(head.seq) !== head.hash) fault('de kop van het controlepunt is niet die van de keten', 'the head of the checkpoint is not that of the chain');
  let node = sha256(Buffer.from([0]), ['termijn-head-v1', id, head.seq, head.hash].join('\n'));
  for (const { side, hash: other } of way) {
    const neighbour = Buffer.from(other, 'hex');
    node = side === 'left' ? sha256(Buffer.from([1]), neighbour, node) : sha256(Buffer.from([1]), node, neighbour);
  }
  if (!statement.split('\n').includes('root: ' + node.toString('hex'))) fault('het controlepunt gaat niet over dit dossier', 'the checkpoint is not over this dossier');
  const isSigned = (given) => verify(null, Buffer.from(given.statement), createPublicKey(publicKey), Buffer.from(given.signature, 'base64'));
  if (!isSigned({ statement, signature })) fault('de handtekening klopt niet', 'the signature is not valid');
  signed = head.seq;
  if (process.argv[2]) {
    const given = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const kept = (Array.isArray(given) ? given : given.items).find((one) => one.number === checkpoint.number);
    if (!kept) fault('controlepunt ' + checkpoint.number + ' is niet onder de bewaarde', 'the checkpoint is not among those that were kept');
    else if (kept.statement !== statement || !isSigned(kept)) fault('het bewaarde controlepunt is een ander', 'the checkpoint that was kept is another');
  }
} else if (process.argv[2]) fault('dit dossier heeft nog geen controlepunt', 'this dossier has no checkpoint yet');

for (const line of faults) console.log('FOUT: ' + line);
const counts = events.length + ' gebeurtenissen / events, ' + withheld + ' zonder inhoud / withheld, getekend tot en met / signed up to ' + signed;
console.log((faults.length === 0 ? 'GOED / as it was recorded: ' : 'NIET GOED / not as it was recorded: ') + counts);
process.exitCode = faults.length === 0 ? 0 : 1;
`;
