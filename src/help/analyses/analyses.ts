import type { Analysis } from './analysis';
import { CHECK_COUPLING } from './check-coupling';
import { CHECK_REGRESSION } from './check-regression';
import { COUPLING_FORMS } from './coupling-forms';
import { COUPLING_LEVELS } from './coupling-levels';
import { COUPLING_OBSTACLES } from './coupling-obstacles';
import { COUPLING_RELATIVE } from './coupling-relative';
import { COUPLING_RESCALING } from './coupling-rescaling';
import { COUPLING_STUDY } from './coupling-study';
import { COUPLING_WEIGHTS } from './coupling-weights';
import { DESCRIPTION } from './description';
import { EQUATION_LANGUAGE } from './equation-language';
import { FIXED_EFFECTS } from './fixed-effects';
import { GRANGER } from './granger';
import { HETEROSKEDASTICITY } from './heteroskedasticity';
import { INFLUENCE } from './influence';
import { INTERVALS } from './intervals';
import { LAG_CHOICE } from './lag-choice';
import { NORMALITY_AND_FORM } from './normality-and-form';
import { PAPER_TABLES } from './paper-tables';
import { REGRESSION } from './regression';
import { SERIAL_CORRELATION } from './serial-correlation';
import { STABILITY } from './stability';
import { STANDARD_ERRORS } from './standard-errors';
import { UNIT_ROOTS } from './unit-roots';

/** Every analysis of the pane. A new one is added here and nowhere else. */
export const ANALYSES: readonly Analysis[] = [
  REGRESSION,
  EQUATION_LANGUAGE,
  STANDARD_ERRORS,
  FIXED_EFFECTS,
  INTERVALS,
  SERIAL_CORRELATION,
  HETEROSKEDASTICITY,
  NORMALITY_AND_FORM,
  STABILITY,
  INFLUENCE,
  LAG_CHOICE,
  DESCRIPTION,
  UNIT_ROOTS,
  GRANGER,
  PAPER_TABLES,
  COUPLING_STUDY,
  COUPLING_RESCALING,
  COUPLING_WEIGHTS,
  COUPLING_FORMS,
  COUPLING_LEVELS,
  COUPLING_OBSTACLES,
  COUPLING_RELATIVE,
  CHECK_COUPLING,
  CHECK_REGRESSION,
];
