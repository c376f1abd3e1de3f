"""Weights and scores of the matrices by numpy, and the same at 50 digits by mpmath.

Run beside this file, after matrices.py: python3 indicators.py
The 50 digits are of the doubles that the decimals of the CSV files become.
"""
import json
import sys

import mpmath
import numpy

mpmath.mp.dps = 50


def read(name):
    return numpy.loadtxt(f"{name}.csv", delimiter=",", skiprows=1)


def shares(values):
    total = sum(values)
    return [value / total for value in values]


def with_positive_sum(vector):
    return vector if sum(vector) > 0 else [-value for value in vector]


def by_numpy(m):
    values, vectors = numpy.linalg.eigh(numpy.corrcoef(m, rowvar=False))
    first = with_positive_sum(list(vectors[:, -1]))
    p = m / m.sum(axis=0)
    logs = numpy.log(p, out=numpy.zeros_like(p), where=p > 0)
    spread = m.std(axis=0, ddof=1)
    return {
        "eigenvalues": list(values[::-1]),
        "first": first,
        "pca": shares(first),
        "entropy": shares(list(1 + (p * logs).sum(axis=0) / numpy.log(len(m)))),
        "critic": shares(list(spread * (1 - numpy.corrcoef(m, rowvar=False)).sum(axis=1))),
        "cv": shares(list(spread / m.mean(axis=0))),
        "zscore": ((m - m.mean(axis=0)) / spread).tolist(),
    }


def by_mpmath(m):
    n, k = m.shape
    columns = [[mpmath.mpf(float(value)) for value in m[:, j]] for j in range(k)]
    means = [sum(column) / n for column in columns]
    centred = [[x - mean for x in column] for column, mean in zip(columns, means)]
    spread = [mpmath.sqrt(sum(d * d for d in column) / (n - 1)) for column in centred]

    def correlation(j, l):
        products = sum(a * b for a, b in zip(centred[j], centred[l]))
        return products / (spread[j] * spread[l] * (n - 1))

    r = [[correlation(j, l) for l in range(k)] for j in range(k)]
    values, vectors = mpmath.eigsy(mpmath.matrix(r))
    order = sorted(range(k), key=lambda place: -values[place])
    first = with_positive_sum([vectors[j, order[0]] for j in range(k)])

    def divergence(column):
        p = shares(column)
        return 1 + sum(x * mpmath.log(x) for x in p if x > 0) / mpmath.log(n)

    return {
        "eigenvalues": [values[place] for place in order],
        "first": first,
        "pca": shares(first),
        "entropy": shares([divergence(column) for column in columns]),
        "critic": shares([s * sum(1 - x for x in row) for s, row in zip(spread, r)]),
        "cv": shares([s / mean for s, mean in zip(spread, means)]),
        "zscore": [[centred[j][i] / spread[j] for j in range(k)] for i in range(n)],
    }


def rounded(value):
    if isinstance(value, dict):
        return {key: rounded(part) for key, part in value.items()}
    if isinstance(value, list):
        return [rounded(part) for part in value]
    return float(value) if isinstance(value, (float, numpy.floating)) else float(mpmath.nstr(value, 25))


result = {
    "tool": f"numpy {numpy.__version__}; mpmath {mpmath.__version__} at {mpmath.mp.dps} digits, Python {sys.version.split()[0]}",
    "script": "indicators.py",
    "numpy": {name: by_numpy(read(name)) for name in ("zeros", "constant", "correlated", "twenty")},
    "mpmath": {name: by_mpmath(read(name)) for name in ("zeros", "constant", "correlated", "twenty")},
}
with open("indicators-python.json", "w") as file:
    json.dump({**result, **{part: rounded(result[part]) for part in ("numpy", "mpmath")}}, file)
    file.write("\n")
