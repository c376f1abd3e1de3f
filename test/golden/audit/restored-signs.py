"""The source paper's regression with and without the signs of its z-scores.

    /usr/bin/python3 restored-signs.py > restored-signs.json

statsmodels 0.13.5, NumPy 1.24.2; ../paper/table1.csv. Du* is 2T - K. Over 2000-2016 K is |z| with
2000-2008 below the mean, Du* with 2000-2007, as z of the printed column has it.
"""
import csv
import json
import pathlib

import numpy as np
import statsmodels.api as sm

rows = list(csv.DictReader(open(pathlib.Path(__file__).parent / "../paper/table1.csv")))
rows = [row for row in rows if int(row["year"]) <= 2016]
year = np.array([int(row["year"]) for row in rows])
column = lambda name: np.array([float(row[name]) for row in rows])

k = column("K")
du = np.round(2 * column("T") - k, 6)
integration = column("integration")
z = (integration - integration.mean()) / integration.std(ddof=1)
assert ((z < 0) == (year <= 2007)).all()
signed_k = np.where(year <= 2008, -k, k)
signed_du = np.where(year <= 2007, -du, du)


def fit(y, x):
    """Of the constant, x, x(-1), y(-1)."""
    result = sm.OLS(y[1:], sm.add_constant(np.column_stack([x[1:], x[:-1], y[:-1]]))).fit()
    return {
        "estimates": list(result.params),
        "tStatistics": list(result.tvalues),
        "probabilities": list(result.pvalues),
    }


print(
    json.dumps(
        {
            "tools": "statsmodels 0.13.5, NumPy 1.24.2",
            "recoveredColumn": {"found": fit(du, k), "restored": fit(signed_du, signed_k)},
            "printedColumn": {"found": fit(abs(z), k), "restored": fit(z, signed_k)},
        },
        indent=1,
    )
)
