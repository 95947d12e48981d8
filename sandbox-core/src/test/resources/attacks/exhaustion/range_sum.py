# limit duration
sum(range(10 ** 12))
