# completes
def f():
    while True:
        try: raise ValueError
        finally: break
    return 'out'
print(f())
#> out
