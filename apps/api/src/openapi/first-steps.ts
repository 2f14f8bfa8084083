/** What a newcomer reads first, on the page with the routes. */
export const firstSteps = `
Termijn bewaakt contracteertrajecten in de zorginkoop: één zorgaanbieder, één verzekeraar, één soort traject, één contractjaar. De regels
en de termijnen komen uit het inkoopbeleid; elke datum is na te rekenen.

**Eerste stappen**

1. Maak een token: \`npm run --silent token -- --role purchaser --insurer vgz\`, en vul het hierboven in bij *Authorize*.
2. Staat de zandbak aan, zet dan als beheerder (\`--role administrator\`) de klok: \`PUT /v1/sandbox/clock\` met
   \`{ "now": "2026-06-01T08:00:00Z" }\`.
3. Open een traject: \`POST /v1/cases\`.
4. Vraag wat er nu kan: \`GET /v1/cases/{caseId}/actions\`. Elk antwoord bevat een voorbeeld dat zo is terug te sturen.
5. Stuur een gebeurtenis: \`POST /v1/cases/{caseId}/events\` met \`{ "type": "…", "data": { … } }\`.
6. Vraag waarom een termijn op die dag valt: \`GET /v1/cases/{caseId}/deadlines/{key}/proof\`.

**Afspraken**

- Een handeling van de eigen kant krijgt de klok van het systeem. Wat van de andere kant per e-mail of brief kwam, legt u vast met
  \`receivedAt\` en \`evidence\`.
- Fouten zijn \`application/problem+json\`, alle tegelijk. Een weigering zegt wie haar kan opheffen, tot wanneer, en wat er wel kan.
- Met \`Idempotency-Key\` heeft een herhaalde POST één effect; het eerste antwoord komt 90 dagen lang nog eens.
- Wat één ding toont heeft een \`ETag\`. Met \`If-None-Match\` krijgt u 304 als er niets is veranderd, met \`If-Match\` gebeurt een handeling
  alleen op wat u had gezien (anders 412).
- Er zijn grenzen: een body is hoogstens 1 MiB en 32 niveaus diep, een bladzijde 200 regels, een verzoek 30 seconden; te veel verzoeken
  geven 429 met \`Retry-After\`.
- Wat een \`type\` van een probleem betekent staat op \`/v1/problem-types\`.
- Bedragen zijn tekst met twee decimalen, dagen zijn dagen in Europe/Amsterdam, tijdstippen zijn UTC.
- Een zorgaanbieder ziet zijn eigen trajecten, een inkoper die van zijn verzekeraar; al het andere is er niet (404).
- \`Accept-Language: en\` geeft Engelse teksten.
`.trim();
