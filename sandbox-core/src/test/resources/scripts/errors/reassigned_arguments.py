# SPDX-License-Identifier: Apache-2.0
# Exceptions whose args are set keep what they had taken from them.


def show(error):
    names = ("errno", "strerror", "filename", "msg", "lineno", "message", "exceptions", "name", "value", "code")
    members = {name: getattr(error, name) for name in names if hasattr(error, name)}
    print(type(error).__name__, "|", str(error), "|", repr(error), "|", error.args, "|", members)


makers = [
    lambda: OSError(2, "text", "file"),
    lambda: SyntaxError("message"),
    lambda: SyntaxError("message", ("file", 1, 2, "text")),
    lambda: SyntaxError(),
    lambda: ExceptionGroup("group", [ValueError(1)]),
    lambda: ImportError("message", name="name"),
    lambda: StopIteration(5),
    lambda: StopIteration(),
    lambda: SystemExit(3),
    lambda: KeyError("key"),
]
for make in makers:
    for args in ((), (1,), (1, 2), ["a", "b", "c"]):
        error = make()
        error.args = args
        show(error)

print("-- __dict__")
error = ValueError(1)
error.note = 2
print(error.__dict__, "__dict__" in dir(ValueError), BaseException.__dict__["__dict__"].__name__)
error.__dict__ = {"other": 1}
print(error.other, vars(error))
for change in ("error.__dict__ = 5", "del error.__dict__"):
    try:
        exec(change)
    except TypeError as problem:
        print(problem)
