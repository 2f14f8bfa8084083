const levels: Record<number, string> = { 10: 'TRACE', 20: 'DEBUG', 30: 'INFO', 40: 'WARN', 50: 'ERROR', 60: 'FATAL' };

/** One record as one line for people: time, level, context, message, and what else there is. Line breaks are escaped. */
export function textLine(json: string): string {
  const { level, time, context, msg, pid: _pid, ...rest } = JSON.parse(json) as Record<string, unknown>;
  const particulars = Object.entries(rest).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const parts = [
    String(time).slice(11, 23),
    (levels[Number(level)] ?? String(level)).padEnd(5),
    context && `[${context}]`,
    msg,
    ...particulars,
  ];
  return `${parts
    .filter(Boolean)
    .join(' ')
    .replace(/[\r\n\u2028\u2029]+ */g, ' ↵ ')}\n`;
}
