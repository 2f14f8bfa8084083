import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Start {
  exitCode: number | null;
  /** One line for each reason. */
  reasons: string[];
  output: string;
}

/** Starts the compiled program as production would, until it ends or serves; one that serves is stopped again. */
export function startInProduction(program: 'api' | 'worker', environment: Record<string, string>): Promise<Start> {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'apps', program, 'src', 'main.js')], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const heard = (text: Buffer): void => {
    output += text.toString();
    if (/Termijn draait|worker ready/.test(output)) child.kill('SIGTERM');
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  return new Promise((resolve) => {
    child.once('close', (exitCode) => {
      const reasons = output.split('\n').filter((line) => line.startsWith('  - '));
      resolve({ exitCode, output, reasons: reasons.map((line) => line.slice(4)) });
    });
  });
}
