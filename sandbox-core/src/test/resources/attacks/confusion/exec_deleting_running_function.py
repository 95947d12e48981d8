# completes
def f():
    exec('del f', globals())
    return 'ran'
print(f(), 'f' in globals())
#> ran False
