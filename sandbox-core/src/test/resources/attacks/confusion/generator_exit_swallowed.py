# raises RuntimeError
def g():
    while True:
        try: yield
        except GeneratorExit: pass
i = g()
next(i)
i.close()
