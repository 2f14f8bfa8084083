import type { Answer, Draft } from '../sending/draft.js';

/** On every answer, whatever it is. */
const always = ['api-version', 'x-request-id', 'x-content-type-options', 'cache-control'];

/** What tells of the inside: a stack, a statement, a file, a table. */
const inside = [
  /\bat [^\n]{0,200}\.[jt]s:\d+/,
  /node_modules|node:internal|\/dist\/|\/libs\/|\/apps\//,
  /\b(select\s.{1,80}\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from)\s/i,
  /\b(contracting_case|case_event|vecozo_event|audit_record|idempotency_key|proposal_line|registered_contract|late_receipt)\b/,
  /QueryFailedError|SQLSTATE|syntax error at or near|violates|TypeError|undefined is not|Cannot read propert/,
];

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Faults of a refusal as a document (RFC 9457, and the rules of our own on top). */
function problemFaults({ status, headers, json, text }: Answer): string[] {
  if (!/^application\/problem\+json\b/.test(headers['content-type'] ?? '')) {
    return [`${String(status)} is no application/problem+json but ${headers['content-type'] ?? 'nothing'}: ${text.slice(0, 200)}`];
  }
  const problem = (json ?? {}) as Record<string, unknown>;
  const missing = ['type', 'title', 'detail', 'instance', 'code'].filter((name) => !isText(problem[name]));
  return [
    ...missing.map((name) => `the problem has no ${name}`),
    ...(problem['status'] === status ? [] : [`the problem says status ${String(problem['status'])}, the answer ${String(status)}`]),
    ...(typeof problem['type'] === 'string' && problem['type'].endsWith(String(problem['code']))
      ? []
      : [`type ${String(problem['type'])} is not that of its code`]),
    ...(status === 400 && problem['code'] === 'invalidRequest' && !Array.isArray(problem['invalidParams'])
      ? ['an invalid request without its faults']
      : []),
  ];
}

/** What an answer gives away that was not in the request. */
function leaks({ text }: Answer, draft: Draft): string[] {
  const sent = `${draft.target}\n${draft.headers.flat().join('\n')}\n${draft.body?.toString('utf8').slice(0, 200_000) ?? ''}\n${draft.wire?.toString('utf8') ?? ''}`;
  return inside.flatMap((pattern) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined || sent.includes(found) || pattern.test(sent)
      ? []
      : [`the answer tells of the inside: ${found.slice(0, 120)}`];
  });
}

/** Everything that is wrong with an answer, whatever was asked. */
export function answerFaults(answer: Answer, draft: Draft): string[] {
  const { status, headers } = answer;
  if (status === 0) return draft.mayClose ? [] : ['the connection was closed without an answer'];
  if (status >= 500) return [`${String(status)}: ${answer.text.slice(0, 300)}`];
  if (status < 200) return [`${String(status)} is no answer`];
  const missing = always.filter((name) => headers[name] === undefined).map((name) => `the answer has no header ${name}`);
  const refusal = status >= 400 && draft.method !== 'HEAD' ? problemFaults(answer) : [];
  const leaked = status >= 400 ? leaks(answer, draft) : [];
  const named =
    status === 405 && !headers['allow']
      ? ['405 without Allow']
      : status === 401 && !headers['www-authenticate']
        ? ['401 without WWW-Authenticate']
        : [];
  return [...missing, ...refusal, ...leaked, ...named];
}
