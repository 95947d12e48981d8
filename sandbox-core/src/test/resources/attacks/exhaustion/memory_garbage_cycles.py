# completes
for i in range(20_000):
    x = [0] * 1000
    x.append(x)
print(len(x))
#> 1001
