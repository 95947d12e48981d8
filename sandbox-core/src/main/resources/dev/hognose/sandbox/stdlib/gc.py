# SPDX-License-Identifier: Apache-2.0
"""The collector is the host's: what is asked of it has no effect but on weak references."""

DEBUG_STATS = 1
DEBUG_COLLECTABLE = 2
DEBUG_UNCOLLECTABLE = 4
DEBUG_SAVEALL = 32
DEBUG_LEAK = 38
callbacks = []
garbage = []
_enabled = True
_debug = 0
_threshold = (2000, 10, 0)


def collect(generation=2):
    """Tells weak references of what is gone; how many of them."""
    if generation not in (0, 1, 2):
        raise ValueError('invalid generation')
    from sys import modules
    if '_weakrefs' not in modules:
        return 0
    from _weakrefs import _collect
    return _collect(True)


def enable():
    global _enabled
    _enabled = True


def disable():
    global _enabled
    _enabled = False


def isenabled():
    return _enabled


def get_debug():
    return _debug


def set_debug(flags, /):
    global _debug
    _debug = flags


def get_threshold():
    return _threshold


def set_threshold(threshold0, threshold1=_threshold[1], threshold2=_threshold[2], /):
    global _threshold
    _threshold = (threshold0, threshold1, threshold2)


def get_count():
    return (0, 0, 0)


def get_stats():
    return [{'collections': 0, 'collected': 0, 'uncollectable': 0} for _ in range(3)]


def get_objects(generation=None):
    """The objects of the session are not listed."""
    return []


def get_referrers(*objs):
    """What refers to an object is not known."""
    return []


def get_referents(*objs):
    """What containers hold, and the attributes of objects."""
    found = []
    for obj in objs:
        if isinstance(obj, dict):
            for key, value in obj.items():
                found += [key, value]
        elif isinstance(obj, (list, tuple, set, frozenset)):
            found += list(obj)
        elif hasattr(obj, '__dict__'):
            found.append(vars(obj))
    return found


def is_tracked(obj, /):
    return not isinstance(obj, (int, float, complex, str, bytes, bool, type(None)))


def is_finalized(obj, /):
    return False


def freeze():
    """Does nothing."""


def unfreeze():
    """Does nothing."""


def get_freeze_count():
    return 0
