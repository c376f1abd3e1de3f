# Formulas of coupling studies in plain R, read by studies.R and functions.R.
# Undefined values (0/0, a level outside what a form takes) are NA and become null.

# ---- Indicators: x is a matrix, one column an indicator ------------------------------------------

rescale_column <- function(x, method, direction = 1, low = 0, high = 1) {
  switch(method,
    none = x,
    minmax = low + (high - low) *
      (if (direction == 1) x - min(x, na.rm = TRUE) else max(x, na.rm = TRUE) - x) /
      (max(x, na.rm = TRUE) - min(x, na.rm = TRUE)),
    zscore = direction * (x - mean(x, na.rm = TRUE)) / sd(x, na.rm = TRUE),
    abszscore = abs((x - mean(x, na.rm = TRUE)) / sd(x, na.rm = TRUE)),
    max = x / max(x, na.rm = TRUE),
    sum = x / sum(x, na.rm = TRUE),
    norm = x / sqrt(sum(x^2, na.rm = TRUE))
  )
}

# Rescales a column within each group of rows.
rescale_within <- function(x, groups, ...) {
  result <- x
  for (g in unique(groups)) result[groups == g] <- rescale_column(x[groups == g], ...)
  result
}

shares <- function(x) x / sum(x)

# Principal components of the correlation matrix by prcomp (a singular value decomposition).
components <- function(x) {
  found <- prcomp(x, scale. = TRUE)
  vectors <- found$rotation
  list(
    eigenvalues = found$sdev^2,
    vectors = sweep(vectors, 2, ifelse(colSums(vectors) < 0, -1, 1), `*`)
  )
}

weights_of <- function(x, method) {
  n <- nrow(x)
  k <- ncol(x)
  if (k == 1) return(1)
  switch(method,
    equal = rep(1 / k, k),
    entropy = shares(apply(x, 2, function(column) {
      p <- column / sum(column)
      1 + sum(ifelse(p > 0, p * log(p), 0)) / log(n)
    })),
    critic = shares(apply(x, 2, sd) * colSums(1 - cor(x))),
    cv = shares(apply(x, 2, sd) / colMeans(x)),
    pca = shares(components(x)$vectors[, 1]),
    pcaRetained = {
      found <- components(x)
      kept <- which(found$eigenvalues > 1)
      if (length(kept) == 0) kept <- 1
      explained <- found$eigenvalues[kept] / sum(found$eigenvalues[kept])
      shares(as.vector(found$vectors[, kept, drop = FALSE] %*% explained))
    }
  )
}

# Kaiser-Meyer-Olkin and Bartlett's test of sphericity.
adequacy <- function(x) {
  n <- nrow(x)
  k <- ncol(x)
  r <- cor(x)
  inverse <- solve(r)
  partial <- -inverse / sqrt(outer(diag(inverse), diag(inverse)))
  off <- function(m) {
    diag(m) <- 0
    m^2
  }
  chi_squared <- -(n - 1 - (2 * k + 5) / 6) * as.numeric(determinant(r)$modulus)
  degrees <- k * (k - 1) / 2
  list(
    kmo = sum(off(r)) / (sum(off(r)) + sum(off(partial))),
    kmoOfIndicators = I(as.vector(colSums(off(r)) / (colSums(off(r)) + colSums(off(partial))))),
    bartlett = list(
      chiSquared = chi_squared,
      degreesOfFreedom = degrees,
      probability = pchisq(chi_squared, degrees, lower.tail = FALSE)
    )
  )
}

# Obstacle degrees, one column an indicator.
obstacles <- function(x, weights) {
  lacking <- sweep(1 - x, 2, weights, `*`)
  lacking / rowSums(lacking)
}

# ---- Coupling: u is a matrix, one column a system ------------------------------------------------

FORMS <- c("paper", "standard", "wang2021", "fan2024", "liao1999")
ROUNDING <- 1e-12

coupling_row <- function(u, form) {
  n <- length(u)
  if (anyNA(u) || any(u < 0)) return(NA)
  if (form %in% c("wang2021", "fan2024") && any(u > 1 + ROUNDING)) return(NA)
  pairs <- combn(n, 2)
  gaps <- abs(u[pairs[1, ]] - u[pairs[2, ]])
  result <- switch(form,
    paper = if (n == 2) sqrt(prod(u) / sum(u)^2)
            else (prod(u) / prod(u[pairs[1, ]] + u[pairs[2, ]]))^(1 / n),
    standard = n * prod(u)^(1 / n) / sum(u),
    wang2021 = sqrt((1 - sum(gaps) / (n * (n - 1) / 2)) * prod(u / max(u))^(1 / (n - 1))),
    # nΣU² − (ΣU)² is the sum of the squared gaps of all pairs, which loses no digits.
    fan2024 = 1 - 2 * sqrt(sum(gaps^2) / n^2),
    liao1999 = (prod(u) / (sum(u) / n)^n)^2
  )
  if (is.nan(result)) NA else result
}

coupling <- function(u, form) apply(u, 1, coupling_row, form = form)

coordination <- function(c, t, theta) ifelse(is.na(c), NA, (c * t)^theta)

# The ten levels of Liao (1999), right-closed; values too near a cut to tell are refused.
LIAO10 <- c(
  "extreme disorder", "severe disorder", "moderate disorder", "mild disorder", "near disorder",
  "bare coordination", "primary coordination", "intermediate coordination", "good coordination",
  "quality coordination"
)
level_names <- function(d) {
  near <- !is.na(d) & d > 1e-9 & d < 1 - 1e-9 & abs(d * 10 - round(d * 10)) < 1e-8
  stopifnot(!any(near))
  as.character(cut(d, seq(0, 1, 0.1), labels = LIAO10, right = TRUE, include.lowest = TRUE))
}

# ---- JSON ---------------------------------------------------------------------------------------

# Numbers have 15 significant digits; + 0 turns -0 into 0. Lists with names are objects; other lists and vectors longer than 1, or in I(), are arrays.
to_json <- function(value, indent = "") {
  if (inherits(value, "raw_json")) return(unclass(value))
  if (is.list(value)) {
    inner <- paste0(indent, "  ")
    parts <- vapply(value, to_json, "", indent = inner)
    if (is.null(names(value))) {
      if (length(parts) == 0) return("[]")
      return(paste0("[\n", paste0(inner, parts, collapse = ",\n"), "\n", indent, "]"))
    }
    keys <- paste0('"', names(value), '": ')
    return(paste0("{\n", paste0(inner, keys, parts, collapse = ",\n"), "\n", indent, "}"))
  }
  if (is.null(value)) return("null")
  texts <- if (is.character(value)) paste0('"', value, '"')
           else formatC(value + 0, digits = 15, format = "g", width = 1)
  texts[is.na(value)] <- "null"
  if (length(value) == 1 && !inherits(value, "AsIs")) texts
  else paste0("[", paste(texts, collapse = ","), "]")
}

# A matrix of cells, row by row: NaN is the text of #DIV/0!, NA a blank cell or #N/A.
cells_json <- function(m) {
  texts <- formatC(m + 0, digits = 15, format = "g", width = 1)
  texts[is.na(m)] <- "null"
  texts[is.nan(m)] <- '"#DIV/0!"'
  rows <- apply(matrix(texts, nrow(m)), 1, function(row) paste0("[", paste(row, collapse = ","), "]"))
  structure(paste0("[", paste(rows, collapse = ","), "]"), class = "raw_json")
}

write_json <- function(value, path) writeLines(to_json(value), path)
