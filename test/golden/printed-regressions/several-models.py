"""Tables of two or three regressions side by side under repeated headings, correctly rounded.

    /usr/bin/python3 several-models.py > several-models.json

statsmodels 0.13.5, NumPy 1.24.2, Python's decimal for rounding half up; ../real-series/longley.csv
for the first table of each layout, generated data for the others. Shares no code with the product.
"fault" is a wrong t for model 2: row, column and text; "models" is how many there are, "titles" what
stands above them, "n" and "names" their observations and coefficients.
"""
import csv
import json
import pathlib
import sys
from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import statsmodels.api as sm


def fix(value, decimals):
    return f"{Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):f}"


class Fit:
    def __init__(self, y, x, robust=False):
        design = sm.add_constant(np.column_stack(list(x.values())))
        self.o = sm.OLS(y, design).fit()
        fit = sm.OLS(y, design).fit(cov_type="HC1", use_t=True) if robust else self.o
        at = {name: i + 1 for i, name in enumerate(x)}
        at["cons"] = 0
        sd = design.std(axis=0, ddof=1) / np.std(y, ddof=1)
        self.rows = {
            name: {
                "b": fit.params[i],
                "se": fit.bse[i],
                "t": fit.tvalues[i],
                "p": fit.pvalues[i],
                "beta": None if i == 0 else fit.params[i] * sd[i],
            }
            for name, i in at.items()
        }
        self.n = len(y)
        self.f = float(np.squeeze(fit.fvalue))
        self.pf = float(np.squeeze(fit.f_pvalue))
        self.ser = np.sqrt(self.o.mse_resid)


def longley():
    path = pathlib.Path(__file__).parent / "../real-series/longley.csv"
    rows = list(csv.DictReader(open(path)))
    column = lambda name: np.array([float(row[name]) for row in rows])
    y = column("EMPLOYED")
    gnp, une, arm = (column(name) / 100 for name in ("GNP", "UNEMPLOYED", "ARMED"))
    return [
        (y, {"X1": gnp, "X2": une}),
        (y[1:], {"X1": gnp[1:], "X3": arm[1:], "X4": y[:-1]}),
        (y, {"X2": une, "X3": arm, "X1": gnp}),
    ]


def generated(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(20, 60))
    x = rng.normal(size=(n, 4)).cumsum(axis=0)
    y = 1.5 + x @ [-0.8, 0.5, 0.3, -0.2] + rng.normal(size=n) * rng.uniform(0.4, 1.2)
    m = int(rng.integers(1, 6))
    return [
        (y, {"X1": x[:, 0], "X2": x[:, 1]}),
        (y[m:], {"X1": x[m:, 0], "X3": x[m:, 2], "X4": x[m:, 3]}),
        (y, {"X2": x[:, 1], "X3": x[:, 2], "X1": x[:, 0]}),
    ]


COLUMNS = {
    "Coef.": ("b", 4), "系数": ("b", 4), "B": ("b", 4), "Coefficient": ("b", 4),
    "Std. Err.": ("se", 4), "Robust Std. Err.": ("se", 4), "标准误": ("se", 4), "标准错误": ("se", 4),
    "t": ("t", 3), "t值": ("t", 3), "t-Statistic": ("t", 3), "p": ("p", 4), "P值": ("p", 4),
    "显著性": ("p", 4), "Beta": ("beta", 4),
}
VARIABLES = ["X1", "X2", "X3", "X4", "cons"]


def slipped(text):
    """The first digit that is not 0, made another."""
    at = next(i for i, c in enumerate(text) if c.isdigit() and c != "0")
    return text[:at] + str((int(text[at]) + 3) % 9 + 1) + text[at + 1 :]


def lines(fits, headings, constant):
    """The rows of coefficients; headings is a list of headings a model."""
    fault, rows = None, []
    for variable in VARIABLES:
        row = [constant if variable == "cons" else variable]
        for model, fit in enumerate(fits):
            for heading in headings[model]:
                kind, decimals = COLUMNS.get(heading, (None, 0))
                value = fit.rows.get(variable, {}).get(kind)
                text = "" if value is None else fix(value, decimals)
                if kind == "t" and variable == "X1" and model == min(1, len(fits) - 1):
                    fault = [len(rows), len(row), slipped(text)]
                row.append(text)
        rows.append(row)
    return rows, fault


def statistic(name, values, headings, at=0):
    row = [name]
    for value, own in zip(values, headings):
        cells = [""] * len(own)
        cells[min(at, len(own) - 1)] = value
        row += cells
    return row


def over(titles, headings):
    return [cell for title, own in zip(titles, headings) for cell in [title] + [""] * (len(own) - 1)]


def english(fits, two_rows, at=0, headings=None):
    headings = headings or [["Coef.", "Std. Err.", "t", "p"]] * len(fits)
    titles = [f"Model ({i + 1})" for i in range(len(fits))]
    head = [["Table 2. Results", *over([""] * len(fits), headings)], ["", *over(titles, headings)]] if two_rows else []
    head.append(["Variable", *[heading for own in headings for heading in own]])
    rows, fault = lines(fits, headings, "Constant")
    tail = [
        statistic("Observations", [str(m.n) for m in fits], headings, at),
        statistic("R-squared", [fix(m.o.rsquared, 4) for m in fits], headings, at),
        statistic("Adj. R-squared", [fix(m.o.rsquared_adj, 4) for m in fits], headings, at),
        statistic("F", [fix(m.f, 3) for m in fits], headings, at),
        statistic("Prob > F", [fix(m.pf, 4) for m in fits], headings, at),
        statistic("Root MSE", [fix(m.ser, 4) for m in fits], headings, at),
    ]
    return head, rows, fault, tail, titles if two_rows else []


def chinese(fits, two_rows, headings=None):
    headings = headings or [["系数", "标准误", "t值", "P值"]] * len(fits)
    titles = [f"模型{i + 1}：{name}" for i, name in zip(range(len(fits)), ["基准", "滞后", "全部"])]
    head = [["变量", *over(titles, headings)], ["", *[h for own in headings for h in own]]] if two_rows else [["变量", *[h for own in headings for h in own]]]
    rows, fault = lines(fits, headings, "常数项")
    tail = [
        statistic("样本量", [str(m.n) for m in fits], headings),
        statistic("R²", [fix(m.o.rsquared, 4) for m in fits], headings),
        statistic("调整R²", [fix(m.o.rsquared_adj, 4) for m in fits], headings),
        statistic("F值", [fix(m.f, 3) for m in fits], headings),
    ]
    return head, rows, fault, tail, titles if two_rows else []


def spss(fits):
    headings = [["B", "标准错误", "Beta", "t", "显著性"]] * len(fits)
    titles = ["模型一", "模型二", "模型三"][: len(fits)]
    rows, fault = lines(fits, headings, "(常量)")
    head = [
        ["", *over(titles, headings)],
        ["变量", *["未标准化系数", "", "标准化系数", "t", "显著性"] * len(fits)],
        ["", *["B", "标准错误", "Beta", "", ""] * len(fits)],
    ]
    return head, rows, fault, [statistic("N", [str(m.n) for m in fits], headings), statistic("R方", [fix(m.o.rsquared, 4) for m in fits], headings)], titles


def with_t_alone(fits):
    head, rows, fault, tail, titles = chinese(fits, True, [["系数", "t值"]] * len(fits))
    return head, rows, fault, tail, titles


def robust_beside(fits):
    return english(fits, True, 0, [["Coef.", "Std. Err.", "t", "p"], *[["Coef.", "Robust Std. Err.", "t", "p"]] * (len(fits) - 1)])


def uneven(fits):
    """The first model prints no t."""
    return english(fits, True, 0, [["Coef.", "Std. Err."], *[["Coef.", "Std. Err.", "t", "p"]] * (len(fits) - 1)])


def tables_beside(fits):
    """Whole tables side by side, each with names and statistics of its own."""
    parts = []
    own = ["Coefficient", "Std. Err.", "t-Statistic", "p"]
    for model, fit in enumerate(fits):
        rows, slip = lines([fit], [own], "C")
        rows = [row for row in rows if row[1] != ""]
        at = next(i for i, row in enumerate(rows) if row[0] == "X1")
        if model == 1:
            fault = [at, 6 * model + 3, slip[2]]
        parts.append(
            [[f"Equation {'ABC'[model]}", "", "", "", ""], ["Variable", *own], *rows]
            + [["" for _ in range(5)] for _ in range(5 - len(rows))]
            + [
                ["R-squared", fix(fit.o.rsquared, 4), "", "Observations", str(fit.n)],
                ["Adjusted R-squared", fix(fit.o.rsquared_adj, 4), "", "F-statistic", fix(fit.f, 3)],
            ]
        )
    whole = [[cell for at, row in enumerate(pieces) for cell in ([""] if at else []) + row] for pieces in zip(*parts)]
    return whole[:2], whole[2:7], fault, whole[7:], [f"Equation {'ABC'[i]}" for i in range(len(fits))]


LAYOUTS = {
    "English, one row of headings": lambda fits: english(fits, False),
    "English, titles above": lambda fits: english(fits, True),
    "English, statistics under the last column": lambda fits: english(fits, True, 3),
    "English, robust beside ordinary": robust_beside,
    "English, without t in the first": uneven,
    "English, whole tables side by side": tables_beside,
    "Chinese, one row of headings": lambda fits: chinese(fits, False),
    "Chinese, titles above": lambda fits: chinese(fits, True),
    "Chinese, t alone": with_t_alone,
    "Chinese, SPSS": spss,
}


def tables():
    for at, (layout, build) in enumerate(LAYOUTS.items()):
        for seed in range(4):
            designs = longley() if seed == 0 else generated(1000 * at + seed)
            count = 3 if seed < 2 else 2
            fits = [Fit(*design, robust=layout.startswith("English, robust") and i > 0) for i, design in enumerate(designs[:count])]
            head, rows, fault, tail, titles = build(fits)
            yield {
                "layout": layout,
                "models": count,
                "titles": titles,
                "n": [fit.n for fit in fits],
                "names": [sum(name in fit.rows for name in VARIABLES) for fit in fits],
                "fault": [len(head) + fault[0], *fault[1:]],
                "cells": head + rows + tail,
            }


lines_of_json = [json.dumps(table, ensure_ascii=False) for table in tables()]
sys.stdout.write('{\n"tools": "statsmodels 0.13.5, NumPy 1.24.2",\n"tables": [\n' + ",\n".join(lines_of_json) + "\n]\n}\n")
