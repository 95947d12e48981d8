# SPDX-License-Identifier: Apache-2.0
# Every exception there is: bases, arguments, texts, copies; OSError's classes by number.
import builtins
import copy
import errno
import pickle

names = [
    name
    for name, value in sorted(vars(builtins).items())
    if isinstance(value, type) and issubclass(value, BaseException)
]
ARGUMENTS = {
    "UnicodeDecodeError": ("utf-8", b"\xff", 0, 1, "reason"),
    "UnicodeEncodeError": ("utf-8", "\xff", 0, 1, "reason"),
    "UnicodeTranslateError": ("\xff", 0, 1, "reason"),
    "BaseExceptionGroup": ("group", [KeyboardInterrupt(1)]),
    "ExceptionGroup": ("group", [ValueError(1)]),
}


def tell(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


for name in names:
    cls = getattr(builtins, name)
    print(name, cls.__name__, [each.__name__ for each in cls.__mro__[1:-1]])
    for arguments in ((), (1,), (2, "b"), ARGUMENTS.get(name, (1, [2], "c", 4, "d", 6))):
        try:
            made = cls(*arguments)
        except Exception as error:
            print(type(error).__name__, error)
            continue
        made.own = 5
        made.add_note("noted")
        print(repr(made), "|", made, "|", made.args, made.__cause__, made.__suppress_context__)
        for again in (copy.copy(made), pickle.loads(pickle.dumps(made))):
            print(type(again).__name__, repr(again) == repr(made), again.own, again.__notes__)
    tell(lambda: cls(a=1))
    try:
        raise cls(*ARGUMENTS.get(name, ("raised",)))
    except BaseException as error:
        print(type(error) is cls, error.__traceback__.tb_lineno > 0)

for number, name in sorted(errno.errorcode.items()):
    made = OSError(number, "text", "file")
    if type(made) is not OSError:
        print(name, type(made).__name__, made)
