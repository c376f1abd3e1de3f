# Tail probabilities of Student's t (two-sided), Fisher's F and chi squared (upper) as R gives them.
# Run beside this file: Rscript tail-probabilities.R
# Statistics are quantiles cut to six digits, so that both sides start from the same double.

targets <- c(0.9999, 0.5, 0.1, 0.01, 1e-5, 1e-10, 1e-20, 1e-50, 1e-100, 1e-200, 1e-300)
degrees <- c(1, 2, 3, 5, 12, 30, 100, 1000, 1e4, 1e5, 1e6)
numerators <- c(1, 2, 3, 4, 10, 11, 25, 40, 101, 150, 1000)

exact <- function(x) formatC(x, digits = 17, format = "g")
row <- function(...) paste0("[", paste(c(...), collapse = ", "), "]")
rows <- c()

for (df in degrees) for (target in targets) {
  statistic <- signif(qt(target / 2, df, lower.tail = FALSE), 6)
  if (!is.finite(statistic) || statistic > 1e150) next
  p <- 2 * pt(statistic, df, lower.tail = FALSE)
  if (p > 0) rows <- c(rows, row(0, format(df, scientific = FALSE), exact(statistic), exact(p)))
}
for (d1 in numerators) for (d2 in degrees) for (target in targets) {
  statistic <- signif(qf(target, d1, d2, lower.tail = FALSE), 6)
  if (!is.finite(statistic) || statistic <= 0 || statistic > 1e300) next
  p <- pf(statistic, d1, d2, lower.tail = FALSE)
  if (p > 0) {
    rows <- c(rows, row(format(d1, scientific = FALSE), format(d2, scientific = FALSE),
                        exact(statistic), exact(p)))
  }
}
chi_squared <- c()
for (df in degrees) for (target in targets) {
  statistic <- signif(qchisq(target, df, lower.tail = FALSE), 6)
  p <- pchisq(statistic, df, lower.tail = FALSE)
  chi_squared <- c(chi_squared, row(format(df, scientific = FALSE), exact(statistic), exact(p)))
}

listed <- function(lines) paste0("    ", lines, c(rep(",", length(lines) - 1), ""))
writeLines(c(
  "{",
  paste0('  "tool": "', R.version.string, '",'),
  '  "script": "tail-probabilities.R",',
  '  "columns": ["numerator degrees, 0 for t", "degrees", "statistic", "probability"],',
  '  "rows": [',
  listed(rows),
  "  ],",
  '  "chiSquaredColumns": ["degrees", "statistic", "probability"],',
  '  "chiSquaredRows": [',
  listed(chi_squared),
  "  ]",
  "}"
), "tail-probabilities-r.json")
