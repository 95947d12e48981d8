# SPDX-License-Identifier: Apache-2.0
# SystemExit in its forms, KeyboardInterrupt and BaseException caught.
import sys

for code in (None, 0, 1, "text", (1, 2), 3.5):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error.code), repr(error))
try:
    raise SystemExit
except SystemExit as error:
    print(error.code, error.args)
try:
    raise KeyboardInterrupt("ctrl-c")
except BaseException as error:
    print(type(error).__name__, error)
try:
    try:
        sys.exit(2)
    except Exception:
        print("not reached")
    finally:
        print("finally")
except SystemExit as error:
    print("outer", error.code)
try:
    exit(5)
except SystemExit as error:
    print("exit", error.code)
try:
    quit()
except SystemExit as error:
    print("quit", error.code)


class Fatal(BaseException):
    pass


try:
    try:
        raise Fatal("base")
    except Exception:
        print("not reached")
except Fatal as error:
    print("fatal", error)
try:
    print("no exit")
finally:
    print("end")
