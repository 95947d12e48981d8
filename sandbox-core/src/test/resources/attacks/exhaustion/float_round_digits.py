# completes
print(round(1.5, 10 ** 9), round(1.5, -10 ** 9), round(2.5e300, -299))
#> 1.5 0.0 2.5e+300
