# completes
xs = [1, 2, 3]
print(list(map(lambda x: xs.pop(), xs)))
#> [3, 2]
