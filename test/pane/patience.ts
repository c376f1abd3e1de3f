import { configure } from '@testing-library/react';

// A pane of this size takes its time in jsdom on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
