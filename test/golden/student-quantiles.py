"""Upper-tail quantiles of Student's t at 50 digits, where R's last digits are in doubt.

Run beside this file after student-quantiles.R: python3 student-quantiles.py
The tail is the double that the file of R holds. P(T > t) = I_x(v/2, 1/2)/2 with x = v/(v + t^2) is
inverted by the secant method from R's quantile.
"""
import json
from mpmath import __version__, betainc, log, mp, mpf

mp.dps = 50


def tail_of(t, v):
    # Where x is next to 1 its complement carries the digits.
    x = v / (v + t * t)
    if x < mpf("0.9"):
        return betainc(v / 2, mpf(1) / 2, 0, x, regularized=True) / 2
    return (1 - betainc(mpf(1) / 2, v / 2, 0, t * t / (v + t * t), regularized=True)) / 2


def quantile(v, tail, start):
    target, a = log(tail), start
    b = start * (1 + mpf("1e-9"))
    fa, fb = log(tail_of(a, v)) - target, log(tail_of(b, v)) - target
    for _ in range(60):
        if fa == fb:
            break
        a, b, fa = b, b - fb * (b - a) / (fb - fa), fb
        fb = log(tail_of(b, v)) - target
        if abs(b / a - 1) < mpf("1e-30"):
            break
    return b


rows = []
for degrees, tail, start in json.load(open("student-quantiles.json"))["rows"]:
    if tail < 0.5 and degrees <= 1000:
        exact = quantile(mpf(degrees), mpf(tail), mpf(start))
        rows.append([degrees, tail, float(exact)])
with open("student-quantiles-mpmath.json", "w") as out:
    out.write('{\n  "tool": "mpmath %s, 50 digits",\n  "script": "student-quantiles.py",\n' % __version__)
    out.write('  "columns": ["degrees", "upper tail", "quantile"],\n  "rows": [\n')
    out.write(",\n".join("    " + json.dumps(row) for row in rows))
    out.write("\n  ]\n}\n")
