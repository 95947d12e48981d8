# completes
import importlib.util
print(importlib.util.find_spec('subprocess'))
#> None
