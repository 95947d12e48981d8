# limit duration
pow(3, 1 << 10_000_000, (1 << 4000) + 1)
