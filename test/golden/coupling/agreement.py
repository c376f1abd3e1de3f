"""Computes every golden number of the R scripts again with numpy and compares.

Run beside this file, after studies.R and functions.R: python3 agreement.py
Formulas are written apart from those of the R scripts, and where there is another way it is taken:
eigenvectors by eigh, partial correlations as correlations of residuals, |R| as the product of the
eigenvalues, products as sums of logarithms, deviations in fan2024 by numpy's own std.
Writes agreement.json: the tools, and for each file how many numbers agree and how closely. What may
be a difference close to 0 (rescaled values, composites, levels, T, fan2024) is compared relative to
the largest of its column, Bartlett's tail probability relative to chi-squared times itself, because a tail magnifies
what its argument is off by so much; all others relative to themselves. Fails where any differs by
more than 1e-12.
"""
import csv
import json
import sys

import numpy as np
import scipy
from scipy.stats import chi2

TOLERANCE = 1e-12
FORMS = ["paper", "standard", "wang2021", "fan2024", "liao1999"]
LIAO10 = [
    "extreme disorder", "severe disorder", "moderate disorder", "mild disorder", "near disorder",
    "bare coordination", "primary coordination", "intermediate coordination", "good coordination",
    "quality coordination",
]


# ---- Formulas -------------------------------------------------------------------------------------


def rescale(x, method, direction=1, low=0.0, high=1.0):
    present = x[~np.isnan(x)]
    if method == "none":
        return x.copy()
    if np.ptp(present) == 0:
        return np.full_like(x, np.nan)
    if method == "minmax":
        share = (x - present.min()) / np.ptp(present)
        if direction == -1:
            share = (present.max() - x) / np.ptp(present)
        return low + (high - low) * share
    if method in ("zscore", "abszscore"):
        z = (x - present.mean()) / present.std(ddof=1)
        return np.abs(z) if method == "abszscore" else direction * z
    divisor = {"max": present.max(), "sum": present.sum(), "norm": np.linalg.norm(present)}
    return x / divisor[method]


def components(x):
    values, vectors = np.linalg.eigh(np.corrcoef(x, rowvar=False))
    values, vectors = values[::-1], vectors[:, ::-1]
    return values, vectors * np.where(vectors.sum(axis=0) < 0, -1, 1)


def weights(x, method):
    n, k = x.shape
    if method == "equal":
        return np.full(k, 1 / k)
    if method == "entropy":
        p = x / x.sum(axis=0)
        terms = np.where(p > 0, p * np.log(np.where(p > 0, p, 1)), 0)
        raw = 1 + terms.sum(axis=0) / np.log(n)
    elif method == "critic":
        raw = x.std(axis=0, ddof=1) * (k - np.corrcoef(x, rowvar=False).sum(axis=0))
    elif method == "cv":
        raw = x.std(axis=0, ddof=1) / x.mean(axis=0)
    else:
        values, vectors = components(x)
        kept = max(1, int((values > 1).sum())) if method == "pcaRetained" else 1
        loadings = vectors[:, :kept] * np.sqrt(values[:kept])
        raw = (loadings / np.sqrt(values[:kept])) @ (values[:kept] / values[:kept].sum())
    return raw / raw.sum()


def adequacy(x):
    n, k = x.shape
    standard = (x - x.mean(axis=0)) / x.std(axis=0)
    r = np.corrcoef(x, rowvar=False)
    partial = np.eye(k)
    for i in range(k):
        for j in range(i):
            others = standard[:, [c for c in range(k) if c not in (i, j)]]
            pair = standard[:, [i, j]]
            if others.shape[1] > 0:
                pair = pair - others @ np.linalg.lstsq(others, pair, rcond=None)[0]
            q = (pair[:, 0] @ pair[:, 1]) / np.sqrt((pair**2).sum(axis=0).prod())
            partial[i, j] = partial[j, i] = q
    off = 1 - np.eye(k)
    simple_squares, partial_squares = (r**2 * off).sum(axis=0), (partial**2 * off).sum(axis=0)
    statistic = -(n - 1 - (2 * k + 5) / 6) * np.log(np.linalg.eigvalsh(r)).sum()
    degrees = k * (k - 1) // 2
    return {
        "kmo": simple_squares.sum() / (simple_squares.sum() + partial_squares.sum()),
        "kmoOfIndicators": simple_squares / (simple_squares + partial_squares),
        "bartlett": {
            "chiSquared": statistic,
            "degreesOfFreedom": degrees,
            "probability": chi2.sf(statistic, degrees),
        },
    }


def obstacles(x, w):
    lacking = w * (1 - x)
    with np.errstate(invalid="ignore"):
        return lacking / lacking.sum(axis=1, keepdims=True)


def coupling(u, form):
    n = len(u)
    if np.isnan(u).any() or (u < 0).any():
        return np.nan
    if form in ("wang2021", "fan2024") and (u > 1 + TOLERANCE).any():
        return np.nan
    if form == "fan2024":
        return 1 - 2 * u.std()
    if (u == 0).all():
        return np.nan
    if (u == 0).any() and not (form == "paper" and (u > 0).sum() == 1 and n > 2):
        return 0.0
    if (u > 0).sum() < 2:
        return np.nan
    logs = np.log(u)
    pairs = [(i, j) for j in range(n) for i in range(j)]
    if form == "paper":
        sums = sum(np.log(u[i] + u[j]) for i, j in pairs)
        return np.exp(logs.sum() / 2 - sums) if n == 2 else np.exp((logs.sum() - sums) / n)
    if form == "standard":
        return np.exp(logs.mean()) / u.mean()
    if form == "liao1999":
        return np.exp(2 * (logs.sum() - n * np.log(u.mean())))
    gap = np.mean([abs(u[i] - u[j]) for i, j in pairs])
    return np.sqrt((1 - gap) * np.exp((logs.sum() - n * logs.max()) / (n - 1)))


def couplings(u, form):
    return np.array([coupling(row, form) for row in u])


def coordination(c, t, theta):
    product = np.array([x * y if np.isfinite(x) else np.nan for x, y in zip(c, t)])
    with np.errstate(invalid="ignore"):
        return product**theta


def level(d):
    if np.isnan(d) or d > 1:
        return None
    return LIAO10[max(0, int(np.ceil(d * 10)) - 1)]


# ---- Comparison -----------------------------------------------------------------------------------


class Comparison:
    def __init__(self):
        self.count = 0
        self.largest = 0.0
        self.failures = []

    def number(self, place, golden, value, scale=None):
        self.count += 1
        if golden is None or isinstance(golden, str) or np.isnan(value):
            if not ((golden is None or isinstance(golden, str)) and np.isnan(value)):
                self.failures.append((place, golden, value))
            return
        size = max(abs(golden), scale or 0)
        difference = abs(golden - value)
        relative = difference / size if size > 0 else difference
        self.largest = max(self.largest, relative)
        if not relative <= TOLERANCE:
            self.failures.append((place, golden, value, relative))

    def vector(self, place, golden, values, by_column=False):
        if len(golden) != len(values):
            self.failures.append((place, len(golden), len(values)))
        scale = max((abs(g) for g in golden if isinstance(g, (int, float))), default=0)
        for i, (g, v) in enumerate(zip(golden, values)):
            self.number(f"{place}[{i}]", g, v, scale if by_column else None)

    def same(self, place, golden, value):
        self.count += 1
        if golden != value:
            self.failures.append((place, golden, value))

    def report(self):
        return {"numbers": self.count, "largestRelativeDifference": float(f"{self.largest:.1e}")}


def read_columns(path):
    with open(path, encoding="utf8") as file:
        rows = list(csv.DictReader(file))
    return {name: [row[name] for row in rows] for name in rows[0]}


def within(x, groups, **how):
    result = np.empty_like(x)
    for group in dict.fromkeys(groups):
        at = np.array([g == group for g in groups])
        result[at] = rescale(x[at], **how)
    return result


def compare_study(compare, data, golden):
    design, rows = golden["design"], golden["rows"]
    how = design["rescaling"]
    count = len(next(iter(data.values())))
    scope = {"all": [""] * count, "period": data.get("year"), "region": data.get("region")}
    groups = scope[how["scope"]]
    all_x, all_w, u, bounds = [], [], [], []
    for system, found in zip(design["systems"], golden["systems"]):
        place = f"{design['id']} / {system['name']}"
        x = np.column_stack([
            within(np.array(data[name], dtype=float), groups, method=how["method"],
                   direction=direction, low=how["low"], high=how["high"])
            for name, direction in zip(system["indicators"], system["directions"])
        ])
        w = weights(x, design["weighting"])
        compare.vector(f"{place} weights", found["weights"], w)
        for j, name in enumerate(system["indicators"]):
            compare.vector(f"{place} {name}", found["rescaled"][name], x[rows, j], by_column=True)
        composite = (x * w).sum(axis=1)
        levels = within(composite, groups, method=design["levelRescaling"])
        compare.vector(f"{place} composite", found["composite"], composite[rows], by_column=True)
        compare.vector(f"{place} level", found["level"], levels[rows], by_column=True)
        values, _ = components(x)
        compare.vector(f"{place} eigenvalues", found["eigenvalues"], values)
        compare.vector(f"{place} share", found["varianceShare"], values / values.sum())
        enough = adequacy(x)
        compare.number(f"{place} kmo", found["kmo"], enough["kmo"])
        compare.vector(f"{place} kmos", found["kmoOfIndicators"], enough["kmoOfIndicators"])
        compare_bartlett(compare, place, found["bartlett"], enough["bartlett"])
        bounds.append((len(all_w), len(all_w) + len(w)))
        all_x.append(x)
        all_w.extend(w * system["weight"])
        u.append(levels)
    compare_outcome(compare, golden, np.column_stack(u))
    compare_obstacles(compare, golden, np.hstack(all_x), np.array(all_w), bounds)


def compare_bartlett(compare, place, golden, value):
    for name in ("chiSquared", "degreesOfFreedom"):
        compare.number(f"{place} {name}", golden[name], value[name])
    p, magnification = golden["probability"], max(1, golden["chiSquared"])
    compare.number(f"{place} probability", p, value["probability"], p * magnification)


def compare_outcome(compare, golden, u):
    design, rows = golden["design"], golden["rows"]
    t = sum(system["weight"] * u[:, s] for s, system in enumerate(design["systems"]))
    compare.vector(f"{design['id']} T", golden["index"], t[rows], by_column=True)
    relative = np.array([first / second if second else np.nan for first, second in u[:, :2]])
    compare.vector(f"{design['id']} U1/U2", golden["relative"], relative[rows])
    for form in FORMS:
        c = couplings(u[rows], form)
        d = coordination(c, t[rows], design["theta"])
        by_column = form == "fan2024"
        compare.vector(f"{design['id']} C {form}", golden["coupling"][form], c, by_column)
        compare.vector(f"{design['id']} D {form}", golden["coordination"][form], d, by_column)
        if form == design["form"]:
            compare.same(f"{design['id']} levels", golden["levels"], [level(value) for value in d])


def compare_obstacles(compare, golden, x, w, bounds):
    design, rows = golden["design"], golden["rows"]
    if (x < -TOLERANCE).any() or (x > 1 + TOLERANCE).any():
        compare.same(f"{design['id']} obstacles", golden["obstacles"], None)
        return
    o = obstacles(x, w)[rows]
    for j, values in enumerate(golden["obstacles"].values()):
        compare.vector(f"{design['id']} obstacle {j}", values, o[:, j])
    for system, (start, end) in zip(golden["systems"], bounds):
        compare.vector(f"{design['id']} obstacle", system["obstacle"], o[:, start:end].sum(axis=1))


def compute_case(name, a):
    def matrix(key):
        return np.array([[np.nan if v is None else v for v in row] for row in a[key]], dtype=float)

    if name == "RESCALE":
        x = matrix("data")
        direction = np.broadcast_to(1 if a["direction"] is None else a["direction"], x.shape[1])
        low, high = a["low"] or 0, 1 if a["high"] is None else a["high"]
        return np.column_stack([
            rescale(x[:, j], a["method"], direction[j], low, high) for j in range(x.shape[1])
        ])
    if name == "WEIGHTS":
        return weights(matrix("data"), a["method"]).reshape(1, -1)
    x = matrix("systems" if "systems" in a else "data")
    if name == "COUPLING.N":
        return couplings(x, a["form"]).reshape(-1, 1)
    w = np.full(x.shape[1], 1 / x.shape[1]) if a["weights"] is None else np.array(a["weights"])
    if name == "COMPOSITE":
        return (x * w).sum(axis=1).reshape(-1, 1)
    if name == "OBSTACLE":
        return obstacles(x, w)
    theta = 0.5 if a["theta"] is None else a["theta"]
    return coordination(couplings(x, a["form"]), (x * w).sum(axis=1), theta).reshape(-1, 1)


def compare_case(compare, index, golden):
    value = compute_case(golden["name"], golden["arguments"])
    place = f"{index} {golden['name']} {golden['arguments'].get('method', '')}"
    result = golden["result"]
    for j in range(value.shape[1]):
        compare.vector(place, [row[j] for row in result], value[:, j], golden["name"] == "RESCALE")


def main():
    files = {}
    failures = []
    for name in ("panel", "longley", "swiss", "functions"):
        with open(f"{name}.json", encoding="utf8") as file:
            golden = json.load(file)
        compare = Comparison()
        if name == "functions":
            for index, case in enumerate(golden["cases"]):
                compare_case(compare, index, case)
        else:
            data = read_columns(golden["data"])
            for study in golden["studies"]:
                compare_study(compare, data, study)
        files[f"{name}.json"] = compare.report()
        failures += compare.failures
    for failure in failures:
        print(*failure)
    if failures:
        sys.exit(1)
    tool = f"Python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}"
    with open("agreement.json", "w", encoding="utf8") as file:
        json.dump({"tool": tool, "script": "agreement.py", "files": files}, file, indent=2)
        file.write("\n")


main()
