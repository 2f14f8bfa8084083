import { parseArgs } from 'node:util';
import { insurers as knownInsurers } from '@termijn/policies';
import { playable } from './chosen-scenarios.js';

export interface DemoOptions {
  url: string;
  /** Insurers whose cases to play, or `all`; those written by hand when none is named. */
  insurers: string[];
  /** Names of the scenarios to play; all of the insurers when none is named. */
  cases: string[];
  json: boolean;
  quiet: boolean;
  help: boolean;
}

/** What was typed cannot be carried out. */
export class BadOptions extends Error {}

const listed = (): string => {
  const cases = playable();
  const longest = Math.max(...cases.map(({ name }) => name.length));
  return cases.map(({ name, title }) => `  ${name.padEnd(longest)}  ${title}`).join('\n');
};

export const helpText = (): string => `Speelt contracteertrajecten na op een draaiende dienst, via de HTTP-API, en toont elk dossier als
tijdlijn: standaard alle trajecten van het inkoopbeleid van VGZ, met --insurer die van andere verzekeraars.

Gebruik: npm run demo -- [opties]

  --url <adres>   waar de dienst draait (standaard http://127.0.0.1:3000)
  --insurer <v>   speel de trajecten van deze verzekeraar; mag vaker worden gegeven; all: alle verzekeraars
  --case <naam>   speel alleen dit traject; mag vaker worden gegeven
  --json          schrijf alleen de uitkomst, als JSON
  --quiet         schrijf alleen de eindtabel
  --help          deze tekst

Trajecten:
${listed()}

De dienst moet draaien met de sandboxklok aan: SANDBOX_CLOCK=1 npm start. De demo zet die klok van het begin van
het vroegste traject (april 2026, bij alle verzekeraars april 2025) tot in november 2027 vooruit en daarna terug op de
echte tijd. De klok geldt voor de hele dienst: gebruik geen databank waarin
echte trajecten lopen.

Tokens maakt de demo zelf, met de sleutel van npm run token (DATA_DIR moet dezelfde zijn). Is er een OIDC-uitgever
ingesteld, geef dan tokens mee in DEMO_ADMINISTRATOR_TOKEN, DEMO_PURCHASER_TOKEN, DEMO_INTEGRATION_TOKEN,
DEMO_PROVIDER_TOKEN en DEMO_SIGNATORY_TOKEN; er kan dan één traject per keer worden gespeeld.

Exitcode: 0 als elk traject eindigde zoals verwacht, 1 als iets afweek, 2 als de demo niet kon beginnen of werd afgebroken.`;

/** @throws BadOptions */
export function readOptions(args: string[]): DemoOptions {
  const options = parse(args);
  const names = playable().map(({ name }) => name);
  const ids = [...knownInsurers().map(({ id }) => id), 'all'];
  const stranger = options.insurers.filter((id) => !ids.includes(id));
  if (stranger.length > 0) throw new BadOptions(`Onbekende verzekeraar: ${stranger.join(', ')}. Kies uit: ${ids.join(', ')}.`);
  const unknown = options.cases.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new BadOptions(`Onbekend traject: ${unknown.join(', ')}. Kies uit: ${names.join(', ')}.`);
  if (!URL.canParse(options.url) || !/^https?:$/.test(new URL(options.url).protocol)) throw new BadOptions(`Geen adres: ${options.url}`);
  return options;
}

function parse(args: string[]): DemoOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        url: { type: 'string', default: 'http://127.0.0.1:3000' },
        insurer: { type: 'string', multiple: true, default: [] },
        case: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      url: values.url.replace(/\/+$/, ''),
      insurers: values.insurer,
      cases: values.case,
      json: values.json,
      quiet: values.quiet,
      help: values.help,
    };
  } catch (error) {
    throw new BadOptions(error instanceof Error ? error.message : String(error));
  }
}
