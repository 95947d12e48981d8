# limit duration
any(0 for i in range(10 ** 12))
