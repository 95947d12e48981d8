# raises RuntimeError
def g():
    raise StopIteration
    yield
list(g())
