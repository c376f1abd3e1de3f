"""Dickey-Fuller tests of residuals as statsmodels gives them.

Run beside this file after data.R: python3 residual-unit-root.py (writes statsmodels-residual-unit-root.json)
No constant; lags by BIC up to EViews' rule and at most four; MacKinnon's critical value at 10% for
one observed series, or for the residuals of several (with a constant) where that many are given.
"""
import json
import sys

import numpy
import statsmodels
from statsmodels.tsa.adfvalues import mackinnoncrit
from statsmodels.tsa.stattools import adfuller


def columns(path, names):
    table = numpy.genfromtxt(path, delimiter=",", names=True)
    return [table[name] for name in names]


def residuals(y, *x):
    design = numpy.column_stack([numpy.ones(len(y)), *x])
    return y - design @ numpy.linalg.lstsq(design, y, rcond=None)[0]


def test(e, series=1):
    count = len(e)
    most = min(int(min(count / 3, 12) * (count / 100) ** 0.25), 4)
    statistic, _, lags, used, critical, _ = adfuller(e, most, "n", "BIC")
    value = critical["10%"] if series == 1 else mackinnoncrit(N=series, regression="c", nobs=used)[2]
    return [float(statistic), int(lags), int(used), float(value)]


gas = numpy.log(numpy.genfromtxt("gas.csv", delimiter=",", names=True, dtype=None, encoding=None)["GAS"].astype(float))
trend = numpy.arange(len(gas), dtype=float)
(nile,) = columns("nile.csv", ["NILE"])
employed, gnp, unemployed = columns("longley.csv", ["EMPLOYED", "GNP", "UNEMPLOYED"])
years, k, total = columns("../paper/table1.csv", ["year", "K", "T"])
within = years <= 2016
du = numpy.round(2 * total - k, 6)[within]
k = k[within]
tests = {
    "gas|LOG(GAS) C": test(residuals(gas)),
    "gas|LOG(GAS) C @TREND": test(residuals(gas, trend)),
    "nile|NILE C": test(residuals(nile)),
    "nile|NILE C NILE(-1)": test(residuals(nile[1:], nile[:-1])),
    "longley|EMPLOYED C UNEMPLOYED": test(residuals(employed, unemployed), 2),
    "longley|EMPLOYED C GNP": test(residuals(employed, gnp), 2),
    "longley|EMPLOYED C GNP UNEMPLOYED": test(residuals(employed, gnp, unemployed), 3),
    "paper|DU C K": test(residuals(du, k), 2),
    "paper|DU C K K(-1) DU(-1)": test(residuals(du[1:], k[1:], k[:-1], du[:-1])),
}
with open("statsmodels-residual-unit-root.json", "w") as out:
    tool = "statsmodels %s, numpy %s, Python %s" % (statsmodels.__version__, numpy.__version__, sys.version.split()[0])
    out.write('{\n  "tool": "%s",\n  "script": "residual-unit-root.py",\n' % tool)
    out.write('  "columns": "series, equation, statistic, lags, observations, critical value at 10%",\n  "tests": [\n')
    rows = ["    " + json.dumps([*name.split("|"), *found]) for name, found in tests.items()]
    out.write(",\n".join(rows) + "\n  ]\n}\n")
