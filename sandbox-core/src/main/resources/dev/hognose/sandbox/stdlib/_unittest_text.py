# SPDX-License-Identifier: Apache-2.0
"""The texts of failed assertions."""

import builtins

__name__ = 'unittest.util'

_MOST = 80
_NOTE = 12
_END = 5
_REST = _MOST - 2 * (_END + _NOTE)


def safe_repr(obj, short=False):
    """The repr of an object, also of one whose own fails."""
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:_MOST] + ' [truncated]...' if short and len(text) >= _MOST else text


def _shorten(text, head, tail):
    left_out = len(text) - head - tail
    return f'{text[:head]}[{left_out} chars]{text[len(text) - tail:]}' if left_out > _NOTE else text


def shortened_pair(first, second):
    """The reprs of two objects, shortened so that the difference is seen."""
    texts = [safe_repr(first), safe_repr(second)]
    longest = max(len(text) for text in texts)
    if longest <= _MOST:
        return tuple(texts)
    shared = 0
    for one, other in zip(*texts):
        if one != other:
            break
        shared += 1
    prefix = texts[0][:shared]
    kept = _MOST - (longest - shared + _END + _NOTE)
    if kept > _END:
        prefix = _shorten(prefix, _END, kept)
        return tuple([prefix + text[shared:] for text in texts])
    prefix = _shorten(prefix, _END, _END)
    return tuple([prefix + _shorten(text[shared:], _REST - _END, _END) for text in texts])


def strclass(cls):
    return f'{cls.__module__}.{cls.__qualname__}'


def sequence_difference(first, second, name):
    """What differs between two sequences: a text, or None where it cannot be told."""
    try:
        length1 = len(first)
    except (TypeError, NotImplementedError):
        return f'First {name} has no length.    Non-sequence?'
    try:
        length2 = len(second)
    except (TypeError, NotImplementedError):
        return f'Second {name} has no length.    Non-sequence?'
    text = f'{name.capitalize()}s differ: %s != %s\n' % shortened_pair(first, second)
    for i in range(min(length1, length2)):
        try:
            item1 = first[i]
        except (TypeError, IndexError, NotImplementedError):
            return text + f'\nUnable to index element {i} of first {name}\n'
        try:
            item2 = second[i]
        except (TypeError, IndexError, NotImplementedError):
            return text + f'\nUnable to index element {i} of second {name}\n'
        if item1 != item2:
            return text + (f'\nFirst differing element {i}:\n%s\n%s\n'
                           % shortened_pair(item1, item2)) + _more(
                               first, second, length1, length2, name)
    if length1 == length2 and type(first) is not type(second):
        return None
    return text + _more(first, second, length1, length2, name)


def _more(first, second, length1, length2, name):
    if length1 == length2:
        return ''
    which, longer = ('First', first) if length1 > length2 else ('Second', second)
    count, at = abs(length1 - length2), min(length1, length2)
    text = f'\n{which} {name} contains {count} additional elements.\n'
    try:
        return text + f'First extra element {at}:\n{safe_repr(longer[at])}\n'
    except (TypeError, IndexError, NotImplementedError):
        return text + f'Unable to index element {at} of {which.lower()} {name}\n'


def pretty_diff(first, second):
    """The difference of two objects as they are pretty-printed."""
    import difflib
    import pprint
    return '\n' + '\n'.join(difflib.ndiff(pprint.pformat(first).splitlines(),
                                          pprint.pformat(second).splitlines()))


def text_diff(first, second):
    """The difference of two texts."""
    import difflib
    if first and second:
        if first[-1] != '\n' or second[-1] != '\n':
            first += '\n'
            second += '\n'
    elif second and second[-1] != '\n':
        second += '\n'
    elif first and first[-1] != '\n':
        first += '\n'
    return '\n' + ''.join(difflib.ndiff(first.splitlines(keepends=True),
                                        second.splitlines(keepends=True)))


def set_difference(first, second):
    """What only one of two sets has."""
    lines = []
    for own, other, which in ((first, second, 'first set but not the second'),
                              (second, first, 'second set but not the first')):
        items = own.difference(other)
        if items:
            lines.append(f'Items in the {which}:')
            lines += [repr(item) for item in items]
    return '\n'.join(lines)


def count_differences(first, second):
    """Items that two iterables do not have equally often: counts in both, and the item."""
    from collections import Counter
    try:
        counts1, counts2 = Counter(first), Counter(second)
    except TypeError:
        return _count_unhashable(first, second)
    found = [(n, counts2.get(item, 0), item) for item, n in counts1.items()
             if n != counts2.get(item, 0)]
    return found + [(0, n, item) for item, n in counts2.items() if item not in counts1]


def _count_unhashable(first, second):
    found = []
    rest1, rest2 = list(first), list(second)
    seen = []
    for item in rest1 + rest2:
        if any(item == other for other in seen):
            continue
        seen.append(item)
        n1 = builtins.sum(1 for other in rest1 if other == item)
        n2 = builtins.sum(1 for other in rest2 if other == item)
        if n1 != n2:
            found.append((n1, n2, item))
    return found
