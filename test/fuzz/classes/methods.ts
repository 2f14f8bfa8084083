import fc from 'fast-check';
import type { Draft } from '../sending/draft.js';
import type { DrawnClass } from './fuzz-class.js';
import { draftOf } from './sound-requests.js';

const standard = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'];
/** Node knows these; WebDAV's among them. */
const unusual = [
  'PROPFIND',
  'PROPPATCH',
  'MKCOL',
  'COPY',
  'MOVE',
  'LOCK',
  'UNLOCK',
  'SEARCH',
  'PURGE',
  'REPORT',
  'LINK',
  'QUERY',
  'MKCALENDAR',
  'SOURCE',
];
const unheardOf = ['FOO', 'get', 'Post', 'GETT', 'X-Y'];
const overrides = ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method'];

export const methods: DrawnClass = {
  id: 'B18',
  title: 'Methods, TRACE and CONNECT, override headers',
  fits: () => true,
  drafts: (operation, ground) => {
    const bare = ground.sound.bare(operation);
    if (!bare) return null;
    const has = ground.api.methodsOf(operation.path);
    const others = standard.filter((method) => !has.includes(method));
    return bare.chain((sound) => {
      const draft = draftOf(sound, 'a method');
      const other = fc
        .constantFrom(...others)
        .map((method) => ({ ...draft, method, note: `${method} here`, allowed: false, expected: [405] }));
      const strange = fc
        .constantFrom(...unusual)
        .map((method) => ({ ...draft, method, note: method, allowed: false, expected: [400, 405, 501].slice(0, 2) }));
      const unknown = fc
        .constantFrom(...unheardOf)
        .map((method) => ({ ...draft, method, note: method, allowed: false, expected: [400, 405] }));
      const connect = fc.constant<Draft>({
        ...draft,
        method: 'CONNECT',
        note: 'CONNECT',
        allowed: false,
        expected: [400, 405],
        mayClose: true,
      });
      const options = fc.constant<Draft>({ ...draft, method: 'OPTIONS', note: 'OPTIONS', expected: [200, 204, 400, 405] });
      const head = fc.constant<Draft>({ ...draft, method: 'HEAD', note: 'HEAD', ...(has.includes('GET') ? {} : { expected: [405] }) });
      const target = other.chain(({ method }) =>
        fc.constantFrom(...overrides).map((name) => ({
          ...draft,
          method: has.includes('GET') ? 'GET' : method,
          headers: [...draft.headers, [name, 'DELETE'] as [string, string]],
          note: `${name}: DELETE`,
          ...(has.includes('GET') ? {} : { expected: [405], allowed: false }),
        })),
      );
      return fc.oneof(other, strange, unknown, connect, options, head, target);
    });
  },
};
