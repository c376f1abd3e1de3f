"""MacKinnon's probabilities of 1994 for samples without bound, as statsmodels computes them.

Run beside this file: python3 asymptotic.py (writes asymptotic.csv)
"""
from statsmodels.tsa.adfvalues import mackinnonp

with open("asymptotic.csv", "w") as file:
    file.write("part,statistic,probability\n")
    for part in ("n", "c", "ct"):
        for step in range(27):
            statistic = -5 + 0.25 * step
            file.write(f"{part},{statistic:.2f},{mackinnonp(statistic, part):.6g}\n")
