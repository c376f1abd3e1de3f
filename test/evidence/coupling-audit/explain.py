"""Whether a design other than the one that a table was made with explains every row, fault and all.

python3 explain.py STUDY.jsonl DESIGNS.json holds each table whose number DESIGNS.json names against the
form, weights and θ given there: it looks for unrounded values within the printed digits, row by row,
and counts a row as explained only where C, T and D at the point that was found lie within theirs in
interval arithmetic of 40 digits. Then nobody who is not told the design can call the row wrong, while
oracle.py, which is told, does. Shares no code with the product or with oracle.py. Python 3.11,
mpmath 1.3.
"""
import json
import random
import sys
from fractions import Fraction

from mpmath import iv

iv.dps = 40
ROUNDS, POINTS = 120, 60


def interval(text):
    if text is None:
        return None
    half = Fraction(1, 2 * 10 ** len(text.partition('.')[2]))
    return Fraction(text) - half, Fraction(text) + half


def root(x, n):
    return x ** (1 / (iv.mpf(n) if isinstance(x, type(iv.mpf(1))) else n))


def degree(form, u):
    """C of numbers or of intervals of mpmath; in intervals the powers are those of positive numbers."""
    n, total, product = len(u), sum(u), 1
    for x in u:
        product = product * x
    if form == 'standard':
        return n * root(product, n) / total
    if form == 'paper':
        if n == 2:
            return root(product, 2) / total
        return root(product / ((u[0] + u[1]) * (u[0] + u[2]) * (u[1] + u[2])), 3)
    if form == 'liao1999':
        return (product / (total / n) ** n) ** 2
    pairs = [larger(a - b, b - a) for i, a in enumerate(u) for b in u[i + 1:]]
    if form == 'wang2021':
        top = u[0]
        for x in u[1:]:
            top = larger(top, x)
        return root((1 - sum(pairs) / len(pairs)) * root(product / top ** n, n - 1), 2)
    squares = sum(x * x for x in pairs)
    return 1 - 2 * root(squares, 2) / n


def larger(a, b):
    if isinstance(a, (int, float)):
        return max(a, b)
    return iv.mpf([max(a.a, b.a), max(a.b, b.b)])


def results(row, point, design, number):
    """C, T, D and levels not printed, at a point; None where the row does not give them."""
    levels, c, _, d = row
    weights = [number(w) for w in design['weights']]
    if all(x is None for x in levels):
        free_c, free_t = point
        return [], free_c, free_t, (free_c * free_t) ** number(design['theta'])
    u = list(point)
    hidden = [s for s, x in enumerate(levels) if x is None]
    for s in hidden:
        # The box holds T in its place.
        rest = sum(weights[i] * x for i, x in enumerate(u) if i != s)
        u[s] = (u[s] - rest) / weights[s]
    t = sum(w * x for w, x in zip(weights, u))
    if c is None and d is None:
        return [], None, t, None
    free_c = degree(design['form'], u)
    return [u[s] for s in hidden], free_c, t, (free_c * t) ** number(design['theta'])


def box_of(row):
    levels, c, t, _ = row
    if all(x is None for x in levels):
        return [interval(c), interval(t)]
    return [interval(t if x is None else x) for x in levels]


def miss(row, point, design, top):
    """By how much of its width the worst result misses what is printed; 0 or less within."""
    try:
        hidden, *own = results(row, point, design, lambda x: float(Fraction(x)))
    except (ZeroDivisionError, ValueError):
        return float('inf')
    worst = -1.0
    for value, text in zip(own, row[1:]):
        if text is None or value is None:
            continue
        if isinstance(value, complex):
            return float('inf')
        low, high = (float(x) for x in interval(text))
        worst = max(worst, abs(value - (low + high) / 2) / (high - low) * 2 - 1)
    for value in hidden:
        worst = max(worst, -value, value - top)
    return worst


def explained(row, design, rng):
    box = box_of(row)
    if not any(row[1:]) or any(side is None for side in box):
        return True
    top = 1 if design['form'] in ('wang2021', 'fan2024') else 1e9
    has_degree = row[1] is not None or row[3] is not None
    if has_degree:
        box = [(max(low, Fraction(0)), min(high, Fraction(top))) for low, high in box]
    sides = [(float(low), float(high)) for low, high in box]
    best = [(low + high) / 2 for low, high in sides]
    least, spread = miss(row, best, design, top), 1.0
    for _ in range(ROUNDS):
        for _ in range(POINTS):
            point = [min(high, max(low, x + rng.uniform(-0.5, 0.5) * spread * (high - low)))
                     for x, (low, high) in zip(best, sides)]
            found = miss(row, point, design, top)
            if found < least:
                best, least = point, found
        if least < -1e-6 and proved(row, best, box, design, top):
            return True
        spread *= 0.9
    return proved(row, best, box, design, top)


def proved(row, point, box, design, top):
    # Ends of digits are no doubles.
    exact = [min(high, max(low, Fraction(x))) for x, (low, high) in zip(point, box)]
    hidden, *own = results(row, [enclosed(x) for x in exact], design, enclosed)
    if any(not (value.a >= 0 and value.b <= top) for value in hidden):
        return False
    for value, text in zip(own, row[1:]):
        if text is None or value is None:
            continue
        low, high = (enclosed(x) for x in interval(text))
        if not (value.a >= low.b and value.b <= high.a):
            return False
    return True


def enclosed(x):
    x = Fraction(x)
    return iv.mpf(x.numerator) / iv.mpf(x.denominator)


def main():
    designs = {int(number): design for number, design in json.load(open(sys.argv[2])).items()}
    rng = random.Random(1)
    for line in open(sys.argv[1]):
        table = json.loads(line)
        design = designs.get(table['number'])
        if design is None:
            continue
        unexplained = [r + 1 for r, row in enumerate(table['rows']) if not explained(row, design, rng)]
        print(table['number'], table['fault'], 'explained' if not unexplained else f'not in rows {unexplained}')


if __name__ == '__main__':
    main()
