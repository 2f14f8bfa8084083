/** Widths of Arial and its metric twins (Helvetica, Liberation Sans), in thousandths of the font size; every drawing must come out the same. */
const groups: [string, number][] = [
  ['ijl', 222],
  ["'", 191],
  [' !,./:;I[\\]ft', 278],
  ['()-r`·', 333],
  ['"*|{}', 370],
  ['cksvxyzJ', 500],
  ['0123456789#$?_abdeghnopquL€', 556],
  ['+<=>~^×–', 584],
  ['FTZ', 611],
  ['&ABEKPSVXY', 667],
  ['wCDHNRU', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%W', 944],
];

const widths = new Map(groups.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)));

/** A letter with an accent is as wide as without; what is unknown is taken to be as wide as high. */
const widthOfCharacter = (character: string): number => widths.get(character) ?? widths.get(character.normalize('NFD').charAt(0)) ?? 1000;

/** How wide a text is, in pixels; bold letters are about a twelfth wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const units = [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0);
  return (units / 1000) * size * (bold ? 1.08 : 1);
}

function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A text as lines that fit; the last one is cut short when there are more than `most`. */
export function wrapped(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')] : lines;
  return kept.map((one) => shortened(one, size, width));
}
