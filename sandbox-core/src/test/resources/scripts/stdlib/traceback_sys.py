# SPDX-License-Identifier: Apache-2.0
# traceback and sys as programs use them.
import sys
import traceback


def inner():
    raise ValueError("inner problem")


def outer():
    inner()


try:
    outer()
except ValueError as error:
    print(traceback.format_exc())
    print(traceback.format_exception_only(error))
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb is error.__traceback__, tb.tb_lineno, tb.tb_frame.f_code.co_name)
    names = []
    while tb:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(names)
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.name, frame.lineno, frame.line)
    print("".join(traceback.format_exception(error)))
print(sys.exc_info(), sys.exception())
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("k") from e
except KeyError as error:
    print(traceback.format_exc())
    print(traceback.format_exception_only(type(error), error))
traceback.print_exc() if sys.exception() else print("nothing active")
print(sys.version_info[:2], sys.version_info.major, sys.maxsize, sys.byteorder, sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.default_max_str_digits, sys.maxunicode)
print(sys.intern("abc") == "abc", type(sys.argv).__name__, type(sys.path).__name__, "sys" in sys.modules, sys.getsizeof([]) > 0, callable(sys.exit))
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
try:
    sys.exit("leaving")
except SystemExit as error:
    print(repr(error.code))
