/** Terminal codes by what they are for. */
const codes = { strong: '1', faint: '2', bad: '31', good: '32', warning: '33', heading: '36' } as const;

type Tone = keyof typeof codes;

/** Lays out text for one width, with colour only where it is wanted. */
export class Paper {
  constructor(
    readonly width: number,
    private readonly coloured: boolean,
  ) {}

  /** For a terminal: its width between 80 and 120 columns, no colour in a pipe or with NO_COLOR. */
  static for(stream: { isTTY?: boolean; columns?: number }, environment: Record<string, string | undefined>): Paper {
    const width = Math.min(120, Math.max(80, stream.columns ?? 100));
    const coloured = stream.isTTY === true && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
    return new Paper(width, coloured);
  }

  /** The same paper with a margin. */
  narrower(margin: number): Paper {
    return new Paper(this.width - margin, this.coloured);
  }

  tone(text: string, tone: Tone): string {
    return this.coloured && text !== '' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text;
  }

  rule(): string {
    return '─'.repeat(this.width);
  }

  /** Breaks text into lines that fit beside an indent. */
  lines(text: string, indent = 0): string[] {
    const room = Math.max(8, this.width - indent);
    const lines: string[] = [];
    let line = '';
    for (const word of text
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((long) => cut(long, room))) {
      if (line !== '' && line.length + 1 + word.length > room) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
  }

  /** Text with what stands before its first line; further lines are indented below it. */
  hanging(first: string, text: string, tone?: Tone): string[] {
    const lines = this.lines(text, first.length);
    const toned = lines.map((line) => (tone ? this.tone(line, tone) : line));
    return toned.map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
  }

  /** Columns as wide as their contents; the last one that is named takes what is left. */
  table(head: string[], rows: string[][], stretch: number): string[] {
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
    const others = widths.reduce((sum, width, column) => sum + (column === stretch ? 0 : width + 2), 0);
    widths[stretch] = Math.max(10, Math.min(widths[stretch] ?? 0, this.width - others));
    const print = (row: string[]): string[] => {
      const cells = row.map((cell, column) => (column === stretch ? this.cell(cell, widths[column] ?? 0) : [cell]));
      const height = Math.max(...cells.map((cell) => cell.length));
      return Array.from({ length: height }, (_, line) =>
        cells
          .map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    };
    const [title = ''] = print(head);
    return [this.tone(title, 'strong'), ...rows.flatMap(print)];
  }

  private cell(text: string, width: number): string[] {
    const lines = new Paper(width, false).lines(text);
    return lines.length > 0 ? lines : [''];
  }
}

/** A word that is longer than the line is cut. */
function cut(word: string, room: number): string[] {
  const parts: string[] = [];
  for (let rest = word; rest !== ''; rest = rest.slice(room)) parts.push(rest.slice(0, room));
  return parts;
}
