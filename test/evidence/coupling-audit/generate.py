"""Published coupling tables, correct and with one fault each, and whether the fault can be seen.

python3 generate.py COUNT SEED OUT.jsonl writes COUNT correct tables and COUNT with a fault, one a
line. Shares no code with the product: the forms are written anew here, tables are made at full
precision and rounded, and `oracle.py` decides whether any unrounded values within the printed digits
satisfy the identities. Python 3.11 and numpy.
"""
import json
import math
import random
import sys
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import oracle

FORMS = ['paper', 'standard', 'wang2021', 'fan2024', 'liao1999']
FAULTS = ['digit', 'swap', 'sign', 'results copied', 'row copied', 'wrong n', 'factor 2']


def degree(form, u, n=None):
    """C at full precision; n other than the number of systems is the fault `wrong n`."""
    n = n or len(u)
    product, total = math.prod(u), sum(u)
    if form == 'paper':
        if len(u) == 2:
            return math.sqrt(product) / total
        return (product / ((u[0] + u[1]) * (u[0] + u[2]) * (u[1] + u[2]))) ** (1 / 3)
    if form == 'standard':
        return n * product ** (1 / len(u)) / total
    if form == 'liao1999':
        return (product / (total / len(u)) ** len(u)) ** 2
    pairs = [abs(a - b) for i, a in enumerate(u) for b in u[i + 1:]]
    if form == 'wang2021':
        top = max(u)
        ratios = math.prod(x / top for x in u)
        return math.sqrt((1 - sum(pairs) / len(pairs)) * ratios ** (1 / (len(u) - 1)))
    mean = total / len(u)
    spread = sum((x - mean) ** 2 for x in u) / (n if n == len(u) else len(u) - 1)
    return 1 - 2 * math.sqrt(spread)


def printed(value, decimals, rounding):
    text = Decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=rounding)
    return f'{text:f}'.replace('-0.' + '0' * decimals, '0.' + '0' * decimals)


def levels(rng, rows, systems):
    """Uniform, or min-max with its 0 and 1."""
    table = [[rng.uniform(0.03, 0.98) for _ in range(systems)] for _ in range(rows)]
    if rng.random() < 0.15:
        for s in range(systems):
            column = [row[s] for row in table]
            low, high = min(column), max(column)
            for row in table:
                row[s] = (row[s] - low) / (high - low)
    return table


def correct_table(rng, decimals, kind=None):
    systems = 2 if kind == 'factor 2' or rng.random() < 0.7 else 3
    form = rng.choice(FORMS)
    if kind == 'factor 2' or (kind == 'wrong n' and rng.random() < 0.5):
        form = 'standard'
    is_signed = kind == 'sign' or (kind is None and rng.random() < 0.1)
    if is_signed:
        systems, form = 2, rng.choice(['paper', 'standard', 'liao1999'])
    rows = rng.randint(6, 14)
    weights = [1 / systems] * systems
    if rng.random() < 0.4 and kind != 'wrong n':
        weights = rng.choice([[0.4, 0.6], [0.6, 0.4], [0.3, 0.7], [0.35, 0.65]]) if systems == 2 else \
            rng.choice([[0.5, 0.3, 0.2], [0.4, 0.3, 0.3], [0.25, 0.25, 0.5]])
    theta = 0.5 if rng.random() < 0.8 else 1
    u = levels(rng, rows, systems)
    if is_signed:
        u = [[rng.gauss(0, 1) for _ in range(2)] for _ in range(rows)]
        for row in u[:3]:
            row[:] = [abs(x) for x in row]
    columns = rng.choices(
        [['U', 'C', 'T', 'D'], ['U', 'C', 'D'], ['U', 'C', 'T'], ['U', 'T', 'D'], ['C', 'T', 'D'],
         ['U1', 'C', 'T', 'D']],
        [60, 8, 8, 8, 8, 8] if not is_signed else [100, 0, 0, 0, 0, 0])[0]
    if 'U1' in columns and systems > 2:
        columns = ['U', 'C', 'T', 'D']
    results = [result_row(row, form, weights, theta) for row in u]
    return {'form': form, 'weights': weights, 'theta': theta, 'decimals': decimals, 'columns': columns,
            'systems': systems, 'u': u, 'results': results,
            'rounding': rng.choice([ROUND_HALF_UP, ROUND_HALF_EVEN])}


def result_row(u, form, weights, theta, n=None, factor=1.0):
    t = sum(w * x for w, x in zip(weights, u))
    # No form takes negative levels or all zeros; the printed general form not two zeros of three.
    if any(x < 0 for x in u) or sum(u) == 0 or (form == 'paper' and sum(x > 0 for x in u) < len(u) - 1):
        return [None, t, None]
    c = degree(form, u, n) * factor
    return [c, t, (c * t) ** theta if c * t >= 0 else None]


def as_printed(t):
    def cell(value):
        return None if value is None else printed(value, t['decimals'], t['rounding'])

    hidden = range(1, t['systems']) if 'U1' in t['columns'] else \
        [] if 'U' in t['columns'] else range(t['systems'])
    rows = []
    for u, (c, index, d) in zip(t['u'], t['results']):
        rows.append([[None if s in hidden else cell(x) for s, x in enumerate(u)],
                     cell(c) if 'C' in t['columns'] else None,
                     cell(index) if 'T' in t['columns'] else None,
                     cell(d) if 'D' in t['columns'] else None])
    return rows


def get(rows, r, c, systems):
    return rows[r][0][c] if c < systems else rows[r][c - systems + 1]


def put(rows, r, c, systems, text):
    if c < systems:
        rows[r][0][c] = text
    else:
        rows[r][c - systems + 1] = text


def spoil(rng, t, kind):
    """The rows with a fault, and which rows it touches; None where the table has no place for it."""
    s = t['systems']
    if kind in ('wrong n', 'factor 2'):
        return spoil_whole(rng, t, kind)
    rows = as_printed(t)
    filled = [(r, c) for r in range(len(rows)) for c in range(s + 3) if get(rows, r, c, s) is not None]
    if kind == 'digit':
        r, c = rng.choice(filled)
        text = get(rows, r, c, s)
        at = rng.choice([i for i, x in enumerate(text) if x.isdigit()])
        digit = rng.choice([x for x in '0123456789' if x != text[at]])
        put(rows, r, c, s, text[:at] + digit + text[at + 1:])
        return rows, [r]
    if kind == 'swap':
        c = rng.choice(sorted({c for _, c in filled}))
        a, b = rng.sample([r for r, column in filled if column == c], 2)
        first, second = get(rows, a, c, s), get(rows, b, c, s)
        if first == second:
            return None
        put(rows, a, c, s, second)
        put(rows, b, c, s, first)
        return rows, [a, b]
    if kind == 'sign':
        negative = [(r, c) for r, c in filled if get(rows, r, c, s).startswith('-')]
        if not negative:
            return None
        r, c = rng.choice(negative)
        put(rows, r, c, s, get(rows, r, c, s)[1:])
        return rows, [r]
    a, b = rng.sample(range(len(rows)), 2)
    if rows[a] == rows[b]:
        return None
    rows[a] = json.loads(json.dumps(rows[b] if kind == 'row copied' else [rows[a][0]] + rows[b][1:]))
    return rows, [a]


def spoil_whole(rng, t, kind):
    s, form = t['systems'], t['form']
    if kind == 'factor 2':
        halved = [result_row(u, form, t['weights'], t['theta'], factor=0.5) for u in t['u']]
        # Half of the time D follows from the C that was meant.
        if rng.random() < 0.5:
            halved = [[h[0], h[1], right[2]] for h, right in zip(halved, t['results'])]
        t['results'] = halved
    elif form in ('standard', 'fan2024') and s + (form == 'standard') >= 3 and rng.random() < 0.7:
        wrong = s + 1 if form == 'standard' else s - 1
        t['results'] = [result_row(u, form, t['weights'], t['theta'], n=wrong) for u in t['u']]
    else:
        wrong = [1 / (s + rng.choice([-1, 1]))] * s
        t['results'] = [result_row(u, form, wrong, t['theta']) for u in t['u']]
    return as_printed(t), list(range(len(t['u'])))


def main():
    count, seed, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    rng = random.Random(seed)
    with open(out, 'w') as file:
        for number in range(2 * count):
            kind = None if number < count else FAULTS[number % len(FAULTS)]
            decimals = 2 + (number // len(FAULTS)) % 5
            while True:
                t = correct_table(rng, decimals, kind)
                spoiled = (as_printed(t), []) if kind is None else spoil(rng, t, kind)
                if spoiled is not None:
                    break
            rows, touched = spoiled
            # Half of the designs are left to be found out; a fault of the whole table has to be held
            # against what the table states.
            is_stated = kind in ('wrong n', 'factor 2') or rng.random() < 0.5
            line = {'number': number, 'fault': kind, 'decimals': decimals, 'systems': t['systems'],
                    'form': t['form'], 'weights': t['weights'], 'theta': t['theta'],
                    'stated': is_stated, 'rows': rows, 'touched': touched}
            if kind is not None:
                line['oracle'] = oracle.judge(line)
            file.write(json.dumps(line) + '\n')


if __name__ == '__main__':
    main()
