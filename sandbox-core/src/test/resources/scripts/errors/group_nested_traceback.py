# SPDX-License-Identifier: Apache-2.0
# Tracebacks of groups: chained, nested and with notes.
import traceback


def fail(kind, text):
    raise kind(text)


def collect(*pairs):
    errors = []
    for kind, text in pairs:
        try:
            fail(kind, text)
        except Exception as error:
            errors.append(error)
    return errors


try:
    try:
        raise ExceptionGroup("outer", [*collect((ValueError, "one")), ExceptionGroup("inner", collect((KeyError, "k"), (OSError, "o")))])
    except* KeyError as group:
        print("handled", group.exceptions)
        group.add_note("a note on the group")
except ExceptionGroup as rest:
    rest.add_note("left over")
    rest.exceptions[0].add_note("note of one")
    print(traceback.format_exc())
try:
    try:
        fail(TypeError, "first")
    except TypeError as error:
        raise ExceptionGroup("from first", collect((ValueError, "two"))) from error
except ExceptionGroup:
    print(traceback.format_exc())


def walk(group, depth=0):
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            print("  " * depth + str(error))
            walk(error, depth + 1)
        else:
            print("  " * depth + repr(error))


walk(ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [TypeError(2), ExceptionGroup("c", [KeyError(3)])])]))
