# The series, as they ship with R. Run beside this file, first of the scripts: Rscript data.R
quarter <- function(x) paste0(floor(time(x) + 1e-9), "Q", cycle(x))
write.csv(data.frame(year = as.integer(time(Nile)), NILE = as.numeric(Nile)), "nile.csv", row.names = FALSE, quote = FALSE)
write.csv(data.frame(quarter = quarter(UKgas), GAS = as.numeric(UKgas)), "gas.csv", row.names = FALSE, quote = FALSE)
write.csv(data.frame(OZONE = airquality$Ozone, SOLAR = airquality$Solar.R, WIND = airquality$Wind, TEMP = airquality$Temp), "air.csv", row.names = FALSE, quote = FALSE, na = "")
write.csv(data.frame(year = longley$Year, EMPLOYED = longley$Employed, GNP = longley$GNP, UNEMPLOYED = longley$Unemployed, ARMED = longley$Armed.Forces), "longley.csv", row.names = FALSE, quote = FALSE)
write.csv(data.frame(TREE = as.character(Orange$Tree), AGE = Orange$age, GIRTH = Orange$circumference), "orange.csv", row.names = FALSE, quote = FALSE)
# A panel of chicks weighed every second day but the last, some of them not to the end; days stand as
# years after 2000, so that they make a calendar, and every 23rd weight is taken out.
chicks <- as.data.frame(ChickWeight)
chicks$weight[seq(23, nrow(chicks), 23)] <- NA
write.csv(data.frame(YEAR = 2000 + chicks$Time, CHICK = paste("chick", chicks$Chick), WEIGHT = chicks$weight, AGE = chicks$Time), "chicks.csv", row.names = FALSE, quote = FALSE, na = "")
