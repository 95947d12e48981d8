# Contexts that functions run in.
import contextvars

variable = contextvars.ContextVar('variable', default=0)
variable.set(1)
context = contextvars.copy_context()


def inner():
    variable.set(2)
    [0 for _ in range(5)]


def outer():
    variable.set(3)
    contextvars.copy_context().run(inner)
    inner()


for _ in range(3):
    context.run(outer)

# afterwards
if 'outer' in globals():
    assert variable.get() == 1, variable.get()
    assert context.run(lambda: context[variable]) == context[variable]
    context.run(outer)
    assert context[variable] == 2
print('sound')
