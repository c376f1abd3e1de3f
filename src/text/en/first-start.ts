import type { FirstStartTexts } from '../first-start-texts';

export const EN_FIRST_START: FirstStartTexts = {
  heading: 'From nothing to a result in three clicks',
  intro: 'On the source paper’s data, Henan 2000–2018:',
  steps: [
    'Choose below: the data go on a new sheet and are selected, and the form is filled in.',
    'Press Run; a coupling study computes by itself.',
    'Press Insert on a new sheet.',
  ],
  regression: 'Try a regression',
  coupling: 'Try a coupling study',
  dismiss: 'Not now',
  inserting: 'Putting the data on a new sheet…',
  next: {
    regression:
      'The form holds the paper’s equation and sample. Press Run, then Insert on a new sheet.',
    coupling:
      'K and DU are the two systems, as in the paper. Look through the preview, then press Insert on a new sheet.',
  },
  understood: 'Close this hint',
};
