import fc from 'fast-check';
import type { Draft } from '../sending/draft.js';
import type { DrawnClass, Ground } from './fuzz-class.js';
import { hasBody, isText, oddAt, type Odd } from './odd-bodies.js';
import { draftOf, targetOf } from './sound-requests.js';

const closings = ["'", '"', "')", "'))", '`', ';', "';", '1', '\\', "\\'", '%27', '$$', "''", '/*', "' --"];
const statements = [
  ...[
    ' or 1=1 --',
    ' or true --',
    ' union select null,null --',
    ' union select version() --',
    '; drop table contracting_case; --',
    '; select pg_sleep(5) --',
  ],
  ...[
    ' and (select count(*) from pg_user) > 0 --',
    ' || (select current_user) || ',
    "; copy (select 1) to program 'id' --",
    ' order by 99 --',
    ' limit 1 offset 1 --',
  ],
  ...[
    '; set role postgres; --',
    "; set app.insurer = 'vgz'; --",
    ' and 1=cast(version() as int) --',
    ' group by 1 having 1=1 --',
    '; begin; update contracting_case set state = 1; --',
  ],
  ...[' returning * --', ' or pg_sleep(3) is null --', '; listen x --', '::regclass', ' or $1=$1 --', ' is null or ?=? --'],
];

const sql = fc.tuple(fc.constantFrom(...closings), fc.constantFrom(...statements)).map((parts) => parts.join(''));

const templates = [
  ...[
    '%s%n%n%n%x',
    '${7*7}',
    '{{7*7}}',
    '<%= 7*7 %>',
    '#{7*7}',
    '${jndi:ldap://127.0.0.1/a}',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://127.0.0.1","x")',
    '@SUM(1+1)',
    '+1+1',
    '-1+1',
  ],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "javascript:alert('x')",
    'a\r\nSet-Cookie: x=1\r\n\r\n<html>',
    '\r\nHTTP/1.1 200 OK\r\n',
    '<!ENTITY x SYSTEM "file:///etc/passwd">',
  ],
  ...[
    '../../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '`id`',
    '$(id)',
    '|id',
    ';id;',
    '&&id',
    '{"$ne":null}',
    '{"$gt":""}',
    '*)(uid=*',
    '<svg onload=alert(1)>',
    ']]>',
    '\u001b]0;x\u0007',
    '{"level":50,"msg":"forged"}',
  ],
];

/** An address cannot hold half a pair of surrogates. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

/** Strings that take a regular expression with nested repetition for ever. */
const bombs = fc
  .tuple(
    fc.constantFrom('a', '0', '1.', 'a@', 'a.', '-', ' ', '\t', '=', '0-', 'http://a.', 'A1', '%20', ',', '\u00e9', '"\\'),
    fc.constantFrom(30, 31, 100, 1000, 10_000, 100_000),
    fc.constantFrom('!', '', '@', '\n', '\u0001', 'x@'),
  )
  .map(([unit, length, end]) => unit.repeat(length).slice(0, length) + end);

export const oddTexts: fc.Arbitrary<string> = fc.oneof(sql, fc.constantFrom(...templates), fc.string({ unit: 'grapheme', maxLength: 30 }));

/** Puts texts into every text of a body, or without one into a parameter or a header. */
function everywhere(
  described: Pick<DrawnClass, 'id' | 'title' | 'weight'>,
  texts: fc.Arbitrary<string>,
  more: Partial<Draft> = {},
): DrawnClass {
  const inBody = oddAt(described, () => texts.map((value): Odd => ({ note: value.slice(0, 60), value })), isText);
  return {
    ...described,
    fits: () => true,
    drafts: (operation, ground) => {
      const beside = besideBody(operation, ground, texts);
      const drawn = hasBody(operation) ? inBody.drafts(operation, ground) : null;
      const all = drawn && beside ? fc.oneof({ weight: 3, arbitrary: drawn }, { weight: 1, arbitrary: beside }) : (drawn ?? beside);
      return all?.map((draft) => ({ ...draft, ...more })) ?? null;
    },
  };
}

const headers = [
  'Accept-Language',
  'Idempotency-Key',
  'X-Request-Id',
  'User-Agent',
  'Referer',
  'Cookie',
  'X-Forwarded-For',
  'Forwarded',
  'If-Match',
  'If-None-Match',
  'Origin',
];

function besideBody(
  operation: Parameters<DrawnClass['drafts']>[0],
  ground: Ground,
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<Draft> | null {
  return (
    ground.sound.of(operation)?.chain((sound) => {
      const query = texts.map((text) =>
        draftOf(sound, `query ${text.slice(0, 40)}`, {
          target: `${targetOf(sound).split('?')[0]!}?cursor=${encodeURIComponent(wellFormed(text.slice(0, 3000)))}`,
        }),
      );
      const header = fc.tuple(fc.constantFrom(...headers), texts).map(([name, text]) => {
        const draft = draftOf(sound, `${name}: ${text.slice(0, 40)}`);
        const value = Buffer.from(text.slice(0, 3000).replace(/[\r\n\0]/g, ' '))
          .toString('latin1')
          .trim();
        return { ...draft, headers: [...draft.headers.filter(([one]) => one !== name), [name, value] as [string, string]] };
      });
      const names = Object.keys(sound.address.values);
      if (names.length === 0) return fc.oneof(query, header);
      const path = fc.tuple(fc.constantFrom(...names), texts).map(([name, text]) =>
        draftOf(sound, `${name} ${text.slice(0, 40)}`, {
          target: targetOf({ ...sound, query: [] }, { ...sound.address.values, [name]: wellFormed(text.slice(0, 1000)) || 'x' }),
        }),
      );
      return fc.oneof(query, header, path);
    }) ?? null
  );
}

export const sqlTexts = everywhere({ id: 'B24', title: 'SQL in every text', weight: 2 }, sql);
/** Answered well within the time that any backtracking would take. */
export const regexBombs = everywhere({ id: 'B25', title: 'Bombs for regular expressions' }, bombs, { within: 200 });
export const templateTexts = everywhere({ id: 'B26', title: 'Formats, templates, markup' }, fc.constantFrom(...templates));

const namesAnAddress = /(url|uri|href|callback|endpoint|target|sink|webhook)$/i;

export const insideAddresses: DrawnClass = {
  id: 'B27',
  title: 'URLs that point inside',
  fits: (operation, api) =>
    hasBody(operation) && /"(\w*(url|uri|href|callback|endpoint|sink|webhook))":\{/i.test(JSON.stringify(api.resolve(operation.body!))),
  drafts: (operation, ground) =>
    oddAt(
      { id: 'B27', title: '' },
      ({ trapPort }) => {
        const port = String(trapPort);
        const hosts = [
          '127.0.0.1',
          'localhost',
          '[::1]',
          '2130706433',
          '0177.0.0.1',
          '0x7f.1',
          '127.1',
          '0.0.0.0',
          '[::ffff:127.0.0.1]',
          'user@127.0.0.1',
          'example.nl@127.0.0.1',
          'localtest.me',
        ];
        const urls = hosts.flatMap((host) => [`http://${host}:${port}/`, `https://${host}:${port}/`]);
        const others = [
          'file:///etc/passwd',
          'gopher://127.0.0.1/',
          'ftp://127.0.0.1/',
          'http://169.254.169.254/latest/meta-data',
          'http://[fd00::1]/',
          'http://10.0.0.1/',
          'https://192.168.0.1/',
          'javascript:alert(1)',
          'data:text/html,x',
          '//127.0.0.1/',
          'http:127.0.0.1',
          'https://',
          'https://a b/',
          'HTTP://LOCALHOST:1/',
        ];
        return fc.constantFrom(...urls, ...others).map((value): Odd => ({ note: value, value }));
      },
      (value, place) => isText(value) && namesAnAddress.test(String(place.at(-1))),
    ).drafts(operation, ground),
};
