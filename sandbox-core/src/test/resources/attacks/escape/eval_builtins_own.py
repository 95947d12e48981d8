# completes
print(eval('open', {'__builtins__': {'open': 3}}))
#> 3
