# SPDX-License-Identifier: Apache-2.0
# ExceptionGroup and except*.
group = ExceptionGroup("several", [ValueError("v"), TypeError("t"), ExceptionGroup("nested", [KeyError("k"), ValueError("v2")])])
print(group, repr(group), group.message, len(group.exceptions))
try:
    raise group
except* ValueError as eg:
    print("values", eg.exceptions, eg.message)
except* (TypeError, KeyError) as eg:
    print("others", eg.exceptions)
try:
    try:
        raise ExceptionGroup("partly", [ValueError(1), OSError("left")])
    except* ValueError as eg:
        print("handled", eg.exceptions)
except ExceptionGroup as rest:
    print("rest", repr(rest))
try:
    raise KeyError("plain")
except* KeyError as eg:
    print(repr(eg))
try:
    pass
except* ValueError:
    print("no")
else:
    print("else")
finally:
    print("finally")
matched, rest = group.split(ValueError)
print(repr(matched), repr(rest))
print(repr(group.subgroup(lambda e: isinstance(e, KeyError))), group.subgroup(OSError))
print(repr(group.derive([ValueError(9)])))
try:
    try:
        raise ExceptionGroup("e", [ValueError("a")])
    except* ValueError:
        raise RuntimeError("new")
except RuntimeError as error:
    print(repr(error), repr(error.__context__))
for bad in [lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", [5]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("m", [KeyboardInterrupt()])]:
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(repr(BaseExceptionGroup("b", [ValueError(1)])), type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
try:
    try:
        raise ValueError("x")
    except* ExceptionGroup:
        pass
except TypeError as error:
    print(error)
