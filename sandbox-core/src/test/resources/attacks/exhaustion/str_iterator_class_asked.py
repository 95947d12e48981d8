# completes
it = iter('a' * 8_000_000)
print(sum(isinstance(it, str) for _ in range(20_000)))
#> 0
