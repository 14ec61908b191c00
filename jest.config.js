const typescript = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const project = (name, extra = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: typescript,
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  ...extra,
});

export default {
  projects: [project('unit'), project('contract'), project('api'), project('browser')],
  testTimeout: 300_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['{graph,cypher,ingest,diffusion,server,client}/**/*.{ts,tsx}', '!**/*.d.ts'],
};
