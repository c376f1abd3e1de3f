# Fixed effects as R's lm gives them with a dummy for every group.
# Run beside this file after data.R: Rscript fixed-effects.R
exact <- function(x) formatC(as.numeric(x), digits = 17, format = "g", width = 1)
many <- function(x) paste0("[", paste(exact(x), collapse = ", "), "]")
texts <- function(x) paste0("[", paste0('"', x, '"', collapse = ", "), "]")
# The value so many rows, or periods, before within the group; NA where there is none.
before <- function(x, group, when, steps) x[match(paste(group, when - steps), paste(group, when))]

orange <- read.csv("orange.csv")
orange$GROUP <- paste(orange$TREE)
orange$ROW <- ave(orange$AGE, orange$TREE, FUN = seq_along)
orange$GIRTH1 <- before(orange$GIRTH, orange$TREE, orange$ROW, 1)
chicks <- read.csv("chicks.csv")
chicks$GROUP <- chicks$CHICK
chicks$WEIGHT2 <- before(chicks$WEIGHT, chicks$CHICK, chicks$YEAR, 2)
models <- list(
  orange = list("orange", "TREE", "GIRTH C AGE AGE^2", GIRTH ~ AGE + I(AGE^2), orange),
  orangeLag = list("orange", "TREE", "GIRTH C GIRTH(-1) AGE", GIRTH ~ GIRTH1 + AGE, orange),
  chicks = list("chicks", "CHICK", "WEIGHT C AGE AGE^2", WEIGHT ~ AGE + I(AGE^2), chicks),
  chicksLag = list("chicks", "CHICK", "WEIGHT C WEIGHT(-2) AGE", WEIGHT ~ WEIGHT2 + AGE, chicks)
)
chapter <- function(name) {
  m <- models[[name]]
  data <- m[[5]][complete.cases(m[[5]][all.vars(m[[4]])]), ]
  data$GROUP <- factor(data$GROUP, unique(data$GROUP))
  fit <- lm(update(m[[4]], . ~ 0 + GROUP + .), data)
  # R-squared and F without the constant are others; the same regression with one gives them.
  with_constant <- summary(lm(update(m[[4]], . ~ . + GROUP), data))
  y <- model.response(model.frame(fit)); e <- residuals(fit); n <- length(y); k <- length(coef(fit))
  sizes <- table(data$GROUP); groups <- length(sizes)
  table <- coef(summary(fit)); own <- table[1:groups, 1]; slopes <- table[-(1:groups), ]
  share <- c(sizes / n, rep(0, k - groups))
  constant <- sum(share * coef(fit))
  error <- sqrt(as.numeric(t(share) %*% vcov(fit) %*% share))
  pooled <- lm(m[[4]], data)
  redundant <- anova(pooled, fit)
  ratio <- as.numeric(2 * (logLik(fit) - logLik(pooled)))
  steps <- unlist(tapply(e, data$GROUP, diff)); ll <- as.numeric(logLik(fit)); f <- with_constant$fstatistic
  numbers <- list(
    constant = constant, constantError = error, constantProbability = 2 * pt(-abs(constant / error), n - k),
    n = n, df = n - k, r2 = with_constant$r.squared, adjr2 = with_constant$adj.r.squared,
    ser = summary(fit)$sigma, ssr = deviance(fit), loglik = ll, f = f[[1]],
    probf = pf(f[[1]], f[[2]], f[[3]], lower.tail = FALSE), meandep = mean(y), sddep = sd(y),
    aic = (-2 * ll + 2 * k) / n, sc = (-2 * ll + k * log(n)) / n, hq = (-2 * ll + 2 * k * log(log(n))) / n,
    # R's own criteria count the variance among the parameters.
    "aic.total" = AIC(fit) - 2, "sc.total" = BIC(fit) - log(n), "hq.total" = -2 * ll + 2 * k * log(log(n)),
    dw = sum(steps^2) / sum(e^2), redundantF = redundant$F[2], redundantProbability = redundant$`Pr(>F)`[2],
    redundantDf = redundant$Df[2], likelihoodRatio = ratio,
    likelihoodRatioProbability = pchisq(ratio, groups - 1, lower.tail = FALSE)
  )
  paste0('  "', name, '": {\n', paste(c(
    sprintf('    "series": "%s",\n    "group": "%s",\n    "equation": "%s"', m[[1]], m[[2]], m[[3]]),
    sprintf('    "%s": %s', names(numbers), sapply(numbers, exact)),
    sprintf('    "%s": %s', c("estimate", "standardError", "tStatistic", "probability"), apply(slopes, 2, many)),
    sprintf('    "groups": %s', texts(names(sizes))), sprintf('    "sizes": %s', many(sizes)),
    sprintf('    "effects": %s', many(own - constant))
  ), collapse = ",\n"), "\n  }")
}
writeLines(c("{", paste0('  "tool": "', R.version.string, '",'), '  "script": "fixed-effects.R",', '  "models": {',
  paste(sapply(names(models), chapter), collapse = ",\n"), "  }", "}"), "r-fixed-effects.json")
