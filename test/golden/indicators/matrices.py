"""The matrices that the goldens of indicators are computed from: python3 matrices.py

zeros: small whole numbers, many of them 0. constant: a column whose values differ from the eighth
digit on. correlated: columns that share a trend. twenty: 30 rows of 20 columns with a common part.
levels: rows of 5 systems within [0, 1], zeros and equal rows among them.
"""
import numpy

generator = numpy.random.Generator(numpy.random.PCG64(20201124))


def write(name, rows, digits):
    header = ",".join(f"x{j + 1}" for j in range(len(rows[0])))
    lines = [",".join(f"{value:.{digits}f}" for value in row) for row in rows]
    with open(f"{name}.csv", "w") as file:
        file.write("\n".join([header, *lines]) + "\n")


write("zeros", [[0, 1, 0], [0, 0, 3], [2, 5, 0], [4, 2, 7], [1, 6, 5], [0, 3, 1]], 0)

trend = numpy.arange(1, 13)
noise = generator.normal(size=(12, 4))
write("constant", numpy.c_[3 + (trend + noise[:, 0]) * 1e-7, 10 + trend + noise[:, 1], 5 + noise[:, 2] + trend / 4], 10)
write("correlated", numpy.c_[20 + trend + noise[:, 0] / 9, 5 + trend * 2 + noise[:, 1], 1 + trend / 9 + noise[:, 2] / 9, 40 + trend + noise[:, 3]], 6)

common = generator.normal(size=(30, 1))
write("twenty", numpy.exp(0.5 * common + 0.4 * generator.normal(size=(30, 20))) * numpy.arange(1, 21), 6)

levels = generator.uniform(0.02, 1, size=(12, 5)).round(4)
levels[3, 1] = 0
levels[5] = 0.37
levels[7] = [1, 1, 1, 1, 0.0001]
levels[9] = [0, 0, 0.5, 1, 1]
write("levels", levels, 4)
