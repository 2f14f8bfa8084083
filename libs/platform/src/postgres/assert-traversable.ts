import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ServerUser } from './server-user.js';

/**
 * Prevents a bare EACCES when root starts the system inside a folder that others may not enter (such as /root): PostgreSQL runs as
 * another user then and cannot reach its own programs. Throws with the folder's name and what to do, in Dutch and English.
 */
export function assertTraversable(path: string, user: ServerUser): void {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) {
      throw new Error(
        `PostgreSQL draait niet als root maar als gebruiker ${user.uid}, en die mag niet in ${folder}. ` +
          `Zet het project ergens anders, doe "chmod o+x ${folder}", start als gewone gebruiker, of zet DATABASE_URL. / ` +
          `PostgreSQL runs as user ${user.uid} instead of root and may not enter ${folder}. ` +
          `Move the project, run "chmod o+x ${folder}", start as an ordinary user, or set DATABASE_URL.`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}
