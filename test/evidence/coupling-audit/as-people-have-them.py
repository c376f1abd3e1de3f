"""Correct coupling tables as people have them, to be read off a block of cells.

python3 as-people-have-them.py COUNT SEED OUT.jsonl writes COUNT blocks, one a line. Shares no code with
the product: levels are drawn, C, T and D are formed at full precision and rounded once. Python 3.11.
"""
import json
import math
import random
import sys
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal


def degree(form, u):
    n, product, total = len(u), math.prod(u), sum(u)
    if form == 'paper':
        if n == 2:
            return math.sqrt(product) / total
        return (product / ((u[0] + u[1]) * (u[0] + u[2]) * (u[1] + u[2]))) ** (1 / 3)
    if form == 'liao1999':
        return (product / (total / n) ** n) ** 2
    return n * product ** (1 / n) / total


def fixed(value, decimals, rounding):
    return f'{Decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=rounding):f}'


def weights(rng, n):
    """As entropy gives them: nobody's decimals."""
    raw = [rng.uniform(0.5, 1.5) for _ in range(n)]
    return [x / sum(raw) for x in raw]


LEVELS = [
    (['严重失调', '中度失调', '勉强协调', '良好协调', '优质协调'], [0.2, 0.4, 0.6, 0.8]),
    (['Low', 'Medium', 'High'], [0.4, 0.6]),
    (['低度协调', '中度协调', '高度协调', '极度协调'], [0.35, 0.5, 0.75]),
    (['濒临失调', '初级协调', '良好协调'], [0.45, 0.65]),
]
KINDS = ['unrounded weights', 'theta', 'mixed decimals', 'zeros lost', 'significant digits',
         'near-equal systems', 'above 1', 'mean row', 'count column', 'own levels', 'on its side',
         'two headings', 'system headings', 'odd theta']
# Nobody's choice, or not to three decimals; two of them near to a usual one.
ODD = [2 ** 0.5 - 1, (5 ** 0.5 - 1) / 2, 0.4142, 0.61803, 0.5003, 0.99987, 1.23456]
LEFT_OUT = [[], [], ['C'], ['T'], 'U']
NAMES = [['科技创新综合水平', '城镇化综合评价指数'], ['Urbanization index', 'Ecology index'],
         ['数字经济发展指数', '绿色发展指数']]
RESULTS = [['耦合度C', '综合协调指数T', '耦合协调度D'], ['耦合度', '协调指数', '协调发展度'],
           ['Coupling degree', 'Comprehensive coordination index', 'Coupling coordination degree']]


def table(rng, kind):
    n = 2 if kind in ('system headings', 'significant digits') else rng.choice([2, 2, 3, 4])
    form = rng.choice(['standard', 'standard', 'paper' if n < 4 else 'standard', 'liao1999'])
    theta = rng.choice([1 / 3, 0.4, 1, 2]) if kind == 'theta' else 0.5
    if kind == 'odd theta':
        theta = rng.choice(ODD + [rng.uniform(0.2, 3)])
    rows = rng.choice([3, 5, 8, 12, 20])
    scale = 30 if kind in ('above 1', 'significant digits') else 1
    u = [[rng.uniform(0.05, 0.95) * scale for _ in range(n)] for _ in range(rows)]
    if kind == 'near-equal systems':
        u = [[row[0] * (1 + rng.gauss(0, 0.005)) for _ in row] for row in u]
    w = weights(rng, n) if rng.random() < 0.8 or kind == 'unrounded weights' else [1 / n] * n
    results = []
    for row in u:
        c, t = degree(form, row), sum(a * b for a, b in zip(w, row))
        results.append([c, t, (c * t) ** theta])
    rounding = rng.choice([ROUND_HALF_UP, ROUND_HALF_EVEN])
    places = [rng.randint(3, 5)] * (n + 3)
    if kind == 'mixed decimals':
        places = [rng.randint(2, 5)] * n + [rng.randint(2, 5) for _ in range(3)]

    def cell(value, column):
        if kind == 'significant digits':
            return float(f'{value:.4g}')
        text = fixed(value, places[column], rounding)
        return float(text) if kind == 'zeros lost' else text

    numbers = [us + rs for us, rs in zip(u, results)]
    names = [f'U{i + 1}' for i in range(n)]
    heads = ['年份'] + names + ['C', 'T', 'D']
    if kind == 'system headings':
        at = rng.randrange(3)
        heads = ['年份'] + NAMES[at] + RESULTS[at]
    cells = [[2001 + r] + [cell(x, c) for c, x in enumerate(line)] for r, line in enumerate(numbers)]
    if kind == 'mean row':
        means = [sum(line[c] for line in numbers) / rows for c in range(n + 3)]
        cells.append([rng.choice(['均值', '平均', 'Mean', 'Average'])] + [cell(x, c) for c, x in enumerate(means)])
    if kind == 'count column':
        order = sorted(range(rows), key=lambda r: -results[r][2])
        heads = heads + [rng.choice(['排名', 'Rank'])]
        cells = [line + [order.index(r) + 1] for r, line in enumerate(cells)]
        if rng.random() < 0.5:
            heads = ['序号'] + heads
            cells = [[r + 1] + line for r, line in enumerate(cells)]
    if kind == 'own levels':
        levels, cuts = rng.choice(LEVELS)
        heads = heads + ['等级']
        cells = [line + [levels[sum(results[r][2] > cut for cut in cuts)]] for r, line in enumerate(cells)]
    if kind == 'odd theta':
        # Without levels, C or T the others have to tell of θ.
        left_out = rng.choice(LEFT_OUT)
        kept = [c for c, head in enumerate(heads) if head[0] != left_out and head not in left_out]
        heads, cells = [heads[c] for c in kept], [[line[c] for c in kept] for line in cells]
    block = [heads] + cells
    if kind == 'two headings':
        title = ['表3 耦合协调度'] + [''] * (n + 3)
        above = ['年份', '综合水平'] + [''] * (n - 1) + ['耦合协调', '', '']
        block = [title, above, [''] + heads[1:]] + cells
    if kind == 'on its side':
        block = [list(column) for column in zip(*block)]
    return {'kind': kind, 'form': form, 'weights': w, 'theta': theta, 'cells': block}


def main():
    count, seed, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    rng = random.Random(seed)
    with open(out, 'w') as file:
        for number in range(count):
            line = {'number': number, **table(rng, KINDS[number % len(KINDS)])}
            file.write(json.dumps(line, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
