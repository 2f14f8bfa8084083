import { parseArgs } from 'node:util';

export interface CheckOptions {
  /** A folder with the text of the public documents. */
  sources: string | null;
  /** A folder with policy files of one's own. */
  policies: string | null;
  insurer: string | null;
  year: number | null;
  json: boolean;
  strict: boolean;
  help: boolean;
}

/** What was typed cannot be carried out. */
export class BadCheckOptions extends Error {}

export const checkHelp = `Controleert de inkoopbeleiden: of elk bestand bruikbaar is, en wat er in een bruikbaar beleid niet past.

Gebruik: npm run policies:check -- [opties]

  --policies <map>   controleer ook de beleidsbestanden (*.json) in deze map
  --sources <map>    vergelijk elk citaat letterlijk met de tekst van zijn document (*.txt) in deze map
  --insurer <naam>   toon alleen deze verzekeraar, met zijn kenmerk of UZOVI-code
  --year <jaar>      toon alleen dit contractjaar
  --json             schrijf de uitkomst als JSON
  --strict           eindig met 2 als er iets tegenstrijdig is
  --help             deze tekst

Exitcode: 0 als elk bestand bruikbaar is, ook met bevindingen: die staan zo in de bronnen. 1 als een bestand fout is, een citaat
niet in zijn bron staat, of de opdracht niet kan worden uitgevoerd. 2 met --strict en ten minste één tegenstrijdigheid.`;

/** @throws BadCheckOptions */
export function readCheckOptions(args: string[]): CheckOptions {
  const values = parse(args);
  for (const name of ['sources', 'policies', 'insurer'] as const) {
    if (values[name]?.trim() === '') throw new BadCheckOptions(`--${name} is leeg`);
  }
  const { sources = null, policies = null, insurer = null, year, json, strict, help } = values;
  if (year !== undefined && !/^20\d\d$/.test(year)) throw new BadCheckOptions(`--year moet een jaar zijn, zoals 2027: ${year}`);
  return { sources, policies, insurer, year: year === undefined ? null : Number(year), json, strict, help };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        sources: { type: 'string' },
        policies: { type: 'string' },
        insurer: { type: 'string' },
        year: { type: 'string' },
        json: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadCheckOptions(error instanceof Error ? error.message : String(error));
  }
}
