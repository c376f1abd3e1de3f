"""Regressions over R's longley data as a table prints them, and which n their printed numbers leave.

Run beside this file: python3 tables.py > tables.json
statsmodels estimates, Python's own formatting rounds. Which numbers of observations a pair of printed
numbers leaves is decided by trying each: exact fractions where the relation is rational, scipy's t and F
and the logarithms of Python elsewhere. Nothing of it is the add-in's.
"""
import csv
import json
import math
import sys
from decimal import Decimal
from fractions import Fraction

import numpy
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import stats

with open("../real-series/longley.csv") as lines:
    records = list(csv.DictReader(lines))
data = {name: numpy.array([float(r[name]) for r in records]) for name in records[0] if name != "year"}


def fitted(dependent, regressors, has_constant, rows=slice(None)):
    y = data[dependent][rows]
    columns = [data[name][rows] for name in regressors]
    if has_constant:
        columns = [numpy.ones(len(y)), *columns]
    return y, sm.OLS(y, numpy.column_stack(columns), hasconst=has_constant).fit()


def printed(dependent, regressors, has_constant, decimals, form):
    y, fit = fitted(dependent, regressors, has_constant)
    n, k = len(y), len(regressors) + has_constant
    m = len(regressors)
    slopes = numpy.eye(k)[has_constant:]
    joint = fit.f_test(slopes)
    names = (["C"] if has_constant else []) + regressors
    shown = lambda value: f"{float(value):.{decimals}f}"
    rows = [
        [name, shown(fit.params[i]), shown(fit.bse[i]), shown(fit.tvalues[i]), f"{fit.pvalues[i]:.4f}"]
        for i, name in enumerate(names)
    ]
    parameters = k + (form == "totalWithVariance")
    scale = n if form == "perObservation" else 1
    penalties = {
        "aic": 2 * parameters,
        "sc": parameters * math.log(n),
        "hq": 2 * parameters * math.log(math.log(n)),
    }
    statistics = {
        "n": str(n),
        "df": str(n - k),
        "r2": shown(fit.rsquared),
        "adjr2": shown(fit.rsquared_adj),
        "f": shown(float(numpy.squeeze(joint.fvalue))),
        "probf": f"{float(joint.pvalue):.10f}",
        "ser": shown(math.sqrt(fit.scale)),
        "ssr": shown(fit.ssr),
        "loglik": shown(fit.llf),
        "meandep": shown(y.mean()),
        "sddep": shown(y.std(ddof=1)),
        **{name: shown((-2 * fit.llf + penalty) / scale) for name, penalty in penalties.items()},
        "dw": shown(sm.stats.durbin_watson(fit.resid)),
    }
    return {
        "hasConstant": has_constant,
        "form": form,
        "count": n,
        "coefficientCount": k,
        "slopeCount": m,
        "rows": rows,
        "statistics": statistics,
    }


def interval(text):
    value = Decimal(text)
    half = Fraction(1, 2) / 10 ** -value.as_tuple().exponent
    return Fraction(value) - half, Fraction(value) + half


def meet(one, other):
    one, other = sorted(one), sorted(other)
    return one[0] <= other[1] and other[0] <= one[1]


def image(ends, function):
    return [function(end) for end in ends]


MOST = 1000


def ranges_where(k, holds):
    ranges = []
    for n in range(k + 1, MOST + 1):
        if not holds(n):
            continue
        if ranges and ranges[-1][1] == n - 1:
            ranges[-1][1] = n
        else:
            ranges.append([n, n])
    return ranges


def two_sided(ends, degrees):
    return [2 * float(stats.t.sf(float(end), degrees)) for end in ends]


def implied(table):
    """Pairs of printed numbers (by name) and the numbers of observations that they leave."""
    k, m = table["coefficientCount"], table["slopeCount"]
    printed = {name: interval(text) for name, text in table["statistics"].items()}
    r2, adjr2, f = printed["r2"], printed["adjr2"], printed["f"]
    ssr, ser, loglik = printed["ssr"], printed["ser"], printed["loglik"]
    pairs = []

    def add(names, holds):
        pairs.append({"cells": names, "counts": ranges_where(k, holds)})

    for at, (_, b, se, t, p) in enumerate(table["rows"]):
        (bl, bu), (sl, su), (tl, tu) = (interval(text) for text in (b, se, t))
        ratios = [x / y for x in (bl, bu) for y in (sl, su)]
        low, high = max(min(ratios), tl), min(max(ratios), tu)
        sizes = sorted((abs(low), abs(high)))
        tail = interval(p)
        add([f"{at} tStatistic", f"{at} probability"], lambda n: meet(two_sided(sizes, n - k), tail))
    about = (lambda n: n - 1) if table["hasConstant"] else (lambda n: n)
    f_of = lambda n: lambda r: (r / m) / ((1 - r) / (n - k))
    r_of = lambda n: lambda a: 1 - (1 - a) * Fraction(n - k, about(n))
    add(["r2", "f"], lambda n: meet(image(r2, f_of(n)), f))
    add(["r2", "adjr2"], lambda n: meet(image(adjr2, r_of(n)), r2))
    add(["f", "adjr2"], lambda n: meet(image(image(adjr2, r_of(n)), f_of(n)), f))
    fisher = lambda n: lambda x: float(stats.f.sf(float(x), m, n - k))
    add(["f", "probf"], lambda n: meet(image(f, fisher(n)), printed["probf"]))
    if table["hasConstant"]:
        sd = printed["sddep"]
        squares = lambda n: [(1 - r) * s * s * (n - 1) for r, s in ((r2[1], sd[0]), (r2[0], sd[1]))]
        add(["r2", "sddep", "ssr"], lambda n: meet(squares(n), ssr))
    parameters = k + (table["form"] == "totalWithVariance")
    deviance = {
        "ssr": lambda n: image(ssr, lambda e: n * (1 + math.log(2 * math.pi) + math.log(e / n))),
        "ser": lambda n: image(ser, lambda s: n * (1 + math.log(2 * math.pi) + math.log(s * s * (n - k) / n))),
        "loglik": lambda n: image(loglik, lambda l: -2 * float(l)),
    }
    factors = {
        "aic": lambda n: 2,
        "sc": lambda n: math.log(n),
        "hq": lambda n: 2 * math.log(math.log(n)),
    }
    scale = (lambda n: n) if table["form"] == "perObservation" else (lambda n: 1)
    for name, factor in factors.items():
        deviance[name] = lambda n, name=name, factor=factor: image(
            printed[name], lambda c: float(c) * scale(n) - parameters * factor(n)
        )
    order = ["ssr", "ser", "loglik", "aic", "sc", "hq"]
    for i, first in enumerate(order):
        for second in order[i + 1 :]:
            add([first, second], lambda n: meet(deviance[first](n), deviance[second](n)))
    return [p for p in pairs if p["counts"] != [[k + 1, MOST]]]


def changed(values, kind, over, rows):
    """What was done to a series, over the rows of the window or over all, then the window of it."""
    base = values if over == "all" else values[rows]
    if kind == "asIs":
        new = base
    elif kind == "log":
        new = numpy.log(base)
    elif kind in ("zscore", "abszscore"):
        new = (base - base.mean()) / base.std(ddof=1)
        new = abs(new) if kind == "abszscore" else new
    elif kind == "minmax":
        new = (base - base.min()) / (base.max() - base.min())
    elif kind == "max":
        new = base / base.max()
    elif kind in ("difference", "logDifference"):
        whole = numpy.log(values) if kind == "logDifference" else values
        return numpy.concatenate([[numpy.nan], whole[1:] - whole[:-1]])[rows]
    return new[rows] if over == "all" else new


SERIES = ["EMPLOYED", "GNP", "UNEMPLOYED", "ARMED"]


def searched(first, last, dependent, terms, has_constant, transformations):
    rows = slice(first, last + 1)
    columns = [changed(data[name], kind, over, rows) for name, (kind, over) in zip(SERIES, transformations)]
    lost = max(lag for _, lag in terms)
    length = last - first + 1
    y = columns[dependent][lost:]
    x = [columns[series][lost - lag : length - lag] for series, lag in terms]
    if has_constant:
        x = [numpy.ones(len(y)), *x]
    fit = sm.OLS(y, numpy.column_stack(x), hasconst=has_constant).fit()
    return {
        "window": {"first": first, "last": last},
        "dependent": dependent,
        "terms": [{"series": series, "lag": lag} for series, lag in terms],
        "hasConstant": has_constant,
        "transformations": [{"kind": kind, "over": over} for kind, over in transformations],
        "count": len(y),
        "r2": fit.rsquared,
        "estimates": list(fit.params),
        "standardErrors": list(fit.bse),
        "tStatistics": list(fit.tvalues),
        "probabilities": list(fit.pvalues),
        "durbinWatson": float(sm.stats.durbin_watson(fit.resid)),
    }


AS_IS = ("asIs", "window")
tables = {
    "with a constant": printed("EMPLOYED", ["GNP", "UNEMPLOYED"], True, 4, "perObservation"),
    "with a constant, criteria in total": printed("EMPLOYED", ["GNP", "UNEMPLOYED", "ARMED"], True, 5, "total"),
    "with criteria that count the variance": printed("UNEMPLOYED", ["ARMED"], True, 3, "totalWithVariance"),
    "without a constant": printed("EMPLOYED", ["UNEMPLOYED", "ARMED"], False, 4, "perObservation"),
}
for table in tables.values():
    table["implied"] = implied(table)
json.dump(
    {
        "tool": f"Python {sys.version.split()[0]}, statsmodels {statsmodels.__version__}, "
        f"scipy {scipy.__version__}, numpy {numpy.__version__}",
        "script": "tables.py",
        "data": "../real-series/longley.csv",
        "tables": tables,
        "searched": {
            "levels with a lag": searched(1, 14, 0, [(1, 0), (0, 1)], True, [AS_IS] * 4),
            "|z| over all rows": searched(0, 12, 0, [(1, 0), (2, 0)], True, [("abszscore", "all")] + [AS_IS] * 3),
            "a difference beside a level": searched(
                2, 15, 0, [(1, 1)], True, [("difference", "window"), AS_IS, AS_IS, AS_IS]
            ),
            "logarithms without a constant": searched(0, 15, 0, [(2, 0), (3, 0)], False, [("log", "window")] * 4),
            "min-max over all rows": searched(
                3, 15, 0, [(1, 0), (2, 0)], True, [AS_IS, ("minmax", "all"), ("max", "window"), AS_IS]
            ),
            "shares of the largest without a constant": searched(
                0, 15, 0, [(2, 0), (3, 0)], False, [AS_IS, AS_IS, ("max", "window"), AS_IS]
            ),
        },
    },
    sys.stdout,
    indent=1,
)
print()
