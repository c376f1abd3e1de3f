export default {
  // The modules of d3 are ES modules; the packages carry builds for Node's require beside them.
  moduleNameMapper: {
    '^(d3-[\\w-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.js',
  },
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      { tsconfig: { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '5.0' } },
    ],
  },
};
