# raises RuntimeError
def g():
    try:
        yield 1
    finally:
        yield 2
i = g()
next(i)
i.close()
