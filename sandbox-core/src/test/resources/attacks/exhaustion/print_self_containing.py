# completes
x = []
x.append(x)
d = {1: x}
x.append(d)
print(x, d)
#> [[...], {1: [...]}] {1: [[...], {...}]}
