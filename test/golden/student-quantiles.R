# Upper-tail quantiles of Student's t as R's qt gives them.
# Run beside this file: Rscript student-quantiles.R
# Tails of two-sided confidence levels from 0.5 to 1 - 1e-10, then far into the tail, and above a half.

tails <- c(0.25, 0.2, 0.1, 0.05, 0.025, 0.01, 0.005, 5e-4, 5e-5, 5e-7, 5e-9, 5e-11,
           1e-20, 1e-50, 1e-100, 0.4, 0.49, 0.6, 0.975)
degrees <- c(1, 2, 3, 4, 5, 8, 12, 30, 50.5, 100, 1000, 1e4, 1e5, 1e6)

exact <- function(x) formatC(x, digits = 17, format = "g", width = 1)
rows <- c()
for (df in degrees) for (tail in tails) {
  quantile <- qt(tail, df, lower.tail = FALSE)
  # qt stops at its own limits far into heavy tails; its own pt tells where it did not arrive.
  back <- pt(quantile, df, lower.tail = FALSE)
  if (!is.finite(quantile) || abs(back / tail - 1) > 1e-10) next
  rows <- c(rows, paste0("[", format(df, scientific = FALSE), ", ", exact(tail), ", ", exact(quantile), "]"))
}
writeLines(c(
  "{",
  paste0('  "tool": "', R.version.string, '",'),
  '  "script": "student-quantiles.R",',
  '  "columns": ["degrees", "upper tail", "quantile"],',
  '  "rows": [',
  paste0("    ", rows, c(rep(",", length(rows) - 1), "")),
  "  ]",
  "}"
), "student-quantiles.json")
