"""Correct regression tables with robust standard errors and their F, and no word of it; seeded.

    python3 robust.py 10000 20261129 > robust.jsonl

One table a line, as generate.py writes them. White's errors (HC0 to HC3) and Newey and West's, by
statsmodels with Student's t; errors of the regression are heteroskedastic or autocorrelated in two of
three tables. Every number is rounded once, half to even or half away from zero as drawn.
"""

import json
import sys
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP

import numpy as np
import statsmodels.api as sm

from generate import written

OPTIONAL = ["adjr2", "probf", "ser", "ssr", "loglik", "meandep", "sddep", "aic", "sc", "dw"]


def fitted(rng):
    k = int(rng.integers(2, 7))
    n = int(rng.integers(k + 8, 90))
    slopes = rng.normal(size=(n, k - 1)) * rng.lognormal(0, 1, size=k - 1)
    if rng.random() < 0.4:
        slopes = np.cumsum(slopes, axis=0)
    noise = rng.normal(size=n) * rng.lognormal(0, 0.8)
    kind = int(rng.integers(3))
    if kind == 1:
        noise = noise * np.exp(rng.random() * slopes[:, 0] / slopes[:, 0].std())
    if kind == 2:
        for i in range(1, n):
            noise[i] += 0.6 * noise[i - 1]
    x = sm.add_constant(slopes)
    y = x @ (rng.normal(size=k) * rng.lognormal(0, 0.7, size=k)) + noise
    cover = ["HC0", "HC1", "HC2", "HC3", "HAC"][int(rng.integers(5))]
    more = {"cov_kwds": {"maxlags": 2, "use_correction": True}} if cover == "HAC" else {}
    return sm.OLS(y, x).fit(cov_type=cover, use_t=True, **more), y


def table(rng, decimals):
    fit, y = fitted(rng)
    mode = ROUND_HALF_EVEN if rng.random() < 0.5 else ROUND_HALF_UP
    residuals = fit.resid
    statistics = {
        "r2": fit.rsquared,
        "f": float(np.squeeze(fit.fvalue)),
        "adjr2": fit.rsquared_adj,
        "probf": float(fit.f_pvalue),
        "ser": np.sqrt(fit.mse_resid),
        "ssr": fit.ssr,
        "loglik": fit.llf,
        "meandep": y.mean(),
        "sddep": y.std(ddof=1),
        "aic": fit.aic,
        "sc": fit.bic,
        "dw": float((np.diff(residuals) ** 2).sum() / fit.ssr),
    }
    kept = ["r2", "f"] + [name for name in OPTIONAL if rng.random() < 0.6]
    names = ["C"] + [f"X{j}" for j in range(1, len(fit.params))]
    rows = zip(names, fit.params, fit.bse, fit.tvalues, fit.pvalues)
    return {
        "decimals": decimals,
        "fault": None,
        "rows": [[name] + [written(v, decimals, mode) for v in values] for name, *values in rows],
        "statistics": {"n": str(int(fit.nobs))}
        | {name: written(statistics[name], decimals, mode) for name in kept},
    }


def main():
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    rng = np.random.default_rng(seed)
    for number in range(count):
        print(json.dumps(table(rng, 2 + number % 5)))


if __name__ == "__main__":
    main()
