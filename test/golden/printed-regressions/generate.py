"""Regression tables as programs and journals print them, correctly rounded, and some with one fault.

    /usr/bin/python3 generate.py > printed-regressions.json

statsmodels 0.13.5, NumPy 1.24.2, Python's decimal for rounding half up; the layouts follow the
output of the programs named, written down by hand. Shares no code with the product. Each table is
a block of texts; "fault" says what was done to it, "layout" how it is laid out.
"""
import json
import sys
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import statsmodels.api as sm


def fix(value, decimals):
    return f"{Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):f}"


def seven(value):
    """EViews: six decimals, but seven digits at most."""
    whole = len(str(int(abs(value))))
    return fix(value, max(0, min(6, 7 - whole)))


def general(value, digits):
    """C's %#.{digits}g, as gretl and Stata print coefficients, without a power of ten."""
    size = int(np.floor(np.log10(abs(value)))) if value != 0 else 0
    return fix(value, max(0, digits - 1 - size))


def stars(p, levels=(0.1, 0.05, 0.01)):
    return "*" * sum(p < level for level in levels)


class Model:
    """A regression and everything that layouts print of it."""

    def __init__(self, seed, robust=None):
        rng = np.random.default_rng(seed)
        n = int(rng.integers(16, 60))
        slopes = int(rng.integers(2, 4))
        scale = float(rng.choice([1.0, 1.0, 40.0, 900.0]))
        x = rng.normal(size=(n, slopes)).cumsum(axis=0)
        beta = rng.normal(size=slopes) * 0.5
        beta[0] = -abs(beta[0]) - 0.3
        y = scale * (1.5 + x @ beta + rng.normal(size=n) * rng.uniform(0.4, 1.2))
        design = sm.add_constant(x)
        ordinary = sm.OLS(y, design).fit()
        fit = ordinary if robust is None else sm.OLS(y, design).fit(cov_type=robust, use_t=True)
        self.names = [f"X{i + 1}" for i in range(slopes)]
        self.n, self.k = n, slopes + 1
        self.b, self.se, self.t, self.p = fit.params, fit.bse, fit.tvalues, fit.pvalues
        self.ci = fit.conf_int()
        self.o = ordinary
        self.f_robust = float(np.squeeze(fit.fvalue))
        self.pf_robust = float(np.squeeze(fit.f_pvalue))
        self.sd, self.mean = y.std(ddof=1), y.mean()
        self.ser = np.sqrt(ordinary.mse_resid)
        self.dw = sm.stats.durbin_watson(ordinary.resid)
        self.ll = ordinary.llf
        self.shown_n = n
        self.lost_sign = False
        self.slip = False

    def order(self, constant_last):
        places = list(range(1, self.k))
        return places + [0] if constant_last else [0] + places

    def name(self, place, constant):
        return constant if place == 0 else self.names[place - 1]

    # The faults touch the first slope: its b, and its t or, where no t is printed, its se.
    def bt(self, place, form):
        text = form(self.b[place])
        return text.replace("-", "") if self.lost_sign and place == 1 else text

    def tt(self, place, form):
        text = form(self.t[place])
        return slipped(text) if self.slip and place == 1 else text


def slipped(text):
    """The first digit that is not 0, made another."""
    at = next(i for i, c in enumerate(text) if c.isdigit() and c != "0")
    return text[:at] + str((int(text[at]) + 3) % 9 + 1) + text[at + 1 :]


def eviews(m, extra=()):
    per = lambda total: total / m.n
    rows = [
        ["Dependent Variable: Y", "", "", "", ""],
        ["Method: Least Squares", "", "", "", ""],
        [f"Included observations: {m.shown_n} after adjustments", "", "", "", ""],
        *[[text, "", "", "", ""] for text in extra if isinstance(text, str)],
        ["Variable", "Coefficient", "Std. Error", "t-Statistic", "Prob.  "],
    ]
    for i in m.order(False):
        rows.append([m.name(i, "C"), m.bt(i, seven), seven(m.se[i]), m.tt(i, seven), fix(m.p[i], 4)])
    o = m.o
    hq = per(-2 * m.ll + 2 * m.k * np.log(np.log(m.n)))
    rows += [
        ["R-squared", fix(o.rsquared, 6), "", "Mean dependent var", seven(m.mean)],
        ["Adjusted R-squared", fix(o.rsquared_adj, 6), "", "S.D. dependent var", seven(m.sd)],
        ["S.E. of regression", seven(m.ser), "", "Akaike info criterion", seven(per(o.aic))],
        ["Sum squared resid", seven(o.ssr), "", "Schwarz criterion", seven(per(o.bic))],
        ["Log likelihood", seven(m.ll), "", "Hannan-Quinn criter.", seven(hq)],
        ["F-statistic", seven(o.fvalue), "", "Durbin-Watson stat", seven(m.dw)],
        ["Prob(F-statistic)", fix(o.f_pvalue, 6), "", "", ""],
        *[line for line in extra if not isinstance(line, str)],
    ]
    return rows


def eviews_white(m):
    return eviews(
        m,
        (
            "White heteroskedasticity-consistent standard errors & covariance",
            ["Wald F-statistic", seven(m.f_robust), "", "Prob(Wald F-statistic)", fix(m.pf_robust, 6)],
        ),
    )


def eviews_hac(m):
    return eviews(
        m,
        (
            "HAC standard errors & covariance (Prewhitening with lags = 1, Bartlett kernel, Newey-West",
            "        fixed bandwidth = 4.0000)",
            ["Inverted AR Roots", "     .55", "", "", ""],
        ),
    )


def gretl(m):
    six = lambda v: general(v, 6)
    rows = [["", "coefficient", "std. error", "t-ratio", "p-value", ""]]
    for i in m.order(False):
        rows.append(
            [m.name(i, "const"), m.bt(i, six), six(m.se[i]), m.tt(i, lambda v: general(v, 4)), fix(m.p[i], 4), stars(m.p[i])]
        )
    o = m.o
    rows += [
        ["Mean dependent var", six(m.mean), "S.D. dependent var", six(m.sd)],
        ["Sum squared resid", six(o.ssr), "S.E. of regression", six(m.ser)],
        ["R-squared", fix(o.rsquared, 6), "Adjusted R-squared", fix(o.rsquared_adj, 6)],
        [f"F({m.k - 1}, {m.n - m.k})", six(o.fvalue), "P-value(F)", f"{o.f_pvalue:.2e}"],
        ["Log-likelihood", six(m.ll), "Akaike criterion", six(o.aic)],
        ["Schwarz criterion", six(o.bic), "Hannan-Quinn", six(-2 * m.ll + 2 * m.k * np.log(np.log(m.n)))],
    ]
    return [row + [""] * (6 - len(row)) for row in rows]


def stata_rows(m, heading):
    rows = [["y", "Coef.", heading, "t", "P>|t|", "[95% Conf.", "Interval]"]]
    g = lambda v: general(v, 7)
    for i in m.order(True):
        rows.append(
            [m.name(i, "_cons"), m.bt(i, g), g(m.se[i]), m.tt(i, lambda v: fix(v, 2)), fix(m.p[i], 3), g(m.ci[i][0]), g(m.ci[i][1])]
        )
    return rows


def stata(m):
    o = m.o
    g = lambda v: general(v, 9)
    return [
        ["Source", "SS", "df", "MS", "Number of obs", str(m.shown_n)],
        ["Model", g(o.ess), str(m.k - 1), g(o.ess / (m.k - 1)), f"F({m.k - 1}, {m.n - m.k})", fix(o.fvalue, 2)],
        ["Residual", g(o.ssr), str(m.n - m.k), g(o.mse_resid), "Prob > F", fix(o.f_pvalue, 4)],
        ["Total", g(o.centered_tss), str(m.n - 1), g(o.centered_tss / (m.n - 1)), "R-squared", fix(o.rsquared, 4)],
        ["", "", "", "", "Adj R-squared", fix(o.rsquared_adj, 4)],
        ["", "", "", "", "Root MSE", general(m.ser, 5)],
        *stata_rows(m, "Std. Err."),
    ]


def stata_robust(m):
    o = m.o
    return [
        ["Linear regression", "", "", "", "Number of obs", str(m.shown_n)],
        ["", "", "", "", f"F({m.k - 1}, {m.n - m.k})", fix(m.f_robust, 2)],
        ["", "", "", "", "Prob > F", fix(m.pf_robust, 4)],
        ["", "", "", "", "R-squared", fix(o.rsquared, 4)],
        ["", "", "", "", "Root MSE", general(m.ser, 5)],
        *stata_rows(m, "Robust Std. Err."),
    ]


def beneath(m, decimals, constant, below, level=(0.1, 0.05, 0.01)):
    """One coefficient a row with what is given beneath it; below gives the texts of lines."""
    rows = []
    for i in m.order(True):
        form = lambda v: fix(v, decimals)
        rows.append([m.name(i, constant), m.bt(i, form) + stars(m.p[i], level)])
        rows += [["", text] for text in below(m, i)]
    return rows


def t_below(m, i):
    return [f"({m.tt(i, lambda v: fix(v, 2))})"]


def se_below(m, i):
    text = fix(m.se[i], 3)
    return [f"({slipped(text) if m.slip and i == 1 else text})"]


def stargazer(m):
    o = m.o
    return [
        ["", "Dependent variable:"],
        ["", "y"],
        *beneath(m, 3, "Constant", se_below),
        ["", ""],
        ["Observations", str(m.shown_n)],
        ["R2", fix(o.rsquared, 3)],
        ["Adjusted R2", fix(o.rsquared_adj, 3)],
        ["Residual Std. Error", f"{fix(m.ser, 3)} (df = {m.n - m.k})"],
        ["F Statistic", f"{fix(o.fvalue, 3)}{stars(o.f_pvalue)} (df = {m.k - 1}; {m.n - m.k})"],
        ["Note:", "*p<0.1; **p<0.05; ***p<0.01"],
    ]


def outreg(m):
    o = m.o
    return [
        ["", "(1)"],
        ["VARIABLES", "y"],
        *beneath(m, 3, "Constant", se_below),
        ["", ""],
        ["Observations", str(m.shown_n)],
        ["R-squared", fix(o.rsquared, 3)],
        ["F", fix(m.f_robust, 2)],
        ["Prob > F", fix(m.pf_robust, 4)],
        ["Robust standard errors in parentheses", ""],
        ["*** p<0.01, ** p<0.05, * p<0.1", ""],
    ]


def journal(m):
    o = m.o
    return [
        ["变量", "模型1"],
        *beneath(m, 3, "常数项", t_below),
        ["控制变量", "否"],
        ["省份数", "31"],
        ["样本量", str(m.shown_n)],
        ["调整R²", fix(o.rsquared_adj, 3)],
        ["R²", fix(o.rsquared, 3)],
        ["F值", fix(o.fvalue, 2)],
        ["", f"({fix(o.f_pvalue, 4)})"],
        ["Mean VIF", "1.02"],
        ["注：括号内为t值，***、**、*分别表示在1%、5%、10%水平上显著", ""],
    ]


def journal_both(m):
    o = m.o
    return [
        ["Variable", "(1)"],
        *beneath(m, 3, "Constant", lambda m, i: [f"({fix(m.se[i], 3)})", f"[{m.tt(i, lambda v: fix(v, 2))}]"]),
        ["Observations", str(m.shown_n)],
        ["R-squared", fix(o.rsquared, 3)],
        ["Number of id", "31"],
    ]


def spss(m):
    three = lambda v: fix(v, 3)
    rows = [
        ["模型", "未标准化系数", "", "标准化系数", "t", "显著性"],
        ["", "B", "标准错误", "Beta", "", ""],
    ]
    for i in m.order(False):
        beta = "" if i == 0 else three(m.b[i] * m.o.model.exog[:, i].std(ddof=1) / m.sd)
        rows.append([m.name(i, "(常量)"), m.bt(i, three), three(m.se[i]), beta, m.tt(i, three), three(m.p[i])])
    return rows


def toolpak(m):
    o = m.o
    nine = lambda v: general(v, 9)
    rows = [
        ["Regression Statistics", ""],
        ["Multiple R", nine(np.sqrt(o.rsquared))],
        ["R Square", nine(o.rsquared)],
        ["Adjusted R Square", nine(o.rsquared_adj)],
        ["Standard Error", nine(m.ser)],
        ["Observations", str(m.shown_n)],
        ["ANOVA", ""],
        ["", "df", "SS", "MS", "F", "Significance F"],
        ["Regression", str(m.k - 1), nine(o.ess), nine(o.ess / (m.k - 1)), nine(o.fvalue), f"{o.f_pvalue:.5E}"],
        ["Residual", str(m.n - m.k), nine(o.ssr), nine(o.mse_resid)],
        ["Total", str(m.n - 1), nine(o.centered_tss)],
        ["", "Coefficients", "Standard Error", "t Stat", "P-value", "Lower 95%"],
    ]
    for i in m.order(False):
        rows.append([m.name(i, "Intercept"), m.bt(i, nine), nine(m.se[i]), m.tt(i, nine), nine(m.p[i]), nine(m.ci[i][0])])
    return [row + [""] * (6 - len(row)) for row in rows]


def statsmodels_summary(m):
    o = m.o
    top = [
        ["Dep. Variable:", "y", "R-squared:", fix(o.rsquared, 3)],
        ["Model:", "OLS", "Adj. R-squared:", fix(o.rsquared_adj, 3)],
        ["Method:", "Least Squares", "F-statistic:", general(o.fvalue, 4)],
        ["No. Observations:", str(m.shown_n), "Prob (F-statistic):", f"{o.f_pvalue:.2e}"],
        ["Df Residuals:", str(m.n - m.k), "Log-Likelihood:", general(m.ll, 5)],
        ["Df Model:", str(m.k - 1), "AIC:", general(o.aic, 4)],
        ["Covariance Type:", "nonrobust", "BIC:", general(o.bic, 4)],
        ["", "coef", "std err", "t", "P>|t|", "[0.025", "0.975]"],
    ]
    three = lambda v: fix(v, 3)
    for i in m.order(False):
        top.append([m.name(i, "const"), m.bt(i, lambda v: fix(v, 4)), three(m.se[i]), m.tt(i, three), three(m.p[i]), three(m.ci[i][0]), three(m.ci[i][1])])
    top += [["Omnibus:", "1.234", "Durbin-Watson:", three(m.dw)], ["Skew:", "-0.211", "Prob(JB):", "0.667"], ["Kurtosis:", "3.113", "Cond. No.", "3.21"]]
    return [row + [""] * (7 - len(row)) for row in top]


def comma(m):
    o = m.o
    three = lambda v: fix(v, 3)
    rows = [["", "Coef.", "SE", "t", "p"]]
    for i in m.order(True):
        rows.append([m.name(i, "Konstante"), m.bt(i, three), three(m.se[i]), m.tt(i, three), three(m.p[i])])
    rows += [["N", str(m.shown_n), "", "", ""], ["R²", three(o.rsquared), "", "", ""], ["adj. R²", three(o.rsquared_adj), "", "", ""]]
    return [[cell.replace(".", ",") if j else cell for j, cell in enumerate(row)] if i else row for i, row in enumerate(rows)]


def across(m):
    four = lambda v: fix(v, 4)
    order = m.order(False)
    rows = [
        ["", *[m.name(i, "C") for i in order]],
        ["Coefficient", *[m.bt(i, four) for i in order]],
        ["Std. Error", *[four(m.se[i]) for i in order]],
        ["t", *[m.tt(i, four) for i in order]],
        ["p", *[four(m.p[i]) for i in order]],
        ["N", str(m.shown_n)],
        ["R2", four(m.o.rsquared)],
        ["Adj. R2", four(m.o.rsquared_adj)],
    ]
    return [row + [""] * (len(order) + 1 - len(row)) for row in rows]


class Panel:
    """Least squares with effects of individuals, absorbed; printed as journals do."""

    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        groups, periods = int(rng.integers(5, 12)), int(rng.integers(5, 10))
        of = np.repeat(np.arange(groups), periods)
        x = rng.normal(size=(groups * periods, 2)) + rng.normal(size=groups)[of, None]
        y = rng.normal(size=groups)[of] + x @ [0.5, -0.4] + rng.normal(size=len(of)) * 0.5
        within = lambda v: v - np.array([v[of == g].mean(axis=0) for g in range(groups)])[of] + v.mean(axis=0)
        fit = sm.OLS(within(y), sm.add_constant(within(x))).fit()
        n, df = len(of), len(of) - groups - 2
        factor = np.sqrt(fit.df_resid / df)
        self.n, self.groups = n, groups
        self.b, self.se = fit.params, fit.bse * factor
        self.t = self.b / self.se
        from scipy import stats

        self.p = 2 * stats.t.sf(abs(self.t), df)
        self.r2 = fit.rsquared
        self.adj = 1 - (1 - self.r2) * (n - 1) / df
        self.f = self.r2 / 2 / ((1 - self.r2) / df)


def panel(m):
    rows = [["", "(1)"]]
    for i in (1, 2, 0):
        name = "_cons" if i == 0 else f"X{i}"
        rows += [[name, fix(m.b[i], 3) + stars(m.p[i])], ["", f"({fix(m.t[i], 2)})"]]
    return rows + [
        ["N", str(m.n)],
        ["R-squared", fix(m.r2, 3)],
        ["adj. R-squared", fix(m.adj, 3)],
        ["F", fix(m.f, 2)],
        ["Province FE", "Yes"],
    ]


LAYOUTS = {
    "EViews": (eviews, None),
    "EViews, White": (eviews_white, "HC1"),
    "EViews, HAC and AR roots": (eviews_hac, None),
    "gretl": (gretl, None),
    "Stata": (stata, None),
    "Stata, robust": (stata_robust, "HC1"),
    "stargazer": (stargazer, None),
    "outreg2, robust": (outreg, "HC1"),
    "journal, t beneath": (journal, None),
    "journal, se and t beneath": (journal_both, None),
    "SPSS, two rows of headings": (spss, None),
    "Excel’s ToolPak": (toolpak, None),
    "statsmodels": (statsmodels_summary, None),
    "decimal comma": (comma, None),
    "variables across": (across, None),
}
SEEDS = 4


def tables():
    for at, (layout, (build, robust)) in enumerate(LAYOUTS.items()):
        for seed in range(SEEDS):
            m = Model(1000 * at + seed, robust)
            yield {"layout": layout, "fault": None, "cells": build(m)}
        m.slip = True
        yield {"layout": layout, "fault": "digit", "cells": build(m)}
        m.slip, m.lost_sign = False, True
        yield {"layout": layout, "fault": "sign", "cells": build(m)}
        m.lost_sign, m.shown_n = False, m.n + 9
        yield {"layout": layout, "fault": "n", "cells": build(m)}
    for seed in range(SEEDS):
        yield {"layout": "fixed effects", "fault": None, "cells": panel(Panel(90000 + seed))}


def main():
    lines = [json.dumps(table, ensure_ascii=False) for table in tables()]
    sys.stdout.write('{\n"tools": "statsmodels 0.13.5, NumPy 1.24.2",\n"tables": [\n' + ",\n".join(lines) + "\n]\n}\n")


main()
