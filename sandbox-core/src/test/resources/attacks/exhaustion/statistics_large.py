# limit duration
import statistics
xs = [i / 7 for i in range(100_000)]
while True:
    statistics.variance(xs); statistics.median(xs); statistics.quantiles(xs, n=1000)
