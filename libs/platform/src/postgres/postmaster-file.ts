import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * Reads `postmaster.pid` of a cluster. A file that a crash left behind is removed when its process id belongs to something else by
 * now (a container restart), because PostgreSQL would refuse to start beside it. Null when no server of ours runs.
 */
export function readPostmaster(dataDir: string): Postmaster | null {
  const file = join(dataDir, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
  const postmaster = { pid: Number(lines[0]), port: Number(lines[3]) };
  if (process.platform === 'linux' && !isPostgresOf(postmaster.pid, dataDir)) {
    rmSync(file, { force: true });
    return null;
  }
  return postmaster;
}

function isPostgresOf(pid: number, dataDir: string): boolean {
  try {
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return commandLine.includes('postgres') && commandLine.split('\0').includes(dataDir);
  } catch {
    return false;
  }
}
