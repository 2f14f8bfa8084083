import { parseArgs } from 'node:util';
import { allScenarios } from './scenarios/all-scenarios.js';

export interface DemoOptions {
  url: string;
  /** Names of the scenarios to play; all of them when none is named. */
  cases: string[];
  json: boolean;
  quiet: boolean;
  help: boolean;
}

/** What was typed cannot be carried out. */
export class BadOptions extends Error {}

const longestName = Math.max(...allScenarios.map(({ name }) => name.length));

export const helpText = `Speelt alle trajecten van het inkoopbeleid van VGZ na op een draaiende dienst, via de HTTP-API,
en toont elk dossier als tijdlijn.

Gebruik: npm run demo -- [opties]

  --url <adres>   waar de dienst draait (standaard http://127.0.0.1:3000)
  --case <naam>   speel alleen dit traject; mag vaker worden gegeven
  --json          schrijf alleen de uitkomst, als JSON
  --quiet         schrijf alleen de eindtabel
  --help          deze tekst

Trajecten:
${allScenarios.map(({ name, title }) => `  ${name.padEnd(longestName)}  ${title}`).join('\n')}

De dienst moet draaien met de sandboxklok aan: SANDBOX_CLOCK=1 npm start. De demo zet die klok van april 2026 tot in
november 2027 vooruit en daarna terug op de echte tijd. De klok geldt voor de hele dienst: gebruik geen databank waarin
echte trajecten lopen.

Tokens maakt de demo zelf, met de sleutel van npm run token (DATA_DIR moet dezelfde zijn). Is er een OIDC-uitgever
ingesteld, geef dan tokens mee in DEMO_ADMINISTRATOR_TOKEN, DEMO_PURCHASER_TOKEN, DEMO_PURCHASING_MANAGER_TOKEN,
DEMO_INTEGRATION_TOKEN, DEMO_PROVIDER_TOKEN en DEMO_SIGNATORY_TOKEN; er kan dan één traject per keer worden gespeeld.

Exitcode: 0 als elk traject eindigde zoals verwacht, 1 als iets afweek, 2 als de demo niet kon beginnen of werd afgebroken.`;

/** @throws BadOptions */
export function readOptions(args: string[]): DemoOptions {
  const options = parse(args);
  const names = allScenarios.map(({ name }) => name);
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
        case: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return { url: values.url.replace(/\/+$/, ''), cases: values.case, json: values.json, quiet: values.quiet, help: values.help };
  } catch (error) {
    throw new BadOptions(error instanceof Error ? error.message : String(error));
  }
}
