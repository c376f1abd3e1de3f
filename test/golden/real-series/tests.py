"""Robust standard errors and tests as statsmodels gives them.

Run beside this file after data.R: python3 tests.py
"""
import json
import sys
import warnings

import numpy as np
import pandas as pd
import statsmodels
import statsmodels.api as sm
from statsmodels.stats import diagnostic as d
from statsmodels.stats.outliers_influence import OLSInfluence, variance_inflation_factor
from statsmodels.stats.stattools import durbin_watson, jarque_bera
from statsmodels.tsa.stattools import adfuller, grangercausalitytests

warnings.simplefilter("ignore")


def models():
    nile = pd.read_csv("nile.csv")
    yield "nile", nile.NILE, {"NILE1": nile.NILE.shift(1), "NILE2": nile.NILE.shift(2)}
    gas = np.log(pd.read_csv("gas.csv").GAS)
    yield "gas", gas, {"G1": gas.shift(1), "G4": gas.shift(4), "TREND": pd.Series(np.arange(len(gas), dtype=float))}
    air = pd.read_csv("air.csv")
    yield "air", air.OZONE, {name: air[name] for name in ("SOLAR", "WIND", "TEMP")}
    longley = pd.read_csv("longley.csv")
    yield "longley", longley.EMPLOYED, {name: longley[name] for name in ("GNP", "UNEMPLOYED", "ARMED")}


def plain(value):
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(v) for v in value]
    return int(value) if isinstance(value, (int, np.integer)) else float(value)


def chapter(name, y, columns):
    x = sm.add_constant(pd.DataFrame(columns))
    keep = x.notna().all(axis=1) & y.notna()
    series = y.to_numpy(float)
    y, x = y[keep].to_numpy(float), x[keep].to_numpy(float)
    fit = sm.OLS(y, x).fit()
    n, k = x.shape
    lags = int(4 * (n / 100) ** (2 / 9))
    out = {
        "n": n,
        "dw": durbin_watson(fit.resid),
        **{kind: getattr(fit, kind.upper() + "_se") for kind in ("hc0", "hc1", "hc2", "hc3")},
        # EViews' rule for the lags; its factor T/(T - k) is statsmodels' use_correction.
        "hacLags": lags,
        "hac": fit.get_robustcov_results("HAC", maxlags=lags, use_correction=True).bse,
        "hacRaw": fit.get_robustcov_results("HAC", maxlags=lags, use_correction=False).bse,
        # [Obs*R2, its probability, F, its probability]
        "bpg": d.het_breuschpagan(fit.resid, x),
        "whitecross": d.het_white(fit.resid, x),
        # [JB, its probability, skewness, kurtosis]; moments divided by T, as EViews.
        "jb": jarque_bera(fit.resid),
        # Of the regressors besides the constant.
        "vif": [variance_inflation_factor(x, j) for j in range(1, k)],
        "reset1": [d.linear_reset(fit, power=2, use_f=True).fvalue, d.linear_reset(fit, power=2, use_f=True).pvalue],
        "reset2": [d.linear_reset(fit, power=3, use_f=True).fvalue, d.linear_reset(fit, power=3, use_f=True).pvalue],
        "dffits": OLSInfluence(fit).dffits[0],
    }
    if name != "air":
        out.update({
            "bg2": d.acorr_breusch_godfrey(fit, nlags=2),
            "arch2": d.het_arch(fit.resid, nlags=2),
            "recursiveResidual": recursive(fit),
            "adf_c1": list(adfuller(series, 1, "c", autolag=None)[:2]),
            "adf_ctsc": [plain(v) for v in adfuller(series, 4, "ct", autolag="BIC")[:4]],
            "adf_naic": [plain(v) for v in adfuller(series, 4, "n", autolag="AIC")[:4]],
            "adf_critical": list(adfuller(series, 1, "c", autolag=None)[4].values()),
        })
    if name == "longley":
        pair = np.column_stack([y, x[:, 1]])
        f = grangercausalitytests(pair, [1, 2], verbose=False)
        # Of GNP causing EMPLOYED: [F, probability, denominator degrees, numerator degrees]
        out["granger"] = [plain(f[lag][0]["ssr_ftest"]) for lag in (1, 2)]
    return {key: plain(value) for key, value in out.items()}


def recursive(fit):
    """Recursive residuals of the observations after the first k."""
    residuals = sm.RecursiveLS(fit.model.endog, fit.model.exog).fit()
    return residuals.resid_recursive[fit.model.exog.shape[1]:]


result = {
    "tool": f"statsmodels {statsmodels.__version__}, numpy {np.__version__}, Python {sys.version.split()[0]}",
    "script": "tests.py",
    **{name: chapter(name, y, columns) for name, y, columns in models()},
}
with open("statsmodels.json", "w") as file:
    json.dump(result, file, indent=1)
    file.write("\n")
