"""Whether rounding allows a regression table's fault to be seen at all.

    python3 oracle.py < faulty.jsonl > decided.jsonl

Adds "detectable" to each line: true when no unrounded numbers within half a unit of the printed
digits (ends included) satisfy, for the printed n and k = number of rows, all of

    t = b/se;  p = P(|t| > |t|; n-k);  adjusted R2 = 1 - (1-R2)(n-1)/(n-k);
    F = (R2/(k-1))/((1-R2)/(n-k));  Prob(F);  SER^2 = SSR/(n-k);  SSR = (1-R2)(n-1) SD^2;
    the log likelihood, and AIC, SC, HQ in one and the same of three forms;
    se, F, SSR, SER, SD >= 0;  R2, p in [0, 1];  0 <= DW <= 4.

Shares no code with the product: ends are exact fractions, logarithms have 40 digits, and the
probabilities are scipy's, recomputed by mpmath at 40 digits where they come within 1e-9 of deciding.
"""

import json
import sys
from fractions import Fraction

import mpmath
from scipy import special

mpmath.mp.dps = 40
INFINITE = Fraction(10) ** 400


def ends(text):
    value = Fraction(text)
    decimals = len(text.split(".")[1]) if "." in text else 0
    half = Fraction(1, 2 * 10**decimals)
    return value - half, value + half


def meet(*intervals):
    low = max(a for a, _ in intervals)
    high = min(b for _, b in intervals)
    return (low, high) if low <= high else None


def quotient(numerator, denominator):
    """b/se for se >= 0."""
    low, high = max(denominator[0], Fraction(0)), denominator[1]
    candidates = []
    for top in numerator:
        for bottom in (low, high):
            if bottom > 0:
                candidates.append(top / bottom)
            elif top != 0:
                candidates.append(INFINITE if top > 0 else -INFINITE)
            else:
                candidates.append(Fraction(0))
    return min(candidates), max(candidates)


def decided(fast, exact, limit, below):
    """fast() <= limit (or >=), by the exact one where that is close."""
    limit_value = float(limit)
    value = fast()
    if abs(value - limit_value) > 1e-9 * max(abs(value), limit_value):
        return value <= limit_value if below else value >= limit_value
    value, limit = exact(), mpmath.mpf(limit.numerator) / limit.denominator
    return value <= limit if below else value >= limit


def beta_tail(a, b, x_of):
    """I_x(a, b), in doubles and in 40 digits; x_of(number type) gives x."""
    return (
        lambda: float(special.betainc(a, b, x_of(float))),
        lambda: mpmath.betainc(a, b, 0, x_of(mpmath.mpf), regularized=True),
    )


def as_number(kind, fraction):
    if kind is float:
        return float(fraction) if abs(fraction) < 10**300 else float("inf")
    return mpmath.mpf(fraction.numerator) / fraction.denominator


def student(t, df):
    if t >= INFINITE:
        return (lambda: 0.0), (lambda: mpmath.mpf(0))
    return beta_tail(df / 2, 0.5, lambda kind: df / (df + as_number(kind, t) ** 2))


def fisher(f, d1, d2):
    if f >= INFINITE:
        return (lambda: 0.0), (lambda: mpmath.mpf(0))
    return beta_tail(d2 / 2, d1 / 2, lambda kind: d2 / (d2 + d1 * as_number(kind, f)))


def row_fits(row, df):
    b, se, t, p = (ends(text) for text in row[1:])
    if se[1] < 0:
        return False
    p = meet(p, (Fraction(0), Fraction(1)))
    t = meet(t, quotient(b, se))
    if p is None or t is None:
        return False
    smallest = Fraction(0) if t[0] <= 0 <= t[1] else min(abs(t[0]), abs(t[1]))
    largest = max(abs(t[0]), abs(t[1]))
    return decided(*student(largest, df), p[1], True) and decided(*student(smallest, df), p[0], False)


def share_of(statistics, n, k):
    """1 - R2 from all that speaks of it; None where they contradict each other."""
    df = n - k
    found = [(Fraction(0), Fraction(1))]
    if "r2" in statistics:
        low, high = statistics["r2"]
        found.append((1 - high, 1 - low))
    if "adjr2" in statistics:
        low, high = statistics["adjr2"]
        factor = Fraction(df, n - 1)
        found.append(((1 - high) * factor, (1 - low) * factor))
    if "f" in statistics:
        low, high = statistics["f"]
        ratio = Fraction(k - 1, df)
        found.append((1 / (1 + high * ratio), 1 / (1 + max(low, Fraction(0)) * ratio)))
    return meet(*found)


def joint_tail_fits(share, p, n, k):
    df = n - k
    f_at = lambda u: (1 - u) / u * Fraction(df, k - 1) if u > 0 else INFINITE
    p = meet(p, (Fraction(0), Fraction(1)))
    if p is None:
        return False
    most, least = f_at(share[0]), f_at(share[1])
    return decided(*fisher(most, k - 1, df), p[1], True) and decided(*fisher(least, k - 1, df), p[0], False)


def number(fraction):
    return mpmath.mpf(fraction.numerator) / fraction.denominator


def squares_of(statistics, n, k, form):
    """SSR from all that speaks of it, in 40 digits; None where they contradict each other."""
    found = [(mpmath.mpf(0), mpmath.inf)]
    if "ssr" in statistics:
        found.append(tuple(number(end) for end in statistics["ssr"]))
    if "ser" in statistics:
        low, high = statistics["ser"]
        found.append((number(max(low, Fraction(0))) ** 2 * (n - k), number(high) ** 2 * (n - k)))
    from_likelihood = lambda value: n * mpmath.exp(-2 * value / n - 1 - mpmath.log(2 * mpmath.pi))
    if "loglik" in statistics:
        low, high = (number(end) for end in statistics["loglik"])
        found.append((from_likelihood(high), from_likelihood(low)))
    count = k + (form == "totalWithVariance")
    scale = n if form == "perObservation" else 1
    penalties = {
        "aic": mpmath.mpf(2 * count),
        "sc": count * mpmath.log(n),
        "hq": 2 * count * mpmath.log(mpmath.log(n)),
    }
    for name, penalty in penalties.items():
        if name in statistics:
            low, high = (number(end) * scale for end in statistics[name])
            found.append((from_likelihood((penalty - low) / 2), from_likelihood((penalty - high) / 2)))
    return meet(*found)


def fits(made):
    n, k = int(made["statistics"]["n"]), len(made["rows"])
    if n <= k:
        return False
    statistics = {name: ends(text) for name, text in made["statistics"].items() if name != "n"}
    for name in ("f", "ssr", "ser", "sddep", "dw", "r2", "probf"):
        if name in statistics and statistics[name][1] < 0:
            return False
    if "dw" in statistics and statistics["dw"][0] > 4:
        return False
    if not all(row_fits(row, n - k) for row in made["rows"]):
        return False
    share = share_of(statistics, n, k)
    if share is None:
        return False
    if "probf" in statistics and not joint_tail_fits(share, statistics["probf"], n, k):
        return False
    forms = ["perObservation", "total", "totalWithVariance"]
    for form in forms:
        squares = squares_of(statistics, n, k, form)
        if squares is None:
            continue
        if "sddep" not in statistics:
            return True
        low, high = statistics["sddep"]
        implied = (
            number(max(low, Fraction(0))) ** 2 * (n - 1) * number(share[0]),
            number(high) ** 2 * (n - 1) * number(share[1]),
        )
        if meet(squares, implied) is not None:
            return True
    return False


def main():
    for line in sys.stdin:
        made = json.loads(line)
        made["detectable"] = not fits(made)
        print(json.dumps(made))


main()
