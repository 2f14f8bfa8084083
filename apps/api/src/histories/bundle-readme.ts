/** What lies beside a bundle, for whoever opens it. */
export const bundleReadme = `# Dossier van een contracteertraject / dossier of a contracting case

Nederlands: \`node verify.mjs\` rekent na dat dit dossier is zoals het is vastgelegd. Er is niets anders nodig dan Node.js 20 of nieuwer.
Status 0: het klopt. Status 1: het klopt niet, en waar niet. Hebt u eerder een controlepunt bewaard (GET /v1/checkpoints), geef dat bestand
dan mee: \`node verify.mjs controlepunten.json\`. Vergelijk public-key.pem met de sleutel die u eerder van ons kreeg: een sleutel die alleen
hier staat, bewijst niet wie er tekende.

English: \`node verify.mjs\` checks that this dossier is as it was recorded, with nothing but Node.js 20 or newer. Status 0: it is; status 1: it is
not, and where. If you kept a checkpoint before (GET /v1/checkpoints), pass that file. Compare public-key.pem with the key that you got from us
before: a key that only stands here does not prove who signed.

## What is in it

- \`events/<seq>.txt\`: the exact bytes of each event: five lines, namely \`termijn-event-v1\`, the id of the case, the number of the event, a salt,
  and the event itself as JSON. An event that its reader may not see has no file; its digest keeps the chain whole.
- \`bundle.json\`: the case, digest and hash of every event, and the checkpoint over them.
- \`public-key.pem\`: the key that the checkpoint was signed with.

## The recipe

All hashes are SHA-256, all text is UTF-8, lines end in one line feed and the last one has none.

1. The chain begins with the hash of seven lines: \`termijn-case-v1\`, id, path, insurer, AGB code, contract year, and the moment of opening.
2. The digest of an event is the hash of its bytes. Its hash is the hash of the 32 bytes of the hash before it, followed by the 32 bytes of its digest.
3. The head is the hash of the event that the checkpoint names. Its leaf is the hash of the byte 0 and four lines: \`termijn-head-v1\`, id of the case,
   number of the event, hash in hexadecimal.
4. Each step of \`way\` joins with a neighbour, to the left or to the right: the hash of the byte 1, the left one and the right one.
5. What this comes to is \`root\` in the statement of the checkpoint; \`signature\` is Ed25519 over the bytes of the statement, in base64.

What happened after the checkpoint is chained, and not signed yet.
`;
