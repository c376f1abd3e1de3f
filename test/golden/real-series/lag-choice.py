"""Criteria of every combination of lags as statsmodels' ardl_select_order compares them.

Run beside this file after data.R: python3 lag-choice.py (writes statsmodels-lag-choice.json)
statsmodels also tries equations without one of the series; these are left out here.
"""
import json
import sys
import warnings

import numpy
import statsmodels
from statsmodels.tsa.ardl import ardl_select_order

warnings.simplefilter("ignore")


def columns(path, names):
    table = numpy.genfromtxt(path, delimiter=",", names=True)
    return [table[name] for name in names]


def criteria(y, x, own, most):
    tables = []
    for name in ("aic", "bic", "hqic"):
        found = ardl_select_order(y, own, numpy.column_stack(x), most, ic=name, trend="c")
        tables.append(dict((str(key), (key, value)) for value, key in getattr(found, name).items()))
    rows = []
    for text, (key, _) in tables[0].items():
        lags, orders = key
        last = [orders[place] for place in range(len(x))]
        if None in last:
            continue
        rows.append([int(lags or 0)] + [int(lag) for lag in last] + [float(t[text][1]) for t in tables])
    return sorted(rows)


years, k, total = columns("../paper/table1.csv", ["year", "K", "T"])
du = numpy.round(2 * total - k, 6)
within = years <= 2016
employed, gnp, unemployed = columns("longley.csv", ["EMPLOYED", "GNP", "UNEMPLOYED"])
models = {
    "paper": criteria(du[within], [k[within]], 3, {0: 3}),
    "longley": criteria(employed, [gnp, unemployed], 2, {0: 1, 1: 2}),
}
with open("statsmodels-lag-choice.json", "w") as out:
    tool = "statsmodels %s, numpy %s, Python %s" % (
        statsmodels.__version__,
        numpy.__version__,
        sys.version.split()[0],
    )
    out.write('{\n  "tool": "%s",\n  "script": "lag-choice.py",\n' % tool)
    out.write('  "columns": "orders, AIC, BIC, HQIC in total, the variance counted among the parameters",\n  "models": {\n')
    out.write(
        ",\n".join(
            '    "%s": [\n%s\n    ]' % (name, ",\n".join("      " + json.dumps(row) for row in rows))
            for name, rows in models.items()
        )
    )
    out.write("\n  }\n}\n")
