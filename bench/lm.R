# Milliseconds of lm and summary, data read beforehand, and the first coefficient.
arguments <- commandArgs(trailingOnly = TRUE)
data <- read.csv(arguments[1])
repeats <- as.integer(arguments[2])
run <- function() summary(lm(Y ~ ., data = data))
result <- run()
start <- proc.time()[["elapsed"]]
for (i in seq_len(repeats)) result <- run()
cat((proc.time()[["elapsed"]] - start) * 1000 / repeats, formatC(coef(result)[1], digits = 17))
