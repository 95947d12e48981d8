# completes
def f(): f()
try: f()
except RecursionError as e: print(e)
#> maximum recursion depth exceeded
