import { readFileSync } from 'node:fs';

/**
 * A process by its id and, on Linux, its start time: after a restart of a container the same ids come back for other processes.
 * Null when no such process runs.
 */
export function processIdentity(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null;
  }
  if (process.platform !== 'linux') return String(pid);
  try {
    // The name stands in parentheses and may contain anything; the start time is field 22, the 20th after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid}@${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
}
