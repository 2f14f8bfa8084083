// Writes the types of the client from docs/openapi.json, with openapi-typescript. Part of `npm run generate`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const file = path.join(root, 'apps/api/src/client/generated/api-types.ts');

const document = JSON.parse(readFileSync(path.join(root, 'docs/openapi.json'), 'utf8'));
const types = astToString(await openapiTypescript(document, { alphabetize: false, defaultNonNullable: false }));
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `// Written by "npm run generate" from docs/openapi.json.\n\n${types}`);
