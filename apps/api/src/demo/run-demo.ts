import { ConfigurationError } from '@termijn/platform';
import { ApiClient, ServiceUnreachable } from './api-client.js';
import { BadOptions, helpText, readOptions, type DemoOptions } from './demo-options.js';
import { caseReport, closingTable, jsonReport, phaseLines, type Reported } from './demo-report.js';
import { demoTokens, TokensNeeded, type DemoTokens } from './demo-tokens.js';
import { DossierReader, UnreadableDossier } from './dossier.js';
import { outcomeDifferences } from './outcome-differences.js';
import { monthInWords } from './local-time.js';
import { Paper } from './paper.js';
import { playSeason } from './play-season.js';
import { PlayedCase } from './played-case.js';
import { countRunningCases } from './running-cases.js';
import { ClockTrouble, SandboxClock } from './sandbox-clock.js';
import { policyOf, type Scenario } from './scenario.js';
import { chosenScenarios } from './chosen-scenarios.js';

const say = (line: string): void => console.log(line);
const complain = (line: string): void => console.error(line);

/** Runs the demo and tells its exit code. `stop` breaks it off; the clock is set back also then. */
export async function runDemo(args: string[], environment: NodeJS.ProcessEnv, stop: AbortSignal): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      say(helpText());
      return 0;
    }
    return await play(options, environment, stop);
  } catch (error) {
    if (stop.aborted) complain('Afgebroken.');
    if (stop.aborted && error === stop.reason) return 2;
    const expected = [BadOptions, ClockTrouble, TokensNeeded, ConfigurationError, ServiceUnreachable].some((kind) => error instanceof kind);
    if (!expected) throw error;
    complain((error as Error).message);
    return 2;
  }
}

async function play(options: DemoOptions, environment: NodeJS.ProcessEnv, stop: AbortSignal): Promise<number> {
  const started = performance.now();
  const scenarios = chosenScenarios(options.insurers, options.cases);
  const tokens = demoTokens(environment);
  if (tokens.fixedAgb !== null && scenarios.filter(({ follows }) => follows === undefined).length > 1) {
    throw new TokensNeeded('Met meegegeven tokens is er één zorgaanbieder, en die heeft één traject per jaar: kies er een met --case.');
  }
  const client = new ApiClient(options.url, stop);
  const clock = new SandboxClock(client, await tokens.administrator());
  await checkService(clock, options.url);
  await warnForOthers(client, await tokens.administrator());

  const paper = Paper.for(process.stdout, environment);
  const loud = !options.json && !options.quiet;
  if (loud) say(paper.tone(`Een inkoopseizoen op ${options.url}: ${String(scenarios.length)} trajecten, ${period(scenarios)}`, 'heading'));
  const cases: PlayedCase[] = [];
  for (const scenario of scenarios) {
    const followed = cases.find((played) => played.scenario.name === scenario.follows) ?? null;
    cases.push(new PlayedCase(scenario, client, tokens, followed));
  }
  const reported = await playAndRead(cases, clock, tokens, client, loud ? paper : null);
  if (options.json) say(jsonReport(reported));
  else print(reported, paper, options.quiet);

  const right = reported.filter(({ differences }) => differences.length === 0).length;
  if (!options.json) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
    const verdict = `${String(right)} van ${String(reported.length)} trajecten eindigden zoals verwacht (${String(client.requests)} verzoeken, ${seconds} s).`;
    say(paper.tone(verdict, right === reported.length ? 'good' : 'bad'));
  }
  return right === reported.length ? 0 : 1;
}

/** From which month to which the clock goes. */
function period(scenarios: Scenario[]): string {
  const moments = scenarios.flatMap(({ opensAt, steps }) => [opensAt, ...steps.map(({ at }) => at)]).sort();
  const [first = '', last = ''] = [moments[0], moments.at(-1)];
  return `${monthInWords(first)}–${monthInWords(last)}`;
}

async function checkService(clock: SandboxClock, url: string): Promise<void> {
  try {
    await clock.check();
  } catch (error) {
    if (!(error instanceof ServiceUnreachable)) throw error;
    throw new ClockTrouble(`Er antwoordt geen dienst op ${url}; start hem met npm start`);
  }
}

/** The clock is one for all: who plays beside other cases must know. */
async function warnForOthers(client: ApiClient, administrator: string): Promise<void> {
  const { count, more } = await countRunningCases(client, administrator);
  if (count === 0) return;
  const number = more ? `meer dan ${String(count)}` : String(count);
  complain(`Let op: op deze dienst lopen al trajecten (${number}); wat daarin tot november 2027 vervalt, gebeurt in de demo ook.`);
}

async function playAndRead(
  cases: PlayedCase[],
  clock: SandboxClock,
  tokens: DemoTokens,
  client: ApiClient,
  paper: Paper | null,
): Promise<Reported[]> {
  try {
    await playSeason(cases, clock, (...phase) => paper && phaseLines(paper, ...phase).forEach(say));
    const reported: Reported[] = [];
    for (const played of cases) {
      const token = await tokens.of('purchaser', played.agb, policyOf(played.scenario).insurer);
      reported.push(await report(played, new DossierReader(client, token)));
    }
    return reported;
  } finally {
    await clock.release();
  }
}

async function report(played: PlayedCase, reader: DossierReader): Promise<Reported> {
  try {
    const dossier = played.caseId === '' ? null : await reader.read(played.caseId, played.scenario.proof);
    return { played, dossier, differences: outcomeDifferences(played, dossier) };
  } catch (error) {
    if (!(error instanceof UnreadableDossier)) throw error;
    return { played, dossier: null, differences: [...outcomeDifferences(played, null), error.message] };
  }
}

function print(reported: Reported[], paper: Paper, quiet: boolean): void {
  if (quiet) {
    for (const { played, differences } of reported) {
      for (const difference of differences) say(`${played.scenario.title}: ${difference}`);
    }
  } else {
    reported.forEach((one, index) => caseReport(one, index + 1, paper).forEach(say));
    ['', paper.tone(paper.rule(), 'faint')].forEach(say);
  }
  closingTable(reported, paper).forEach(say);
  say('');
}
