import { availableParallelism } from 'node:os';

export default {
  // On two cores jest would take one: half of the time it would wait for the browser.
  maxWorkers: Math.max(2, availableParallelism() - 1),
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
      {
        tsconfig: {
          module: 'commonjs',
          moduleResolution: 'node10',
          ignoreDeprecations: '5.0',
          // Types are checked by npm run typecheck, once for all.
          isolatedModules: true,
        },
      },
    ],
  },
};
