# limit memory
xs = []
def f():
    big = 'x' * 100_000 + str(len(xs))
    raise ValueError(big)
while True:
    try:
        f()
    except ValueError as e:
        xs.append(e)
