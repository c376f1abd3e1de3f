"""The probabilities of tail-probabilities-r.json at 60 digits, rounded to doubles.

Run beside this file, after the R script: python3 tail-probabilities.py
The incomplete beta function is its continued fraction (DLMF 8.17.22), taken from the side where
x <= (a+1)/(a+b+2). The upper incomplete gamma function is its continued fraction (DLMF 8.9.2) for
x >= a + 1, else 1 less the lower one's series (DLMF 8.11.4).
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


def chi_squared(degrees, statistic):
    a, x = mpmath.mpf(degrees) / 2, mpmath.mpf(statistic) / 2
    front = mpmath.exp(a * mpmath.log(x) - x - mpmath.loggamma(a))
    if x < a + 1:
        term, total, k = 1 / a, 1 / a, 0
        while term > total * mpmath.mpf(10) ** -50:
            k += 1
            term *= x / (a + k)
            total += term
        return 1 - front * total
    b = x + 1 - a
    c, d = mpmath.inf, 1 / b
    value, k = d, 0
    while True:
        k += 1
        b += 2
        d = 1 / (k * (a - k) * d + b)
        c = b + k * (a - k) / c
        value *= c * d
        if abs(c * d - 1) < mpmath.mpf(10) ** -40:
            return front * value


with open("tail-probabilities-r.json") as file:
    source = json.load(file)


def rounded(value):
    return float(mpmath.nstr(value, 25))


def listed(rows):
    return ",\n".join("    " + json.dumps(row) for row in rows)


rows = [
    [numerator, degrees, statistic, rounded(probability(numerator, degrees, statistic))]
    for numerator, degrees, statistic, _ in source["rows"]
]
chi_squared_rows = [
    [degrees, statistic, rounded(chi_squared(degrees, statistic))]
    for degrees, statistic, _ in source["chiSquaredRows"]
]
with open("tail-probabilities-mpmath.json", "w") as file:
    file.write(
        "{\n"
        f'  "tool": "mpmath {mpmath.__version__} at {mpmath.mp.dps} digits, Python {sys.version.split()[0]}",\n'
        '  "script": "tail-probabilities.py",\n'
        f'  "columns": {json.dumps(source["columns"])},\n'
        f'  "rows": [\n{listed(rows)}\n  ],\n'
        f'  "chiSquaredColumns": {json.dumps(source["chiSquaredColumns"])},\n'
        f'  "chiSquaredRows": [\n{listed(chi_squared_rows)}\n  ]\n}}\n'
    )
