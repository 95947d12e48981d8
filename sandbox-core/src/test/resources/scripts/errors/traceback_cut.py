# tb_next of a traceback can be set: frames are left out, of what is printed, too.
import sys
import traceback


def innermost():
    raise ValueError("deep")


def middle():
    innermost()


def outermost():
    middle()


def caught():
    try:
        outermost()
    except ValueError as error:
        return error


def names(trace):
    while trace is not None:
        yield trace.tb_frame.f_code.co_name
        trace = trace.tb_next


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


error = caught()
print(list(names(error.__traceback__)))
error.__traceback__.tb_next = error.__traceback__.tb_next.tb_next
print(list(names(error.__traceback__)))
traceback.print_exception(error, file=sys.stdout)
error.__traceback__.tb_next.tb_next = None
print(list(names(error.__traceback__)))
print([frame.name for frame in traceback.extract_tb(error.__traceback__)])

first = caught().__traceback__
second = first.tb_next
third = second.tb_next
attempt(lambda: setattr(first, "tb_next", first))
attempt(lambda: setattr(third, "tb_next", first))
attempt(lambda: setattr(second, "tb_next", second))
attempt(lambda: setattr(second, "tb_next", 3))
second.tb_next = None
print(list(names(first)), list(names(second)), first.tb_lineno, second.tb_lineno)
first.tb_next = None
print(list(names(first)))


def cleaned(function):
    """Runs a function; frames of this one are taken out of what it raises."""
    try:
        function()
    except ValueError as error:
        trace = error.__traceback__
        while trace.tb_next is not None and trace.tb_next.tb_next is not None:
            trace = trace.tb_next
        trace.tb_next = None
        raise


try:
    cleaned(outermost)
except ValueError as error:
    print(list(names(error.__traceback__)))
