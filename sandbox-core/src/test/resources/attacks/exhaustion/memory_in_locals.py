# limit memory
def f(x):
    y = [0] * 100_000
    return f(y)
f(1)
