# completes
print(type(print.__self__).__name__ in ('module', 'NoneType'))
#> True
