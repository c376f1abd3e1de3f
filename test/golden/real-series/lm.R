# Estimates, influence and autocorrelations as R's own functions give them.
# Run beside this file after data.R: Rscript lm.R
lag <- function(x, n) c(rep(NA, n), head(x, -n))
nile <- read.csv("nile.csv"); gas <- read.csv("gas.csv"); air <- read.csv("air.csv"); longley <- read.csv("longley.csv")
nile <- transform(nile, NILE1 = lag(NILE, 1), NILE2 = lag(NILE, 2))
gas <- transform(gas, G = log(GAS), G1 = lag(log(GAS), 1), G4 = lag(log(GAS), 4), TREND = seq_along(GAS) - 1)
models <- list(
  nile = list(NILE ~ NILE1 + NILE2, nile), gas = list(G ~ G1 + G4 + TREND, gas),
  air = list(OZONE ~ SOLAR + WIND + TEMP, air), longley = list(EMPLOYED ~ GNP + UNEMPLOYED + ARMED, longley)
)
exact <- function(x) ifelse(is.na(x), "null", formatC(x, digits = 17, format = "g"))
many <- function(x) paste0("[", paste(exact(as.numeric(x)), collapse = ", "), "]")
chapter <- function(name) {
  fit <- do.call(lm, list(models[[name]][[1]], data = models[[name]][[2]]))
  s <- summary(fit); table <- coef(s); e <- residuals(fit); n <- length(e); k <- nrow(table)
  f <- s$fstatistic
  one <- list(
    n = n, df = s$df[2], r2 = s$r.squared, adjr2 = s$adj.r.squared, ser = s$sigma, ssr = deviance(fit),
    loglik = as.numeric(logLik(fit)), f = f[[1]], probf = pf(f[1], f[2], f[3], lower.tail = FALSE)[[1]],
    meandep = mean(model.response(model.frame(fit))), sddep = sd(model.response(model.frame(fit))),
    # R counts the variance among the parameters: aic.total and sc.total have one parameter less.
    "aic.total" = AIC(fit) - 2, "sc.total" = BIC(fit) - log(n)
  )
  vectors <- list(
    coefficient = table[, 1], standardError = table[, 2], tStatistic = table[, 3], probability = table[, 4],
    residual = e, leverage = hatvalues(fit), studentizedResidual = rstudent(fit), dffits = dffits(fit),
    covarianceRatio = covratio(fit), cooksDistance = cooks.distance(fit),
    autocorrelation = acf(e, 6, plot = FALSE)$acf[-1], partialAutocorrelation = pacf(e, 6, plot = FALSE)$acf,
    qStatistic = sapply(1:6, function(l) Box.test(e, l, "Ljung-Box")$statistic),
    qProbability = sapply(1:6, function(l) Box.test(e, l, "Ljung-Box")$p.value)
  )
  paste0('  "', name, '": {\n', paste(c(
    sprintf('    "%s": %s', names(one), sapply(one, exact)),
    sprintf('    "%s": %s', names(vectors), sapply(vectors, many))
  ), collapse = ",\n"), "\n  }")
}
writeLines(c("{", paste0('  "tool": "', R.version.string, '",'), '  "script": "lm.R",',
  paste(sapply(names(models), chapter), collapse = ",\n"), "}"), "r.json")

# Correlations of the columns over complete rows, and long-run multipliers by the delta method.
pairs_of <- function(data) {
  data <- data[complete.cases(data), ]
  both <- function(i, j) cor.test(data[[i]], data[[j]])
  n <- ncol(data)
  grid <- subset(expand.grid(j = seq_len(n), i = seq_len(n)), i < j)
  one <- Map(function(i, j) both(i, j), grid$i, grid$j)
  c(sprintf('    "pairs": [%s]', paste(sprintf("[%d, %d]", grid$i - 1, grid$j - 1), collapse = ", ")),
    sprintf('    "coefficient": %s', many(sapply(one, function(t) t$estimate))),
    sprintf('    "tStatistic": %s', many(sapply(one, function(t) t$statistic))),
    sprintf('    "probability": %s', many(sapply(one, function(t) t$p.value))))
}
long_run <- function() {
  x <- transform(read.csv("longley.csv"), E1 = lag(EMPLOYED, 1), GNP1 = lag(GNP, 1))
  fit <- lm(EMPLOYED ~ GNP + GNP1 + UNEMPLOYED + E1, x)
  b <- coef(fit)
  # deriv takes the derivatives.
  theta <- list(C = quote(b0 / (1 - a)), GNP = quote((b1 + b2) / (1 - a)), UNEMPLOYED = quote(b3 / (1 - a)))
  values <- list(b0 = b[[1]], b1 = b[[2]], b2 = b[[3]], b3 = b[[4]], a = b[[5]])
  result <- lapply(theta, function(e) {
    d <- eval(deriv(e, names(values)), values)
    g <- attr(d, "gradient")
    c(as.numeric(d), sqrt(as.numeric(g %*% vcov(fit) %*% t(g))))
  })
  c(sprintf('    "estimate": %s', many(sapply(result, `[`, 1))),
    sprintf('    "standardError": %s', many(sapply(result, `[`, 2))))
}
# A dummy for each tree gives what the within estimator gives.
within_groups <- function() {
  data <- read.csv("orange.csv")
  fit <- lm(GIRTH ~ AGE + I(AGE^2) + factor(TREE), data)
  table <- coef(summary(fit))[c("AGE", "I(AGE^2)"), ]
  c(sprintf('    "%s": %s', c("estimate", "standardError", "tStatistic", "probability"), apply(table, 2, many)),
    sprintf('    "ssr": %s', exact(deviance(fit))), sprintf('    "df": %d', df.residual(fit)),
    sprintf('    "rSquaredWithin": %s', exact(1 - deviance(fit) / deviance(lm(GIRTH ~ factor(TREE), data)))))
}
section <- function(name, lines) paste0('  "', name, '": {\n', paste(lines, collapse = ",\n"), "\n  }")
writeLines(c("{", paste0('  "tool": "', R.version.string, '",'), '  "script": "lm.R",',
  paste(section("air", pairs_of(air)), section("longley", pairs_of(longley)),
    section("longRun", long_run()), section("within", within_groups()), sep = ",\n"), "}"), "r-description.json")
