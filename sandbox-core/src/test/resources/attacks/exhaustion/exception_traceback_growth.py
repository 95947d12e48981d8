# limit memory or limit duration
def f(e, n):
    if n == 0: raise e
    f(e, n - 1)
e = ValueError()
while True:
    try:
        f(e, 900)
    except ValueError:
        pass
