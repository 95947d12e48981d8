# completes or limit memory or limit duration
print(*[1] * 100_000, sep='-' * 10_000)
