/** CommonJS realm: our TypeScript and every ESM dependency are compiled to CommonJS, so no experimental flag is needed. */
const typescript = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
};

export default {
  testEnvironment: 'node',
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', typescript],
    '/node_modules/.+\\.m?js$': '<rootDir>/tools/jest.esm-interop.cjs',
  },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@termijn/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@termijn/([^/]+)/(.*)\\.js$': '<rootDir>/libs/$1/src/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  globalSetup: '<rootDir>/tools/jest.global-setup.mjs',
  globalTeardown: '<rootDir>/tools/jest.global-teardown.mjs',
  coverageProvider: 'v8',
  maxWorkers: 2,
  workerIdleMemoryLimit: '512MB',
  testTimeout: 30_000,
};
