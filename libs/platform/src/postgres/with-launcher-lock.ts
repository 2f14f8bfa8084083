import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './process-identity.js';

const pollMs = 50;
const giveUpMs = 90_000;
let turns = 0;

/**
 * Runs `work` while holding the launcher's lock on `folder`, so that api, worker and tests may all start PostgreSQL at once. The lock
 * is a file that names its owner; a dead owner's lock is taken over. Throws after 90 seconds of waiting.
 */
export async function withLauncherLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'launcher.lock');
  const own = join(folder, `launcher.${process.pid}.${++turns}`);
  // Written first and linked into place afterwards: a lock without an owner in it can never be seen.
  writeFileSync(own, processIdentity(process.pid)!);
  try {
    for (let waited = 0; !tryLink(own, lock); waited += pollMs) {
      const owner = read(lock);
      if (owner !== null && isDead(owner)) takeAway(lock, owner, `${own}.stale`);
      else if (waited > giveUpMs) throw new Error(`${lock} is held by process ${owner}`);
      else await sleep(pollMs);
    }
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function isDead(owner: string): boolean {
  return processIdentity(Number(owner.split('@')[0])) !== owner;
}

/** Moves a dead owner's lock aside. When a live one slipped in between, it is put back. */
function takeAway(lock: string, deadOwner: string, aside: string): void {
  try {
    renameSync(lock, aside);
  } catch {
    return; // another waiter was first
  }
  if (read(aside) !== deadOwner) tryLink(aside, lock);
  rmSync(aside, { force: true });
}
