"""The probabilities of tail-probabilities-r.json at 60 digits, rounded to doubles.

Run beside this file, after the R script: python3 tail-probabilities.py
The incomplete beta function is its continued fraction (DLMF 8.17.22), taken from the side where
x <= (a+1)/(a+b+2).
"""
import json
import sys

import mpmath

mpmath.mp.dps = 60


def fraction(x, a, b, complement):
    """Lentz's evaluation of the continued fraction."""
    front = mpmath.exp(
        a * mpmath.log(x) + b * mpmath.log(complement)
        - mpmath.log(a)
        - (mpmath.loggamma(a) + mpmath.loggamma(b) - mpmath.loggamma(a + b))
    )
    c, d = mpmath.mpf(1), 1 / (1 - (a + b) * x / (a + 1))
    value = d
    m = 0
    while True:
        m += 1
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / (1 + even * d), 1 + even / c
        value *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / (1 + odd * d), 1 + odd / c
        value *= d * c
        if abs(d * c - 1) < mpmath.mpf(10) ** -40:
            return front * value


def incomplete_beta(x, a, b, complement):
    if x * (a + b + 2) <= a + 1:
        return fraction(x, a, b, complement)
    return 1 - fraction(complement, b, a, x)


def probability(numerator, degrees, statistic):
    d2, s = mpmath.mpf(degrees), mpmath.mpf(statistic)
    if numerator == 0:
        x = d2 / (d2 + s * s)
        return incomplete_beta(x, d2 / 2, mpmath.mpf(1) / 2, s * s / (d2 + s * s))
    d1 = mpmath.mpf(numerator)
    return incomplete_beta(d2 / (d2 + d1 * s), d2 / 2, d1 / 2, d1 * s / (d2 + d1 * s))


with open("tail-probabilities-r.json") as file:
    source = json.load(file)
rows = [
    [numerator, degrees, statistic, float(mpmath.nstr(probability(numerator, degrees, statistic), 25))]
    for numerator, degrees, statistic, _ in source["rows"]
]
lines = ",\n".join("    " + json.dumps(row) for row in rows)
with open("tail-probabilities-mpmath.json", "w") as file:
    file.write(
        "{\n"
        f'  "tool": "mpmath {mpmath.__version__} at {mpmath.mp.dps} digits, Python {sys.version.split()[0]}",\n'
        '  "script": "tail-probabilities.py",\n'
        f'  "columns": {json.dumps(source["columns"])},\n'
        f'  "rows": [\n{lines}\n  ]\n}}\n'
    )
