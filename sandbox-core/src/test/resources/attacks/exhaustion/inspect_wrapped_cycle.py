# raises ValueError
import inspect
def f(): pass
def g(): pass
f.__wrapped__, g.__wrapped__ = g, f
inspect.signature(f)
