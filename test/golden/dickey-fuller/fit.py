"""Response surfaces of the Dickey-Fuller t's quantiles in 1/T, from quantiles.csv.

Run beside this file: python3 fit.py REPLICATIONS (those of quantiles.csv; writes
dickey-fuller-surface.ts, which belongs in src/statistics/regression/diagnostics).

At each normal score z, weighted least squares over the sizes T of
    q(z, T) = b0 + b1/T + b2/T^2 + b3/T^3 + b4/T^4,
the weight of a quantile the reciprocal of its sampling variance p(1 - p)/(N f(q)^2), with p = Phi(z)
and the density f(q) = phi(z)/(dq/dz), dq/dz by central differences. Prints for each deterministic
part the mean and the largest chi-square of the fit by its degrees of freedom, which is 1 where
nothing but the noise of the simulation is left over, and the largest standard error of a fitted
quantile in units of z.
"""
import csv
import sys
from math import erfc, pi, sqrt

import numpy as np

DEGREE = 4
replications = int(sys.argv[1])

with open("quantiles.csv") as file:
    heading, *rows = csv.reader(file)
scores = np.array([float(score) for score in heading[2:]])
below = np.array([0.5 * erfc(-score / sqrt(2)) for score in scores])
density = np.exp(-scores**2 / 2) / sqrt(2 * pi)
deviation = np.sqrt(below * (1 - below) / replications) / density


def fit(part):
    chosen = [row for row in rows if row[0] == part]
    sizes = np.array([float(row[1]) for row in chosen])
    quantiles = np.array([[float(value) for value in row[2:]] for row in chosen])
    slopes = np.gradient(quantiles, scores, axis=1)
    powers = np.vander(1 / sizes, DEGREE + 1, increasing=True)
    surface, chi_squares, largest_error = [], [], 0
    for i in range(len(scores)):
        weight = 1 / (deviation[i] * slopes[:, i])
        design = powers * weight[:, None]
        coefficients = np.linalg.lstsq(design, quantiles[:, i] * weight, rcond=None)[0]
        surface.append(coefficients)
        residuals = (quantiles[:, i] - powers @ coefficients) * weight
        chi_squares.append(residuals @ residuals / (len(sizes) - DEGREE - 1))
        variances = np.einsum("ij,jk,ik->i", powers, np.linalg.inv(design.T @ design), powers)
        largest_error = max(largest_error, np.max(np.sqrt(variances) / slopes[:, i]))
    print(
        f"{part}: chi-square/degrees {np.mean(chi_squares):.2f}, at most {max(chi_squares):.2f}; "
        f"standard error at most {largest_error:.4f} of z",
        file=sys.stderr,
    )
    return surface


HEADER = f"""import type {{ Deterministic }} from './mackinnon';

/**
 * Quantiles of the Dickey-Fuller t under a unit root: for each normal score z = LOWEST_SCORE,
 * LOWEST_SCORE + SCORE_STEP, …, the coefficients of 1, 1/T, …, 1/T⁴ of the quantile at the
 * probability Φ(z), T the observations of the test's regression.
 *
 * Yoke's own: {replications / 1e6:g} million random walks with normal steps at each of {len(set(row[1] for row in rows))} sizes from T = 10 to
 * T = 1000. Written by test/golden/dickey-fuller/fit.py; the README there tells how.
 */
export const LEAST_OBSERVATIONS = 10;
export const LOWEST_SCORE = {scores[0]:g};
export const SCORE_STEP = {scores[1] - scores[0]:g};
"""

lines = [HEADER]
lines.append("export const QUANTILE_SURFACE: Readonly<Record<Deterministic, readonly (readonly number[])[]>> = {")
for part in ("n", "c", "ct"):
    lines.append(f"  {part}: [")
    for coefficients in fit(part):
        digits = [5, 4, 3, 2, 1]
        numbers = ", ".join(
            f"{round(value, places) + 0:.{places}f}".rstrip("0").rstrip(".")
            for value, places in zip(coefficients, digits)
        )
        lines.append(f"    [{numbers}],")
    lines.append("  ],")
lines.append("};")
with open("dickey-fuller-surface.ts", "w") as file:
    file.write("\n".join(lines) + "\n")
