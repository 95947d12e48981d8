# completes or raises ValueError or raises RuntimeError
async def f():
    try:
        c.close()
    except ValueError as e:
        return 'refused'
c = f()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
#> refused
