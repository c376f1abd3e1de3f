"""Milliseconds of a fit with all that it infers, data read beforehand, and the first coefficient."""
import sys
import time

import numpy as np
import statsmodels.api as sm

data = np.genfromtxt(sys.argv[1], delimiter=",", skip_header=1)
repeats = int(sys.argv[2])
y, x = data[:, 0], sm.add_constant(data[:, 1:])


def run():
    fit = sm.OLS(y, x).fit()
    return fit.params, fit.bse, fit.tvalues, fit.pvalues, fit.rsquared_adj, fit.fvalue, fit.f_pvalue, fit.aic, fit.bic


run()
start = time.perf_counter()
for _ in range(repeats):
    result = run()
print((time.perf_counter() - start) * 1000 / repeats, repr(float(result[0][0])))
