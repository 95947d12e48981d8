# limit duration
def f(n, *rest):
    if n:
        f(n - 1, *rest)
        f(n - 1, *rest)
f(60)
