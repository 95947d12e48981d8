# Tracebacks that a program makes and links: their class, tb_next, with_traceback.
import sys
import traceback
import types


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def inner():
    raise ValueError('inner')


def middle():
    inner()


def caught(function):
    try:
        function()
    except Exception as error:
        return error


def names(tb):
    found = []
    while tb is not None:
        found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return found


first, second = caught(middle), caught(inner)
one, two = first.__traceback__, second.__traceback__
print(names(one), names(two))
print(first.__traceback__ is one, one.tb_next is one.tb_next, dir(one))
one.tb_next = two
print(one.tb_next is two, names(one), names(first.__traceback__), names(two))
traceback.print_exception(first, file=sys.stdout)
show(lambda: setattr(two, 'tb_next', one))
show(lambda: setattr(one, 'tb_next', one))
show(lambda: setattr(one, 'tb_next', 5))
show(lambda: delattr(one, 'tb_next'))
show(lambda: setattr(one, 'tb_lineno', 5))
one.tb_next = None
print(names(one), names(two))

# What is cut off lives on.
third = caught(middle)
tb = third.__traceback__
rest = tb.tb_next
last = rest.tb_next
tb.tb_next = last
print(names(tb), names(rest), tb.tb_next is last)
tb.tb_next = rest
print(names(tb), names(rest))
last.tb_next = caught(inner).__traceback__.tb_next
print(names(last))

# Other errors with the same traceback.
other = KeyError('other').with_traceback(two)
print(other.__traceback__ is two)
fourth = caught(lambda: (_ for _ in ()).throw(other))
print(names(fourth.__traceback__)[-2:], names(two))
other.__traceback__ = None
print(other.__traceback__)
show(lambda: other.with_traceback(5))

# Made from frames.
frame = sys._getframe()
made = types.TracebackType(None, frame, frame.f_lasti, frame.f_lineno)
print(made.tb_next, made.tb_frame is frame, made.tb_lineno, made.tb_lasti == frame.f_lasti)
outer = types.TracebackType(tb_next=made, tb_frame=two.tb_frame, tb_lasti=two.tb_lasti,
                            tb_lineno=two.tb_lineno)
print(names(outer), outer.tb_next is made)
traceback.print_exception(OSError('far').with_traceback(outer), file=sys.stdout)
show(lambda: types.TracebackType())
show(lambda: types.TracebackType(None, None, 1, 1))
show(lambda: types.TracebackType(7, frame, 1, 1))
show(lambda: types.TracebackType(None, frame, 'a', 1))
show(lambda: types.TracebackType(None, frame, 1))
show(lambda: type('Sub', (types.TracebackType,), {}))


def without_helpers(error):
    """Rebuilds the chain without the frames of a helper, as frameworks do."""
    kept = []
    tb = error.__traceback__
    while tb is not None:
        if tb.tb_frame.f_code.co_name != 'middle':
            kept.append(tb)
        tb = tb.tb_next
    chain = None
    for tb in reversed(kept):
        tb.tb_next = chain
        chain = tb
    return error.with_traceback(chain)


fifth = without_helpers(caught(middle))
print(names(fifth.__traceback__))
traceback.print_exception(fifth, file=sys.stdout)
