import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while holding a lock file, so that two terminals (or a test run and a build) do not trample each other.
 * The file appears with its owner's pid already in it (link, not open), so a reader never sees it half written.
 */
export async function withLock(file, work, { patienceSeconds = 300 } = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    await acquire(file, mine, Date.now() + patienceSeconds * 1000);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

async function acquire(file, mine, giveUpAt) {
  for (;;) {
    try {
      linkSync(mine, file);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file);
    if (owner !== undefined && !isAlive(owner)) {
      evict(file, owner);
      continue;
    }
    if (Date.now() > giveUpAt)
      throw new Error(`${file} has been held by process ${owner} for too long; remove it if that process is not ours`);
    await sleep(100);
  }
}

/** Moved aside before it is judged again: another waiter may have replaced the dead owner's file since we read it. */
function evict(file, deadOwner) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (ownerOf(aside) !== deadOwner) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH'; // EPERM: alive, and somebody else's
  }
}
