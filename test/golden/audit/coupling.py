"""Coupling tables of known design, rounded from 50 digits as print has them.

Run beside this file: python3 coupling.py > coupling.json
The levels are made up: fractions whose decimals never end, so that no number is a tie of rounding.
"""
import json
import sys

import mpmath
from mpmath import mpf, sqrt

mpmath.mp.dps = 50


def mean(u):
    return sum(u) / len(u)


def product(u):
    result = mpf(1)
    for value in u:
        result *= value
    return result


def pairs(u):
    return [(a, b) for i, a in enumerate(u) for b in u[i + 1 :]]


FORMS = {
    # As the papers write them, of n systems.
    "standard": lambda u: product(u) ** (mpf(1) / len(u)) / mean(u),
    # Of two systems only.
    "paper": lambda u: sqrt(u[0] * u[1]) / (u[0] + u[1]),
    "wang2021": lambda u: sqrt(
        (1 - mean([abs(a - b) for a, b in pairs(u)]))
        * product([value / max(u) for value in u]) ** (mpf(1) / (len(u) - 1))
    ),
    "fan2024": lambda u: 1 - 2 * sqrt(mean([(value - mean(u)) ** 2 for value in u])),
    "liao1999": lambda u: (product(u) / mean(u) ** len(u)) ** 2,
}


def shown(value, decimals):
    scaled = int(mpmath.floor(value * mpf(10) ** decimals + mpf(1) / 2))
    digits = str(scaled).rjust(decimals + 1, "0")
    return f"{digits[:-decimals]}.{digits[-decimals:]}"


def levels_of(row, system):
    # Between 0.06 and 0.96, each system with its own period.
    return mpf((row * (7 + 4 * system) + 5 * system + 2) % 13 + 1) / (13 + mpf(2) / 3 + system)


def table(form, weights, theta, decimals, rows=8):
    weights_ = [mpf(weight) for weight in weights]
    cells = []
    for row in range(rows):
        u = [levels_of(row, system) for system in range(len(weights))]
        c = FORMS[form](u)
        t = sum(w * value for w, value in zip(weights_, u))
        d = (c * t) ** mpf(theta)
        cells.append([shown(value, decimals) for value in [*u, c, t, d]])
    return {"form": form, "weights": weights, "theta": theta, "decimals": decimals, "rows": cells}


json.dump(
    {
        "tool": f"Python {sys.version.split()[0]}, mpmath {mpmath.__version__}",
        "script": "coupling.py",
        "columns": "levels of the systems, C, T, D",
        "tables": {
            "standard with equal weights": table("standard", ["0.5", "0.5"], "0.5", 4),
            "the source paper's form with 0.4 and 0.6": table("paper", ["0.4", "0.6"], "0.5", 4),
            "fan2024 with 0.35 and 0.65": table("fan2024", ["0.35", "0.65"], "0.5", 3),
            "liao1999 with D = CT": table("liao1999", ["0.5", "0.5"], "1", 4),
            "wang2021 with an exponent of 0.4": table("wang2021", ["0.6", "0.4"], "0.4", 5),
            "standard with weights that nobody would choose": table(
                "standard", ["0.2371829", "0.7628171"], "0.5", 7
            ),
            "standard with three systems": table("standard", ["0.5", "0.3", "0.2"], "0.5", 4),
        },
    },
    sys.stdout,
    indent=1,
)
print()
