import type { Bounds } from '../../errors/reason';
import {
  COUPLING_FORM_NAMES,
  type CouplingFormName,
  couplingForm,
} from '../../statistics/coupling/coupling-degree';
import type { NumberParameter } from '../kit/elementwise';
import { numberOption } from '../kit/number-option';
import type { TableParameter } from '../kit/number-table';
import { choice } from '../kit/option';
import { weightPerColumn } from '../kit/vector';

export const SHARE: Bounds = { minimum: 0, maximum: 1 };

const FORM_DESCRIPTION = {
  en: 'Form of the coupling degree: paper, standard, wang2021, fan2024 or liao1999.',
  zh: '耦合度的形式：paper、standard、wang2021、fan2024 或 liao1999。',
};

export const FORM = choice(COUPLING_FORM_NAMES, 'paper', FORM_DESCRIPTION);

/** For any number of systems the form that is free of their scale stands first. */
export const FORM_OF_ALL = choice(COUPLING_FORM_NAMES, 'standard', {
  en: `${FORM_DESCRIPTION.en} The form paper takes at most 3 systems.`,
  zh: `${FORM_DESCRIPTION.zh}paper 形式最多用于 3 个系统。`,
});

/** A system's level: 0 or more, and at most what the chosen form allows. */
function systemBounds({ form }: { readonly form: CouplingFormName }): Bounds {
  const { largestInput } = couplingForm(form);
  return largestInput === undefined
    ? { minimum: 0 }
    : { minimum: 0, maximum: largestInput, because: { option: 'form', choice: form } };
}

export const FIRST_SYSTEM: NumberParameter<{ readonly form: CouplingFormName }> = {
  description: {
    en: 'Level of the first system, 0 or more (for wang2021 and fan2024 also at most 1).',
    zh: '第一个系统的综合水平，须大于或等于 0（wang2021 与 fan2024 还须不大于 1）。',
  },
  bounds: systemBounds,
};

export const SECOND_SYSTEM: NumberParameter<{ readonly form: CouplingFormName }> = {
  description: {
    en: 'Level of the second system, in the same shape as the first or one value.',
    zh: '第二个系统的综合水平，形状与第一个相同，或为单个值。',
  },
  bounds: systemBounds,
};

export const ALPHA: NumberParameter<unknown> = {
  description: {
    en: 'Weight of the first system, 0 to 1; 0.5 when left out.',
    zh: '第一个系统的权重，0 到 1，省略时为 0.5。',
  },
  bounds: SHARE,
  standard: 0.5,
};

export const BETA: NumberParameter<unknown> = {
  description: {
    en: 'Weight of the second system, 0 to 1; 0.5 when left out. Weights are used as given.',
    zh: '第二个系统的权重，0 到 1，省略时为 0.5。权重按所给值使用，不作归一化。',
  },
  bounds: SHARE,
  standard: 0.5,
};

const EXPONENT: Bounds = { minimum: 0, aboveMinimum: true, maximum: 1 };

export const THETA: NumberParameter<unknown> = {
  description: {
    en: 'Exponent, above 0 and at most 1; 0.5 when left out.',
    zh: '指数，大于 0 且不大于 1，省略时为 0.5。',
  },
  bounds: EXPONENT,
  standard: 0.5,
};

/** θ where it is one value for the whole table. */
export const SINGLE_THETA = numberOption(EXPONENT, 0.5, THETA.description);

export const SYSTEMS: TableParameter<{ readonly form: CouplingFormName }> = {
  name: 'systems',
  description: {
    en: 'Levels of two or more systems, one a column, 0 or more (for wang2021 and fan2024 also at most 1).',
    zh: '两个或更多系统的综合水平，每列一个系统，须大于或等于 0（wang2021 与 fan2024 还须不大于 1）。',
  },
  bounds: systemBounds,
  mayMiss: true,
};

export const SYSTEM_WEIGHTS = weightPerColumn(SHARE, {
  en: 'Weights of the systems, one a column, each 0 to 1; equal when left out. Used as given.',
  zh: '各系统的权重，每列一个，均为 0 到 1；省略时等权。权重按所给值使用，不作归一化。',
});
