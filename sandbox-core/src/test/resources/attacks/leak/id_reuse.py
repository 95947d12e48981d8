# completes
print(len({id(object()) for i in range(1000)}) > 0, id(1) == id(1), id('a') == id('a'))
#> True True True
