# SPDX-License-Identifier: Apache-2.0
"""The signatures that builtin functions and methods tell of themselves."""

import builtins
import inspect


def show(owner, names):
    for name in names.split():
        try:
            print(name, inspect.signature(getattr(owner, name)))
        except ValueError as error:
            print(name, error)


print(inspect.signature(list), inspect.signature(enumerate), inspect.signature(property))
for kind in object, int, float, complex, bool, str, bytes, list, tuple, dict, set, frozenset, slice:
    print(kind.__name__)
    show(kind, "__new__ __init_subclass__ __subclasshook__ __eq__ __repr__")
    if hasattr(kind, "__class_getitem__"):
        show(kind, "__class_getitem__")
show(BaseException, "__setstate__ add_note with_traceback")
show(BaseExceptionGroup, "derive split subgroup")
show(set, "__contains__ add isdisjoint union")
show(type({}.keys()), "isdisjoint")
show(dict, "update get fromkeys setdefault popitem")
show(property, "getter setter deleter")
show(range, "count index")
show(slice, "indices")
show(type(i for i in ()), "send throw close")
show(type(iter([])), "__setstate__ __length_hint__ __reduce__")


show(builtins, "__build_class__ __import__ dir getattr hasattr setattr delattr vars sorted print len")
show([], "append sort pop insert __class_getitem__")
show("", "join split format encode")
