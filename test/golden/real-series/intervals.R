# Confidence intervals of coefficients as R's confint gives them.
# Run beside this file after data.R: Rscript intervals.R
lag <- function(x, n) c(rep(NA, n), head(x, -n))
exact <- function(x) paste0("[", paste(formatC(as.numeric(x), digits = 17, format = "g", width = 1), collapse = ", "), "]")
nile <- read.csv("nile.csv"); longley <- read.csv("longley.csv"); air <- read.csv("air.csv")
nile <- transform(nile, NILE1 = lag(NILE, 1), NILE2 = lag(NILE, 2))
fits <- list(
  nile = list("NILE C NILE(-1) NILE(-2)", lm(NILE ~ NILE1 + NILE2, nile)),
  longley = list("EMPLOYED C GNP UNEMPLOYED ARMED", lm(EMPLOYED ~ GNP + UNEMPLOYED + ARMED, longley)),
  air = list("OZONE C SOLAR WIND TEMP", lm(OZONE ~ SOLAR + WIND + TEMP, air))
)
rows <- c()
for (name in names(fits)) for (level in c(0.5, 0.9, 0.95, 0.99, 0.999999)) {
  bounds <- confint(fits[[name]][[2]], level = level)
  rows <- c(rows, sprintf('    { "series": "%s", "equation": "%s", "level": %s, "lower": %s, "upper": %s }',
    name, fits[[name]][[1]], format(level), exact(bounds[, 1]), exact(bounds[, 2])))
}
writeLines(c("{", paste0('  "tool": "', R.version.string, '",'), '  "script": "intervals.R",',
  '  "intervals": [', paste(rows, collapse = ",\n"), "  ]", "}"), "r-intervals.json")
