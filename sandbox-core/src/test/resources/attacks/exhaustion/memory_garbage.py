# completes
for i in range(300):
    xs = [0] * 500_000
    s = 'x' * 2_000_000
print(len(xs), len(s))
#> 500000 2000000
