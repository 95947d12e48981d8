# raises ValueError
import contextvars
a, b = contextvars.ContextVar('a'), contextvars.ContextVar('b')
t = a.set(1)
b.reset(t)
