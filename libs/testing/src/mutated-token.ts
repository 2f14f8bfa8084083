const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ';

/** One to three small changes: a sign replaced, taken out, put in or doubled, two signs swapped, or a piece moved. */
export function mutatedToken(token: string, random: (below: number) => number): string {
  let text = token;
  for (let changes = 1 + random(3); changes > 0; changes--) {
    const at = random(text.length);
    const sign = signs[random(signs.length)]!;
    const to = random(text.length);
    const kinds = [
      () => text.slice(0, at) + sign + text.slice(at + 1),
      () => text.slice(0, at) + text.slice(at + 1),
      () => text.slice(0, at) + sign + text.slice(at),
      () => text.slice(0, at) + text.slice(at, at + 1).repeat(2) + text.slice(at + 1),
      () => text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
      () => text.slice(0, Math.min(at, to)) + text.slice(Math.max(at, to)),
      () => text.slice(0, text.length - random(6)),
    ];
    text = kinds[random(kinds.length)]!();
  }
  return text;
}
