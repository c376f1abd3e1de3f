# Every combination of lags by R's lm, all over the observations that the largest leaves.
# Run beside this file after data.R: Rscript lag-choice.R
before <- function(x, n, group) ave(x, group, FUN = function(own) if (n == 0) own else c(rep(NA, n), head(own, -n)))
exact <- function(x) formatC(as.numeric(x), digits = 17, format = "g", width = 1)
many <- function(x) paste0("[", paste(exact(x), collapse = ", "), "]")

paper <- read.csv("../paper/table1.csv")
paper <- subset(data.frame(K = paper$K, DU = round(2 * paper$T - paper$K, 6), year = paper$year), year <= 2016)
longley <- read.csv("longley.csv"); gas <- read.csv("gas.csv"); orange <- read.csv("orange.csv")
gas$LOGGAS <- log(gas$GAS); gas$TREND <- seq_len(nrow(gas)) - 1
# data, dependent, series, fixed, least and most own lags, most lags of each series, groups
models <- list(
  paper = list(paper, "DU", "K", character(), 0, 3, 3, NULL),
  longley = list(longley, "EMPLOYED", c("GNP", "UNEMPLOYED"), character(), 1, 2, c(1, 2), NULL),
  gas = list(gas, "LOGGAS", character(), "TREND", 1, 8, numeric(), NULL),
  orange = list(orange, "GIRTH", "AGE", character(), 0, 2, 1, orange$TREE)
)
chapter <- function(name) {
  m <- models[[name]]; data <- m[[1]]
  group <- if (is.null(m[[8]])) rep(1, nrow(data)) else m[[8]]
  own <- if (m[[6]] > 0) sapply(1:m[[6]], function(n) before(data[[m[[2]]]], n, group)) else NULL
  lagged <- lapply(seq_along(m[[3]]), function(s) sapply(0:m[[7]][s], function(n) before(data[[m[[3]][s]]], n, group)))
  fixed <- as.matrix(data[m[[4]]])
  y <- data[[m[[2]]]]
  keep <- complete.cases(cbind(y, own, do.call(cbind, lagged), fixed))
  spans <- c(list(m[[5]]:m[[6]]), lapply(m[[7]], function(q) 0:q))
  # The last series changes first.
  grid <- as.matrix(rev(expand.grid(rev(spans))))
  rows <- apply(grid, 1, function(orders) {
    x <- cbind(if (orders[1] > 0) own[, seq_len(orders[1]), drop = FALSE],
      do.call(cbind, lapply(seq_along(lagged), function(s) lagged[[s]][, seq_len(orders[1 + s] + 1), drop = FALSE])), fixed)
    fit <- if (is.null(x) || ncol(x) == 0) lm(y[keep] ~ 1) else lm(y[keep] ~ x[keep, , drop = FALSE])
    n <- sum(keep); k <- length(coef(fit)); ll <- as.numeric(logLik(fit))
    # R counts the variance among the parameters: less two, and less ln n.
    many(c(orders, k, ll, (AIC(fit) - 2) / n, (BIC(fit) - log(n)) / n,
      (-2 * ll + 2 * k * log(log(n))) / n, summary(fit)$adj.r.squared))
  })
  paste0('  "', name, '": {\n    "observations": ', sum(keep),
    ',\n    "columns": "orders, coefficients, log likelihood, AIC, SC, HQ, adjusted R-squared",\n    "rows": [\n',
    paste0("      ", rows, collapse = ",\n"), "\n    ]\n  }")
}
writeLines(c("{", paste0('  "tool": "', R.version.string, '",'), '  "script": "lag-choice.R",', '  "models": {',
  paste(sapply(names(models), chapter), collapse = ",\n"), "  }", "}"), "r-lag-choice.json")
