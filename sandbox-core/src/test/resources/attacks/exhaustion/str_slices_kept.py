# limit memory
s = 'ab' * 10_000
xs = [s[i:] for i in range(20_000)]
