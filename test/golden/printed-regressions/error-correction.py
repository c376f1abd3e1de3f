"""Regressions of differences on lagged levels, of the Longley data: an error correction and a
Dickey-Fuller regression, as tables that are printed to six decimals.

    /usr/bin/python3 error-correction.py > error-correction.json

statsmodels 0.13.5, NumPy 1.24.2; ../real-series/longley.csv.
"""
import csv
import json
import pathlib

import numpy as np
import statsmodels.api as sm

rows = list(csv.DictReader(open(pathlib.Path(__file__).parent / "../real-series/longley.csv")))
data = {name: np.array([float(row[name]) for row in rows]) for name in rows[0]}
d = lambda v: np.diff(v)


def table(y, **x):
    fit = sm.OLS(y, sm.add_constant(np.column_stack(list(x.values())))).fit()
    six = lambda v: f"{v:.6f}"
    names = ["C", *x]
    return {
        "rows": [
            [name, six(b), six(se), six(t), six(p)]
            for name, b, se, t, p in zip(names, fit.params, fit.bse, fit.tvalues, fit.pvalues)
        ],
        "statistics": {"n": str(len(y)), "r2": six(fit.rsquared)},
    }


e, g = data["EMPLOYED"], data["GNP"]
le, lg = np.log(e), np.log(g)
print(
    json.dumps(
        {
            "tools": "statsmodels 0.13.5, NumPy 1.24.2",
            "errorCorrection": table(d(e), E1=e[:-1], G1=g[:-1], DG=d(g)),
            "ofLogarithms": table(d(le), E1=le[:-1], G1=lg[:-1], DG=d(lg)),
            "dickeyFuller": table(d(g)[1:], G1=g[1:-1], DG1=d(g)[:-1]),
        },
        indent=1,
    )
)
