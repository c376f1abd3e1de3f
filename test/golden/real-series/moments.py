"""Descriptive statistics of the New York air series as scipy and numpy give them.

Run beside this file after data.R: python3 moments.py (writes scipy-moments.json)
Each series by itself, and all of them over the days on which none is missing.
"""
import csv
import json

import numpy
import scipy
from scipy import stats


def column(rows, name):
    return numpy.array([float(row[name]) if row[name] != "" else numpy.nan for row in rows])


def moments(values):
    test = stats.jarque_bera(values)
    return {
        "count": len(values),
        "mean": numpy.mean(values),
        "median": numpy.median(values),
        "maximum": numpy.max(values),
        "minimum": numpy.min(values),
        "standardDeviation": numpy.std(values, ddof=1),
        "skewness": stats.skew(values),
        "kurtosis": stats.kurtosis(values, fisher=False),
        "jarqueBera": test.statistic,
        "probability": test.pvalue,
        "sum": numpy.sum(values),
        "sumSquaredDeviations": numpy.sum((values - numpy.mean(values)) ** 2),
    }


with open("air.csv") as file:
    rows = list(csv.DictReader(file))
columns = {name: column(rows, name) for name in rows[0]}
complete = ~numpy.any([numpy.isnan(values) for values in columns.values()], axis=0)

result = {
    "tool": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
    "script": "moments.py",
    "own": {name: moments(values[~numpy.isnan(values)]) for name, values in columns.items()},
    "common": {name: moments(values[complete]) for name, values in columns.items()},
}
with open("scipy-moments.json", "w") as file:
    json.dump(result, file, indent=1)
    file.write("\n")
