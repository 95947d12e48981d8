# completes or raises TypeError or raises NameError
eval('[x for x in (1, 2)]', {'__builtins__': 5})
