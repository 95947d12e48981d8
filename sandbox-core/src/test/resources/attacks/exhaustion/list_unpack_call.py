# limit duration or limit memory
def f(*a): return len(a)
xs = [0] * 500_000
while True:
    f(*xs, *xs)
