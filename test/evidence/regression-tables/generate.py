"""Regression tables as papers print them, correct and with one fault; seeded.

    python3 generate.py correct 10000 1 > correct.jsonl
    python3 generate.py faulty  10000 2 > faulty.jsonl

One table a line: decimals, fault (or null), rows of name, b, se, t, p, and statistics, all as text.
Least squares by numpy; every number is rounded once, half to even or half away from zero as drawn.
"""

import json
import sys
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import numpy as np
from scipy import stats

FAULTS = ["digit changed", "cells swapped", "sign dropped", "row copied", "wrong n"]
OPTIONAL = ["adjr2", "f", "probf", "ser", "ssr", "loglik", "meandep", "sddep", "aic", "sc", "hq", "dw"]


def regression(rng):
    k = int(rng.integers(2, 7))
    n = int(rng.integers(k + 6, 90))
    slopes = rng.normal(size=(n, k - 1)) * rng.lognormal(0, 1, size=k - 1)
    if rng.random() < 0.4:
        slopes = np.cumsum(slopes, axis=0)
    x = np.column_stack([np.ones(n), slopes])
    beta = rng.normal(size=k) * rng.lognormal(0, 0.7, size=k)
    noise = rng.normal(size=n) * rng.lognormal(0, 0.8)
    y = x @ beta + noise
    inverse = np.linalg.inv(x.T @ x)
    b = inverse @ x.T @ y
    e = y - x @ b
    ssr, df = float(e @ e), n - k
    se = np.sqrt(ssr / df * np.diag(inverse))
    t = b / se
    tss = float(((y - y.mean()) ** 2).sum())
    r2 = 1 - ssr / tss
    f = (r2 / (k - 1)) / ((1 - r2) / df)
    loglik = -n / 2 * (1 + np.log(2 * np.pi) + np.log(ssr / n))
    form = ["perObservation", "total", "totalWithVariance"][int(rng.integers(3))]
    scale, count = (n, k) if form == "perObservation" else (1, k + (form == "totalWithVariance"))
    statistics = {
        "n": n,
        "r2": r2,
        "adjr2": 1 - (1 - r2) * (n - 1) / df,
        "f": f,
        "probf": stats.f.sf(f, k - 1, df),
        "ser": np.sqrt(ssr / df),
        "ssr": ssr,
        "loglik": loglik,
        "meandep": y.mean(),
        "sddep": y.std(ddof=1),
        "aic": (-2 * loglik + 2 * count) / scale,
        "sc": (-2 * loglik + count * np.log(n)) / scale,
        "hq": (-2 * loglik + 2 * count * np.log(np.log(n))) / scale,
        "dw": float((np.diff(e) ** 2).sum()) / ssr,
    }
    names = ["C"] + [f"X{j}" for j in range(1, k)]
    rows = [list(row) for row in zip(names, b, se, t, 2 * stats.t.sf(abs(t), df))]
    return rows, statistics


def written(value, decimals, mode):
    return f"{Decimal(float(value)).quantize(Decimal(1).scaleb(-decimals), rounding=mode):f}"


def table(rng, decimals):
    rows, statistics = regression(rng)
    mode = ROUND_HALF_EVEN if rng.random() < 0.5 else ROUND_HALF_UP
    kept = ["n", "r2"] + [name for name in OPTIONAL if rng.random() < 0.6]
    return {
        "decimals": decimals,
        "fault": None,
        "rows": [[name] + [written(v, decimals, mode) for v in values] for name, *values in rows],
        "statistics": {
            name: str(statistics[name]) if name == "n" else written(statistics[name], decimals, mode)
            for name in kept
        },
    }


def places(made):
    """Every printed number but n, as (row, column) or a statistic's name."""
    inRows = [(r, c) for r in range(len(made["rows"])) for c in range(1, 5)]
    return inRows + [name for name in made["statistics"] if name != "n"]


def read(made, place):
    return made["statistics"][place] if isinstance(place, str) else made["rows"][place[0]][place[1]]


def write(made, place, text):
    if isinstance(place, str):
        made["statistics"][place] = text
    else:
        made["rows"][place[0]][place[1]] = text


def pick(rng, items):
    return items[int(rng.integers(len(items)))]


def spoil(rng, made, fault):
    """Puts the fault in; False where the table has no place for it."""
    if fault == "digit changed":
        place = pick(rng, places(made))
        text = read(made, place)
        at = pick(rng, [i for i, c in enumerate(text) if c.isdigit()])
        digit = pick(rng, [d for d in "0123456789" if d != text[at]])
        write(made, place, text[:at] + digit + text[at + 1 :])
        return True
    if fault == "cells swapped":
        if rng.random() < 0.5:
            row = int(rng.integers(len(made["rows"])))
            among = [(row, c) for c in range(1, 5)]
        else:
            among = [place for place in places(made) if isinstance(place, str)]
        if len(among) < 2:
            return False
        first, second = (among[i] for i in rng.choice(len(among), 2, replace=False))
        a, b = read(made, first), read(made, second)
        write(made, first, b)
        write(made, second, a)
        return a != b
    if fault == "sign dropped":
        negative = [place for place in places(made) if read(made, place).startswith("-")]
        if not negative:
            return False
        place = pick(rng, negative)
        write(made, place, read(made, place)[1:])
        return True
    if fault == "row copied":
        first, second = rng.choice(len(made["rows"]), 2, replace=False)
        changed = made["rows"][first][1:] != made["rows"][second][1:]
        made["rows"][first][1:] = made["rows"][second][1:]
        return changed
    count = int(made["statistics"]["n"])
    shift = pick(rng, [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 10])
    if count + shift <= len(made["rows"]):
        return False
    made["statistics"]["n"] = str(count + shift)
    return True


def main():
    kind, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = np.random.default_rng(seed)
    for number in range(count):
        decimals = 2 + number % 5
        made = table(rng, decimals)
        if kind == "faulty":
            fault = FAULTS[number // 5 % len(FAULTS)]
            while not spoil(rng, made, fault):
                made = table(rng, decimals)
            made["fault"] = fault
        print(json.dumps(made))


if __name__ == "__main__":
    main()
