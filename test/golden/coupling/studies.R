# Every stage of coupling studies on panel.csv, longley.csv and swiss.csv as R gives it.
# Run beside this file: Rscript studies.R
# Writes longley.csv and swiss.csv (from R's datasets) and panel.json, longley.json, swiss.json.

source("formulas.R")

system <- function(name, weight, ...) {
  directions <- c(...)
  list(
    name = name,
    weight = weight,
    indicators = I(names(directions)),
    directions = I(as.vector(directions))
  )
}

undirected <- function(systems) {
  lapply(systems, function(s) {
    s$directions <- I(rep(1, length(s$directions)))
    s
  })
}

design <- function(id, systems, method, weighting, scope = "all", low = 0, high = 1,
                   level_rescaling = "none", form = "standard", theta = 0.5) {
  takes_direction <- method %in% c("minmax", "zscore")
  list(
    id = id,
    systems = if (takes_direction) systems else undirected(systems),
    rescaling = list(method = method, scope = scope, low = low, high = high),
    weighting = weighting,
    levelRescaling = level_rescaling,
    form = form,
    theta = theta
  )
}

# Vectors are given at these rows only, counted from 0; weights come from all rows.
study <- function(data, design, rows) {
  groups <- switch(design$rescaling$scope,
    all = rep("", nrow(data)), period = as.character(data$year), region = as.character(data$region)
  )
  at <- function(v) I(v[rows + 1])
  rescaled <- lapply(design$systems, function(s) {
    x <- sapply(seq_along(s$indicators), function(j) {
      r <- design$rescaling
      rescale_within(data[[s$indicators[j]]], groups, method = r$method,
                     direction = s$directions[j], low = r$low, high = r$high)
    })
    colnames(x) <- s$indicators
    x
  })
  weights <- lapply(rescaled, weights_of, method = design$weighting)
  stopifnot(all(unlist(weights) >= 0))
  composites <- mapply(function(x, w) as.vector(x %*% w), rescaled, weights)
  u <- apply(composites, 2, rescale_within, groups = groups, method = design$levelRescaling)
  of_systems <- sapply(design$systems, `[[`, "weight")
  t <- as.vector(u %*% of_systems)
  all_x <- do.call(cbind, rescaled)
  all_w <- unlist(mapply(`*`, weights, of_systems, SIMPLIFY = FALSE))
  in_unit <- all(all_x >= -ROUNDING & all_x <= 1 + ROUNDING)
  obstacle <- if (in_unit) obstacles(all_x, all_w)
  member <- rep(seq_along(rescaled), sapply(rescaled, ncol))
  by_form <- function(value) setNames(lapply(FORMS, function(f) at(value(f))), FORMS)
  degrees <- function(f) coordination(coupling(u, f), t, design$theta)
  list(
    design = design,
    rows = I(rows),
    systems = lapply(seq_along(rescaled), function(s) c(
      list(
        name = design$systems[[s]]$name,
        weights = I(as.vector(weights[[s]])),
        rescaled = setNames(
          lapply(seq_len(ncol(rescaled[[s]])), function(j) at(rescaled[[s]][, j])),
          colnames(rescaled[[s]])
        ),
        composite = at(composites[, s]),
        level = at(u[, s]),
        obstacle = if (in_unit) at(rowSums(obstacle[, member == s, drop = FALSE])),
        eigenvalues = I(components(rescaled[[s]])$eigenvalues),
        varianceShare = I(shares(components(rescaled[[s]])$eigenvalues))
      ),
      adequacy(rescaled[[s]])
    )),
    coupling = by_form(function(f) coupling(u, f)),
    index = at(t),
    coordination = by_form(degrees),
    levels = at(level_names(ifelse(degrees(design$form) > 1, NA, degrees(design$form)))),
    obstacles = if (in_unit) setNames(
      lapply(seq_len(ncol(obstacle)), function(j) at(obstacle[, j])), colnames(all_x)
    ),
    relative = at(ifelse(u[, 2] == 0, NA, u[, 1] / u[, 2]))
  )
}

golden <- function(name, data, studies) {
  write_json(list(
    tool = R.version.string, script = "studies.R", data = paste0(name, ".csv"),
    studies = lapply(studies, function(s) study(data, s$design, s$rows))
  ), paste0(name, ".json"))
}

with_rows <- function(designs, rows) lapply(designs, function(d) list(design = d, rows = rows))

# ---- The generated panel --------------------------------------------------------------------------

panel <- read.csv("panel.csv")
economy <- c(gdp = 1, income = 1, urbanShare = 1)
environment <- c(emissions = -1, energyIntensity = -1, greenArea = 1)
two <- list(system("economy", 0.5, economy), system("environment", 0.5, environment))
uneven <- list(system("economy", 0.4, economy), system("environment", 0.6, environment))
three <- list(
  system("wealth", 0.4, gdp = 1, income = 1),
  system("society", 0.3, urbanShare = 1, greenArea = 1),
  system("environment", 0.3, emissions = -1, energyIntensity = -1)
)

some <- seq(0, 110, 11)
golden("panel", panel, c(
  with_rows(list(
    design("two systems, minmax 0.01 to 0.99, entropy", uneven, "minmax", "entropy", low = 0.01,
           high = 0.99)
  ), 0:119),
  with_rows(list(
    design("minmax, equal", two, "minmax", "equal"),
    design("minmax, entropy", uneven, "minmax", "entropy"),
    design("minmax, critic", two, "minmax", "critic"),
    design("minmax, cv", two, "minmax", "cv"),
    design("minmax, pca", two, "minmax", "pca"),
    design("minmax, pcaRetained", uneven, "minmax", "pcaRetained"),
    design("minmax within periods, equal", two, "minmax", "equal", scope = "period"),
    design("minmax within regions, entropy", two, "minmax", "entropy", scope = "region"),
    design("zscore, pca", two, "zscore", "pca"),
    design("zscore within periods, equal", two, "zscore", "equal", scope = "period"),
    design("zscore within regions, pca", two, "zscore", "pca", scope = "region"),
    design("abszscore, critic", two, "abszscore", "critic"),
    design("abszscore within regions, equal", uneven, "abszscore", "equal", scope = "region"),
    design("max, cv", two, "max", "cv"),
    design("max within periods, critic", two, "max", "critic", scope = "period"),
    design("sum, entropy", two, "sum", "entropy"),
    design("norm, equal", two, "norm", "equal"),
    design("norm within regions, cv", two, "norm", "cv", scope = "region"),
    design("as in the source paper", two, "zscore", "pca", level_rescaling = "abszscore",
           form = "paper"),
    design("three systems, minmax 0.01 to 0.99, equal", three, "minmax", "equal", low = 0.01,
           high = 0.99),
    design("three systems, minmax within periods, entropy, theta 0.4", three, "minmax", "entropy",
           scope = "period", low = 0.01, high = 0.99, theta = 0.4),
    design("three systems, max, critic", three, "max", "critic"),
    design("three systems, minmax, pca, paper", three, "minmax", "pca", form = "paper")
  ), some)
))

# ---- R's longley: one series of years -------------------------------------------------------------

write.csv(
  data.frame(year = longley$Year, longley[c("GNP.deflator", "GNP", "Unemployed", "Armed.Forces",
                                             "Population", "Employed")]),
  "longley.csv", row.names = FALSE, quote = FALSE
)
longley_data <- read.csv("longley.csv")
output <- c(GNP.deflator = 1, GNP = 1)
labour <- c(Unemployed = 1, Armed.Forces = 1, Population = 1, Employed = 1)
series <- list(system("economy", 0.5, output), system("labour", 0.5, labour))
golden("longley", longley_data, with_rows(list(
  design("minmax, pca", series, "minmax", "pca"),
  design("minmax 0.01 to 0.99, pcaRetained", series, "minmax", "pcaRetained", low = 0.01,
         high = 0.99),
  design("minmax, entropy", series, "minmax", "entropy"),
  design("minmax, critic", series, "minmax", "critic"),
  design("max, cv", series, "max", "cv"),
  design("as in the source paper", series, "zscore", "pca", level_rescaling = "abszscore",
         form = "paper")
), 0:15))

# ---- R's swiss: 47 provinces in one year ----------------------------------------------------------

write.csv(data.frame(region = rownames(swiss), swiss), "swiss.csv", row.names = FALSE, quote = FALSE)
swiss_data <- read.csv("swiss.csv")
provinces <- list(
  system("schooling", 0.5, Examination = 1, Education = 1),
  system("family", 0.5, Fertility = 1, Infant.Mortality = -1)
)
golden("swiss", swiss_data, with_rows(list(
  design("minmax, equal", provinces, "minmax", "equal"),
  design("minmax 0.01 to 0.99, critic", provinces, "minmax", "critic", low = 0.01, high = 0.99),
  design("norm, entropy", provinces, "norm", "entropy")
), seq(0, 46, 3)))
