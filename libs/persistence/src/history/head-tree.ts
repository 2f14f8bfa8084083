import { sha256 } from './chain.js';

/** How far the history of a case had come. */
export interface Head {
  caseId: string;
  seq: number;
  /** Hexadecimal. */
  hash: string;
}

/** A neighbour on the way from a leaf to the root: on which side it stands, and its hash in hexadecimal. */
export interface Neighbour {
  side: 'left' | 'right';
  hash: string;
}

/** Leaf and node begin with another byte, so that none can pass for the other (RFC 6962, 2.1). */
const leafOf = ({ caseId, seq, hash }: Head): Buffer => sha256(Buffer.from([0]), ['termijn-head-v1', caseId, String(seq), hash].join('\n'));
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.from([1]), left, right);

/** The tree over heads in the order of their case ids: level by level, an odd one out goes up as it is. */
function levelsOf(heads: Head[]): Buffer[][] {
  const sorted = [...heads].sort((one, other) => (one.caseId < other.caseId ? -1 : 1));
  const levels = [sorted.map(leafOf)];
  for (let level = levels[0]!; level.length > 1; level = levels.at(-1)!) {
    const above: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const right = level[index + 1];
      above.push(right ? nodeOf(level[index]!, right) : level[index]!);
    }
    levels.push(above);
  }
  return levels;
}

/** The root of the tree over heads, in hexadecimal. There is at least one. */
export const rootOf = (heads: Head[]): string => levelsOf(heads).at(-1)![0]!.toString('hex');

/** What proves that the head of one case is in the tree, without showing those of others. */
export function wayUp(heads: Head[], caseId: string): Neighbour[] {
  const levels = levelsOf(heads);
  let index = heads.filter((head) => head.caseId < caseId).length;
  const neighbours: Neighbour[] = [];
  for (const level of levels.slice(0, -1)) {
    const other = level[index ^ 1];
    if (other) neighbours.push({ side: index % 2 === 0 ? 'right' : 'left', hash: other.toString('hex') });
    index = Math.floor(index / 2);
  }
  return neighbours;
}
