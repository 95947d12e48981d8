# completes
print(object(), id(object()) % 16, [hash(object()) % 1 for i in range(3)])
#> <object object at 0x7f0000001040> 0 [0, 0, 0]
