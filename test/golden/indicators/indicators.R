# Rescaling, weights, adequacy and the coupling model as R gives them, by prcomp and by formulas.
# Run beside this file, after matrices.py: Rscript indicators.R

exact <- function(x) ifelse(is.finite(x), formatC(x, digits = 17, format = "g", width = 1), "null")
list_of <- function(x) paste0("[", paste(exact(x), collapse = ", "), "]")
rows_of <- function(m) paste0("[", paste(apply(m, 1, list_of), collapse = ", "), "]")
fields <- function(...) {
  parts <- c(...)
  paste0("{", paste0('"', names(parts), '": ', parts, collapse = ", "), "}")
}
shares <- function(x) x / sum(x)

entropy <- function(m) shares(apply(m, 2, function(x) {
  p <- shares(x)
  1 + sum(ifelse(p > 0, p * log(p), 0)) / log(length(x))
}))
critic <- function(m) shares(apply(m, 2, sd) * rowSums(1 - cor(m)))
variation <- function(m) shares(apply(m, 2, sd) / colMeans(m))

components <- function(m) {
  p <- prcomp(m, scale. = TRUE)
  rotation <- sweep(p$rotation, 2, ifelse(colSums(p$rotation) < 0, -1, 1), "*")
  list(values = p$sdev^2, vectors = rotation)
}
retained <- function(p) {
  kept <- max(1, sum(p$values > 1))
  shares(p$vectors[, 1:kept, drop = FALSE] %*% shares(p$values[1:kept]))
}
kmo <- function(m) {
  r <- cor(m)
  q <- cov2cor(solve(r))
  off <- row(r) != col(r)
  sum(r[off]^2) / (sum(r[off]^2) + sum(q[off]^2))
}
bartlett <- function(m) {
  k <- ncol(m)
  chi <- -(nrow(m) - 1 - (2 * k + 5) / 6) * log(det(cor(m)))
  df <- k * (k - 1) / 2
  c(chi, df, pchisq(chi, df, lower.tail = FALSE))
}

of_indicators <- function(name) {
  m <- as.matrix(read.csv(paste0(name, ".csv")))
  p <- components(m)
  fields(
    eigenvalues = list_of(p$values), first = list_of(p$vectors[, 1]),
    pca = list_of(shares(p$vectors[, 1])), pcaRetained = list_of(retained(p)),
    entropy = list_of(entropy(m)), critic = list_of(critic(m)), cv = list_of(variation(m)),
    kmo = exact(kmo(m)), bartlett = list_of(bartlett(m)),
    minmax = rows_of(apply(m, 2, function(x) (x - min(x)) / (max(x) - min(x)))),
    cost = rows_of(apply(m, 2, function(x) 0.01 + 0.98 * (max(x) - x) / (max(x) - min(x)))),
    zscore = rows_of(scale(m)), abszscore = rows_of(abs(scale(m))),
    max = rows_of(apply(m, 2, function(x) x / max(x))),
    sum = rows_of(apply(m, 2, shares)),
    norm = rows_of(apply(m, 2, function(x) x / sqrt(sum(x^2))))
  )
}

paper <- function(u) {
  pairs <- combn(u, 2)
  if (length(u) == 2) sqrt(prod(u) / sum(u)^2) else (prod(u) / prod(colSums(pairs)))^(1 / length(u))
}
standard <- function(u) length(u) * prod(u)^(1 / length(u)) / sum(u)
wang2021 <- function(u) {
  n <- length(u)
  sqrt((1 - sum(dist(u)) / (n * (n - 1) / 2)) * prod(u / max(u))^(1 / (n - 1)))
}
fan2024 <- function(u) 1 - 2 * sqrt(mean((u - mean(u))^2))
liao1999 <- function(u) (prod(u) / mean(u)^length(u))^2

of_systems <- function(count) {
  u <- as.matrix(read.csv("levels.csv"))[, 1:count]
  by_row <- function(form) apply(u, 1, form)
  w <- shares(count:1)
  degree <- by_row(standard)
  parts <- c(
    weights = list_of(w), standard = list_of(degree), wang2021 = list_of(by_row(wang2021)),
    fan2024 = list_of(by_row(fan2024)), liao1999 = list_of(by_row(liao1999)),
    T = list_of(u %*% w), D = list_of(sqrt(degree * u %*% w)),
    Dcube = list_of((degree * rowMeans(u))^(1 / 3)),
    obstacle = rows_of(t(apply(u, 1, function(x) shares(w * (1 - x)))))
  )
  if (count <= 3) parts <- c(parts, paper = list_of(by_row(paper)))
  fields(parts)
}

matrices <- c("zeros", "constant", "correlated", "twenty")
writeLines(c(
  "{",
  paste0('  "tool": "', R.version.string, '",'),
  '  "script": "indicators.R",',
  paste0('  "', matrices, '": ', sapply(matrices, of_indicators), ","),
  paste0('  "systems', c(2, 3, 5), '": ', sapply(c(2, 3, 5), of_systems), c(",", ",", "")),
  "}"
), "indicators-r.json")
