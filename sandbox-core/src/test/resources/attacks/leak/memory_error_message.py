# completes
try:
    'x' * (1 << 50)
except MemoryError as e:
    print(repr(e))
#> MemoryError()
