# limit duration
def g(n):
    if n:
        yield from g(n - 1)
        yield from g(n - 1)
list(g(60))
