"""Whether any unrounded values within the printed digits satisfy the identities of a row.

Branch and bound over boxes of levels with numpy, all boxes of a depth at once: a box is kept while
the ranges of C, T and D over it meet what is printed. Only the proof that no box is left counts as
`detectable`; a row that is neither proved nor shown to be possible is `undecided`. Shares no code or
method with the product, which uses slopes and weighted sums of the identities.
"""
import numpy as np

MOST_BOXES = 60000
MOST_DEPTH = 14
SLACK = 1e-12


def interval(text):
    if text is None:
        return None
    decimals = len(text.split('.')[1]) if '.' in text else 0
    half = 0.5 * 10.0 ** -decimals
    return float(text) - half - SLACK, float(text) + half + SLACK


def judge(table):
    verdicts = [judge_row(table, table['rows'][r]) for r in table['touched']]
    if 'detectable' in verdicts:
        return 'detectable'
    return 'undecided' if 'undecided' in verdicts else 'possible'


def judge_row(table, row):
    form, weights, theta = table['form'], table['weights'], table['theta']
    levels = [interval(x) for x in row[0]]
    c, t, d = (interval(x) for x in row[1:])
    largest = 0.5 if form == 'paper' else 1.0
    if c is not None and (c[0] > largest + SLACK or c[1] < 0):
        return 'detectable'
    missing = [s for s, level in enumerate(levels) if level is None]
    if len(missing) == len(levels):
        if c is None or t is None or d is None:
            return 'possible'
        box = [(max(c[0], 0), min(c[1], largest)), (max(t[0], 0), t[1])]
        return search(box, lambda lo, hi: [(power(lo[:, 0] * lo[:, 1], theta),
                                            power(hi[:, 0] * hi[:, 1], theta), d)])
    needs_degree = c is not None or d is not None
    top = 1.0 if form in ('wang2021', 'fan2024') else np.inf
    box = []
    for level in levels:
        if level is None:
            box.append((max(t[0], 0), t[1]))
        elif needs_degree:
            # No form takes negative levels; what a table does with them is left open.
            if level[1] < 0:
                needs_degree = False
                box.append(level)
            else:
                box.append((max(level[0], 0), min(level[1], top)))
                if box[-1][0] > box[-1][1]:
                    return 'detectable'
        else:
            box.append(level)

    def functions(lo, hi):
        low, high = lo.copy(), hi.copy()
        if missing:
            # U₂ = (T − w₁U₁)/w₂, the box holding T in its place.
            own, other = missing[0], 1 - missing[0]
            low[:, own] = (lo[:, own] - weights[other] * hi[:, other]) / weights[own]
            high[:, own] = (hi[:, own] - weights[other] * lo[:, other]) / weights[own]
            index = lo[:, own], hi[:, own]
        else:
            index = low @ np.array(weights), high @ np.array(weights)
        result = []
        if missing:
            result.append((low[:, missing[0]], high[:, missing[0]], (0.0, top)))
            low, high = np.clip(low, 0, top), np.clip(high, 0, top)
        if t is not None:
            result.append((*index, t))
        if needs_degree:
            degree = RANGES[form](low, high)
            if c is not None:
                result.append((*degree, c))
            if d is not None:
                result.append((power(degree[0] * index[0], theta), power(degree[1] * index[1], theta), d))
        return result

    return search(box, functions)


def power(base, exponent):
    base = np.maximum(base, 0)
    return np.sqrt(base) if exponent == 0.5 else base ** exponent


def search(box, functions):
    lo = np.array([[low for low, _ in box]])
    hi = np.array([[high for _, high in box]])
    if np.any(lo > hi):
        return 'detectable'
    dimensions = lo.shape[1]
    for _ in range(MOST_DEPTH):
        kept = np.ones(len(lo), bool)
        for low, high, target in functions(lo, hi):
            kept &= (high >= target[0] - SLACK) & (low <= target[1] + SLACK)
        lo, hi = lo[kept], hi[kept]
        if len(lo) == 0:
            return 'detectable'
        centre = (lo + hi) / 2
        inside = np.ones(len(lo), bool)
        for value, _, target in functions(centre, centre):
            inside &= (value >= target[0]) & (value <= target[1])
        if inside.any():
            return 'possible'
        if len(lo) * 2 ** dimensions > MOST_BOXES:
            return 'undecided'
        for axis in range(dimensions):
            middle = (lo[:, axis] + hi[:, axis]) / 2
            low_half, high_half = hi.copy(), lo.copy()
            low_half[:, axis] = middle
            high_half[:, axis] = middle
            lo, hi = np.vstack([lo, high_half]), np.vstack([low_half, hi])
    return 'undecided'


def ratio_range(low, high):
    """min/max of two levels: the range over each box."""
    with np.errstate(divide='ignore', invalid='ignore'):
        first = np.nan_to_num(low[:, 0] / high[:, 1], nan=0.0, posinf=np.inf)
        last = np.where(low[:, 1] > 0, high[:, 0] / low[:, 1], np.inf)
    holds_one = (first <= 1) & (last >= 1)

    def folded(r):
        with np.errstate(divide='ignore'):
            return np.minimum(r, np.where(r > 0, 1 / r, np.inf))

    ends = np.stack([folded(first), folded(last)])
    ends = np.nan_to_num(ends, nan=0.0)
    return ends.min(0), np.where(holds_one, 1.0, ends.max(0))


def standard(low, high):
    n = low.shape[1]
    if n == 2:
        least, most = ratio_range(low, high)
        return 2 * np.sqrt(least) / (1 + least), 2 * np.sqrt(most) / (1 + most)
    root = 1.0 / n
    with np.errstate(divide='ignore', invalid='ignore'):
        least = n * np.prod(low, 1) ** root / high.sum(1)
        most = n * np.prod(high, 1) ** root / low.sum(1)
    return np.nan_to_num(least, nan=0.0), np.minimum(1.0, np.nan_to_num(most, nan=1.0))


def paper(low, high):
    if low.shape[1] == 2:
        least, most = standard(low, high)
        return least / 2, most / 2

    def sums(x):
        return (x[:, 0] + x[:, 1]) * (x[:, 0] + x[:, 2]) * (x[:, 1] + x[:, 2])

    with np.errstate(divide='ignore', invalid='ignore'):
        least = (np.prod(low, 1) / sums(high)) ** (1 / 3)
        most = (np.prod(high, 1) / sums(low)) ** (1 / 3)
    return np.nan_to_num(least, nan=0.0), np.minimum(0.5, np.nan_to_num(most, nan=0.5))


def liao1999(low, high):
    least, most = standard(low, high)
    n = low.shape[1]
    return least ** (2 * n), most ** (2 * n)


def distances(low, high):
    n = low.shape[1]
    pairs = [(i, j) for i in range(n) for j in range(i + 1, n)]
    least = np.stack([np.maximum(0, np.maximum(low[:, i] - high[:, j], low[:, j] - high[:, i]))
                      for i, j in pairs])
    most = np.stack([np.maximum(high[:, i] - low[:, j], high[:, j] - low[:, i]) for i, j in pairs])
    return least, most


def fan2024(low, high):
    least, most = distances(low, high)
    n = low.shape[1]
    return (np.maximum(0, 1 - 2 * np.sqrt((most ** 2).sum(0)) / n),
            1 - 2 * np.sqrt((least ** 2).sum(0)) / n)


def wang2021(low, high):
    least, most = distances(low, high)
    n = low.shape[1]
    with np.errstate(divide='ignore', invalid='ignore'):
        if n == 2:
            ratio_least, ratio_most = ratio_range(low, high)
        else:
            ordered_low, ordered_high = np.sort(low, 1), np.sort(high, 1)
            ratio_least = np.prod(ordered_low[:, :-1], 1) / ordered_high[:, -1] ** (n - 1)
            ratio_most = np.prod(ordered_high[:, :-1], 1) / ordered_low[:, -1] ** (n - 1)
            ratio_least = np.nan_to_num(ratio_least, nan=0.0) ** (1 / (n - 1))
            ratio_most = np.minimum(1.0, np.nan_to_num(ratio_most, nan=1.0)) ** (1 / (n - 1))
    return (np.sqrt(np.maximum(0, 1 - most.mean(0)) * ratio_least),
            np.sqrt(np.maximum(0, 1 - least.mean(0)) * ratio_most))


RANGES = {'paper': paper, 'standard': standard, 'liao1999': liao1999, 'fan2024': fan2024,
          'wang2021': wang2021}
