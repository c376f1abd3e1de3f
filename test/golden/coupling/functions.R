# Results of RESCALE, WEIGHTS, COMPOSITE, OBSTACLE, COUPLING.N and CCD.N on small matrices.
# Run beside this file: Rscript functions.R
# null in an argument is a blank cell; in a result it is #N/A (a blank came in), NaN is "#DIV/0!".

source("formulas.R")

one_column <- function(v) cells_json(matrix(v, ncol = 1))

# ---- Data -----------------------------------------------------------------------------------------

small <- matrix(c(
  12.5, 0.31, 840, 3,
  14.1, 0.28, 910, 7,
  13.7, 0.35, 870, 4,
  17.2, 0.41, 1020, 9,
  16.4, 0.38, 990, 6,
  19.9, 0.47, 1130, 12
), ncol = 4, byrow = TRUE)
with_zero <- replace(small, cbind(c(1, 3), c(4, 4)), 0)
with_blank <- replace(small, cbind(c(2, 5), c(1, 3)), NA)
with_constant <- cbind(small[, 1:2], 5, small[, 4])
with_negative <- replace(small, cbind(c(2, 4), c(2, 3)), c(-0.28, -1020))
unit <- apply(small, 2, rescale_column, method = "minmax")
unit <- matrix(signif(unit, 6), ncol = 4)
levels_two <- matrix(c(0.31, 0.64, 0.5, 0.5, 0.92, 0.08, 0, 0.7, 0, 0, 1, 1, NA, 0.4), ncol = 2,
                     byrow = TRUE)
levels_three <- matrix(c(0.31, 0.64, 0.55, 0.5, 0.5, 0.5, 0.92, 0.08, 0.4, 0, 0.7, 0.2, 0, 0, 0, 1,
                         1, 1, 0.3, NA, 0.4), ncol = 3, byrow = TRUE)
levels_four <- matrix(c(0.31, 0.64, 0.55, 0.72, 0.25, 0.25, 0.25, 0.25, 0.92, 0.08, 0.4, 0.61, 0,
                        0.7, 0.2, 0.9, 0, 0, 0, 0), ncol = 4, byrow = TRUE)
levels_large <- matrix(c(310, 640, 550, 2, 7, 19), ncol = 3, byrow = TRUE)

case <- function(name, arguments, result) list(name = name, arguments = arguments, result = result)

# ---- Index building -------------------------------------------------------------------------------

rescaled <- function(data, method, direction = NULL, low = NULL, high = NULL) {
  directions <- rep(if (is.null(direction)) 1 else direction, length.out = ncol(data))
  result <- sapply(seq_len(ncol(data)), function(j) rescale_column(
    data[, j], method, directions[j], if (is.null(low)) 0 else low, if (is.null(high)) 1 else high
  ))
  constant <- apply(data, 2, function(x) length(unique(x[!is.na(x)])) == 1)
  result[, constant] <- NaN
  result[is.na(data)] <- NA
  case("RESCALE", list(data = cells_json(data), method = method, direction = direction, low = low,
                       high = high), cells_json(result))
}

rescale_cases <- c(
  lapply(c("minmax", "zscore", "abszscore", "max", "sum", "norm"),
         function(m) rescaled(small, m)),
  lapply(c("minmax", "zscore", "abszscore", "max", "sum", "norm"),
         function(m) rescaled(with_blank, m)),
  lapply(c("minmax", "zscore", "norm"), function(m) rescaled(with_negative, m)),
  list(
    rescaled(with_constant, "minmax"),
    rescaled(with_constant, "zscore"),
    rescaled(small, "minmax", -1),
    rescaled(small, "zscore", -1),
    rescaled(small, "minmax", I(c(1, -1, -1, 1))),
    rescaled(small, "zscore", I(c(1, -1, -1, 1))),
    rescaled(small, "minmax", 1, 0.01, 0.99),
    rescaled(small, "minmax", I(c(1, -1, 1, -1)), 0.01, 0.99)
  )
)

weights_case <- function(data, method) case(
  "WEIGHTS", list(data = cells_json(data), method = method), cells_json(matrix(weights_of(data, method), 1))
)
weights_cases <- c(
  lapply(c("pca", "entropy", "critic", "cv", "equal"), function(m) weights_case(small, m)),
  lapply(c("pca", "entropy", "critic", "cv"), function(m) weights_case(unit, m)),
  lapply(c("pca", "entropy", "critic", "cv"), function(m) weights_case(with_zero, m))
)

some_weights <- c(0.4, 0.3, 0.2, 0.1)
composite_cases <- list(
  case("COMPOSITE", list(data = cells_json(small), weights = NULL), one_column(rowMeans(small))),
  case("COMPOSITE", list(data = cells_json(small), weights = I(some_weights)),
       one_column(small %*% some_weights)),
  case("COMPOSITE", list(data = cells_json(unit), weights = I(c(2, 1, 0, 1))),
       one_column(unit %*% c(2, 1, 0, 1)))
)
# The last row of unit lacks nothing: 0/0.
obstacle_cases <- list(
  case("OBSTACLE", list(data = cells_json(unit), weights = NULL), cells_json(obstacles(unit, rep(0.25, 4)))),
  case("OBSTACLE", list(data = cells_json(unit), weights = I(some_weights)),
       cells_json(obstacles(unit, some_weights)))
)

# ---- Coupling -------------------------------------------------------------------------------------

of_rows <- function(systems, form) {
  blank <- apply(systems, 1, anyNA)
  c <- coupling(systems, form)
  c[is.na(c)] <- NaN
  c[blank] <- NA
  c
}

coupling_cases <- c(
  unlist(lapply(list(levels_two, levels_three), function(systems) lapply(FORMS, function(form) {
    case("COUPLING.N", list(systems = cells_json(systems), form = form),
         one_column(of_rows(systems, form)))
  })), recursive = FALSE),
  lapply(setdiff(FORMS, "paper"), function(form) {
    case("COUPLING.N", list(systems = cells_json(levels_four), form = form),
         one_column(of_rows(levels_four, form)))
  }),
  lapply(c("paper", "standard", "liao1999"), function(form) {
    case("COUPLING.N", list(systems = cells_json(levels_large), form = form),
         one_column(of_rows(levels_large, form)))
  })
)

ccd_case <- function(systems, weights, theta, form) {
  used <- if (is.null(weights)) rep(1 / ncol(systems), ncol(systems)) else weights
  d <- (of_rows(systems, form) * as.vector(systems %*% used))^(if (is.null(theta)) 0.5 else theta)
  blank <- apply(systems, 1, anyNA)
  d[is.na(d)] <- NaN
  d[blank] <- NA
  case("CCD.N", list(systems = cells_json(systems), weights = if (!is.null(weights)) I(weights),
                     theta = theta, form = form), one_column(d))
}
ccd_cases <- c(
  lapply(FORMS, function(form) ccd_case(levels_two, NULL, NULL, form)),
  lapply(FORMS, function(form) ccd_case(levels_two, c(0.4, 0.6), 0.5, form)),
  lapply(FORMS, function(form) ccd_case(levels_three, c(0.5, 0.3, 0.2), 0.4, form)),
  lapply(setdiff(FORMS, "paper"), function(form) ccd_case(levels_four, NULL, 0.5, form))
)

write_json(list(
  tool = R.version.string,
  script = "functions.R",
  cases = c(rescale_cases, weights_cases, composite_cases, obstacle_cases, coupling_cases,
            ccd_cases)
), "functions.json")
