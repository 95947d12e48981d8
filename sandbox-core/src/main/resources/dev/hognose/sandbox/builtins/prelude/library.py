# SPDX-License-Identifier: Apache-2.0


def _next_item(iterator):
    for item in iterator:
        return item
    raise StopIteration


def itertools_tee(iterable, n):
    from itertools import tee
    number = 2 if n is _missing else _index(n)
    if number < 1:
        return tee((), number)
    one = type(tee((), 1)[0])
    return tee(one(iterable), number)


def _add(a, b):
    return a + b


def _equal(a, b):
    return a is b or a == b


def _with_floats(function, arguments):
    return function(*[each if isinstance(each, (int, float)) else float(each)
                      for each in arguments])


def _with_complexes(function, arguments):
    return function(*[_complex_number(each) for each in arguments])


def _complex_number(value):
    kind = type(value)
    for name in ('__complex__', '__float__', '__index__'):
        if hasattr(kind, name):
            return complex(value)
    raise TypeError(f'must be real number, not {_type_name(kind)}')


def cmath_rect(r, phi):
    from cmath import rect
    return rect(_number(r), _number(phi))


def cmath_isclose(a, b, rel_tol, abs_tol):
    from cmath import isclose
    relative = 1e-09 if rel_tol is _missing else _number(rel_tol)
    absolute = 0.0 if abs_tol is _missing else _number(abs_tol)
    return isclose(_complex_number(a), _complex_number(b), rel_tol=relative, abs_tol=absolute)


def math_dist(p, q):
    from math import dist
    return dist([float(item) for item in p], [float(item) for item in q])


def _number(value):
    kind = type(value)
    if not (hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        raise TypeError(f'must be real number, not {_type_name(kind)}')
    return float(value)


def math_isclose(a, b, rel_tol, abs_tol):
    from math import isclose
    relative = 1e-09 if rel_tol is _missing else _number(rel_tol)
    absolute = 0.0 if abs_tol is _missing else _number(abs_tol)
    return isclose(_number(a), _number(b), rel_tol=relative, abs_tol=absolute)


def math_nextafter(x, y, steps):
    from math import nextafter
    number = None if steps is _missing or steps is None else _index(steps)
    return nextafter(_number(x), _number(y), steps=number)


def _call_with(function, arguments):
    return function(*tuple(arguments))


def _kind(value):
    return 'None' if value is None else _type_name(type(value))


def heapq_heappush(heap, item):
    if not isinstance(heap, list):
        raise TypeError(f'heappush() argument 1 must be list, not {_kind(heap)}')
    heap.append(item)
    _heap_down(heap, 0, len(heap) - 1)


def heapq_heappop(heap):
    if not isinstance(heap, list):
        raise TypeError(f'heappop() argument must be list, not {_kind(heap)}')
    last = heap.pop()
    if heap:
        result = heap[0]
        heap[0] = last
        _heap_up(heap, 0)
        return result
    return last


def heapq_heapreplace(heap, item):
    if not isinstance(heap, list):
        raise TypeError(f'heapreplace() argument 1 must be list, not {_kind(heap)}')
    result = heap[0]
    heap[0] = item
    _heap_up(heap, 0)
    return result


def heapq_heappushpop(heap, item):
    if not isinstance(heap, list):
        raise TypeError(f'heappushpop() argument 1 must be list, not {_kind(heap)}')
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _heap_up(heap, 0)
    return item


def heapq_heapify(heap):
    if not isinstance(heap, list):
        raise TypeError(f'heapify() argument must be list, not {_kind(heap)}')
    for i in range(len(heap) // 2 - 1, -1, -1):
        _heap_up(heap, i)


def _heap_down(heap, start, at):
    item = heap[at]
    while at > start:
        parent = (at - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[at] = above
        at = parent
    heap[at] = item


def _heap_up(heap, at):
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _heap_down(heap, start, at)


def _bisect_bounds(a, lo, hi):
    lo = 0 if lo is _missing else _index(lo)
    if hi is _missing or hi is None:
        hi = -1
    elif not hasattr(type(hi), '__index__'):
        raise TypeError(f"argument should be integer or None, not '{_type_name(type(hi))}'")
    hi = _index(hi)
    if lo < 0:
        raise ValueError('lo must be non-negative')
    return lo, len(a) if hi == -1 else hi


def bisect_bisect_right(a, x, lo, hi, key):
    lo, hi = _bisect_bounds(a, lo, hi)
    if key is _missing or key is None:
        while lo < hi:
            mid = (lo + hi) // 2
            if x < a[mid]:
                hi = mid
            else:
                lo = mid + 1
    else:
        while lo < hi:
            mid = (lo + hi) // 2
            if x < key(a[mid]):
                hi = mid
            else:
                lo = mid + 1
    return lo


def bisect_bisect_left(a, x, lo, hi, key):
    lo, hi = _bisect_bounds(a, lo, hi)
    if key is _missing or key is None:
        while lo < hi:
            mid = (lo + hi) // 2
            if a[mid] < x:
                lo = mid + 1
            else:
                hi = mid
    else:
        while lo < hi:
            mid = (lo + hi) // 2
            if key(a[mid]) < x:
                lo = mid + 1
            else:
                hi = mid
    return lo


def deque___repr__(self):
    if not _enter_repr(self):
        return '[...]'
    try:
        items = ', '.join([repr(item) for item in self])
    finally:
        _leave_repr(self)
    bound = '' if self.maxlen is None else f', maxlen={self.maxlen}'
    return f'{type(self).__name__}([{items}]{bound})'


def deque___new__(cls, args, kwargs):
    if args:
        return cls([item for item in args[0]], *args[1:], **kwargs)
    kwargs['iterable'] = [item for item in kwargs['iterable']]
    return cls(**kwargs)


def deque_extend(self, iterable):
    if iterable is self:
        iterable = list(iterable)
    for item in iterable:
        self.append(item)


def deque_extendleft(self, iterable):
    for item in iterable:
        self.appendleft(item)


def deque___iadd__(self, iterable):
    for item in iterable:
        self.append(item)
    return self


def deque___contains__(self, x):
    for item in self:
        if item is x or item == x:
            return True
    return False


def deque_count(self, x):
    return sum([1 for item in self if item is x or item == x])


def deque_index(self, x, start, stop):
    for i, item in enumerate(list(self)[0 if start is _missing else start:
                                        None if stop is _missing else stop]):
        if item is x or item == x:
            return i + (0 if start is _missing else range(len(self))[start:].start)
    raise ValueError(f'{x!r} is not in deque')


def deque_remove(self, x):
    for i, item in enumerate(list(self)):
        if item is x or item == x:
            del self[i]
            return
    raise ValueError(f'{x!r} is not in deque')


def deque___eq__(self, other):
    return list(self) == list(other)


def deque___ne__(self, other):
    return list(self) != list(other)


def deque___lt__(self, other):
    return list(self) < list(other)


def deque___le__(self, other):
    return list(self) <= list(other)


def deque___gt__(self, other):
    return list(self) > list(other)


def deque___ge__(self, other):
    return list(self) >= list(other)


def collections__count_items(mapping, iterable):
    get = mapping.get
    for item in iterable:
        mapping[item] = get(item, 0) + 1


def collections__move_to_end(mapping, key, last):
    value = mapping[key]
    del mapping[key]
    if last:
        mapping[key] = value
    else:
        rest = list(mapping.items())
        mapping.clear()
        mapping[key] = value
        for other, value in rest:
            mapping[other] = value


def product___new__(cls, iterables, repeat):
    return cls(*[[item for item in each] for each in iterables],
               repeat=1 if repeat is _missing else _index(repeat))


def permutations___new__(cls, iterable, r):
    return cls([item for item in iterable], None if r is _missing else r)


def combinations___new__(cls, iterable, r):
    return cls([item for item in iterable], _index(r))


def combinations_with_replacement___new__(cls, iterable, r):
    return cls([item for item in iterable], _index(r))


def count___repr__(self):
    return object.__repr__(self)


def math_gcd(integers):
    from math import gcd
    from operator import index
    return gcd(*[index(each) for each in integers])


def math_lcm(integers):
    from math import lcm
    from operator import index
    return lcm(*[index(each) for each in integers])


def math_fsum(seq):
    from math import fsum
    return fsum([float(item) for item in seq])


def math_prod(iterable, start):
    result = 1 if start is _missing else start
    for item in iterable:
        result = result * item
    return result


def math_sumprod(p, q):
    p = [item for item in p]
    q = [item for item in q]
    total = 0
    for i, item in enumerate(p):
        if i == len(q):
            break
        total = total + item * q[i]
    if len(p) != len(q):
        raise ValueError('Inputs are not the same length')
    return total


def Pattern_sub(self, repl, string, count):
    return _pattern_replace(self, repl, string, count)[0]


def Pattern_subn(self, repl, string, count):
    return _pattern_replace(self, repl, string, count)


def sys_getsizeof(object, default):
    from sys import _getsizeof
    return _getsizeof(object) if default is _missing else _getsizeof(object, default)


def _pattern_replace(self, repl, string, count):
    empty = '' if isinstance(self.pattern, str) else b''
    if isinstance(repl, memoryview):
        repl = (lambda match, given=repl: given) if empty == '' else bytes(repl)
    if not callable(repl):
        from re import _template_error
        if not isinstance(repl, (str, bytes, bytearray)):
            if not repl.__hash__:
                raise TypeError(f"unhashable type: '{_type_name(type(repl))}'")
            raise TypeError('decoding to str: need a bytes-like object, '
                            f'{_type_name(type(repl))} found')
        if isinstance(repl, str) == isinstance(empty, str):
            raise _template_error(self, repl)
        given = repl
        repl = lambda match: given
    if count is _missing:
        count = 0
    parts = []
    at = done = 0
    for match in self.finditer(string):
        parts.append(string[at:match.start()])
        new = repl(match)
        if new is None:
            new = empty
        if not isinstance(new, type(empty)):
            place = len(parts) - (parts[0] == empty)
            wanted = 'str instance' if isinstance(empty, str) else 'a bytes-like object'
            raise TypeError(f'sequence item {place}: expected {wanted}, '
                            f'{_type_name(type(new))} found')
        parts.append(new)
        at = match.end()
        done += 1
        if done == count:
            break
    if not done:
        return string, 0
    parts.append(string[at:])
    return empty.join(parts), done


def Pattern_scanner(self, string, pos, endpos):
    from _re_scanner import _Scanner
    return _Scanner(self, string, 0 if pos is _missing else pos,
                    None if endpos is _missing else endpos)


def _match_expand(match, template):
    result = match.re._expand(template, match)
    if result is None:
        from re import _template_error
        raise _template_error(match.re, template)
    return result


def _get_item(obj, item):
    return obj[item]


def _get_items(obj, items):
    return tuple([obj[item] for item in items])


def _get_attribute_path(obj, path):
    for name in path.split('.'):
        obj = getattr(obj, name)
    return obj


def _get_attributes(obj, names):
    if len(names) == 1:
        return _get_attribute_path(obj, names[0])
    return tuple([_get_attribute_path(obj, name) for name in names])


def _call_method(obj, name, args, kwargs):
    return getattr(obj, name)(*args, **kwargs)


def _getter_repr(getter, parts):
    name = type(getter).__name__
    if name == 'methodcaller':
        shown = [repr(parts[0]), *[repr(each) for each in parts[1]],
                 *[f'{key}={value!r}' for key, value in parts[2].items()]]
    else:
        shown = [repr(each) for each in parts]
    return f'operator.{name}({", ".join(shown)})'


def _count_repr(current, step):
    if isinstance(step, int) and step == 1:
        return f'count({current!r})'
    return f'count({current!r}, {step!r})'


def _reduce_partial(partial):
    state = partial.func, partial.args, partial.keywords, partial.__dict__ or None
    return type(partial), (partial.func,), state


def _set_own_dict(obj, names):
    if names is not None and not isinstance(names, dict):
        raise TypeError("invalid partial state")
    obj.__dict__.clear()
    obj.__dict__.update(names or {})


def _partial_repr(partial):
    if not _enter_repr(partial):
        return "..."
    try:
        shown = [repr(partial.func), *[repr(each) for each in partial.args],
                 *[f'{key}={value!r}' for key, value in partial.keywords.items()]]
        kind = type(partial)
        return f'{kind.__module__}.{kind.__qualname__}({", ".join(shown)})'
    finally:
        _leave_repr(partial)


def _write_lines(stream, lines):
    for line in lines:
        stream.write(line)


def _seeded(twister):
    from random import _entropy
    twister.seed(int.from_bytes(_entropy(2496), 'little'))
    return twister


def Twister_random(self):
    return _seeded(self).random()


def Twister_getrandbits(self, k):
    return _seeded(self).getrandbits(k)


def Twister_below(self, n):
    return _seeded(self).below(n)


def Twister_shuffle(self, items):
    return _seeded(self).shuffle(items)


def Twister_getstate(self):
    return _seeded(self).getstate()


def StringIO_fileno(self):
    from io import UnsupportedOperation
    raise UnsupportedOperation('fileno')


def StringIO_detach(self):
    from io import UnsupportedOperation
    raise UnsupportedOperation('detach')


def BytesIO_fileno(self):
    from io import UnsupportedOperation
    raise UnsupportedOperation('fileno')


def BytesIO_detach(self):
    from io import UnsupportedOperation
    raise UnsupportedOperation('detach')


def BytesIO_readinto(self, buffer):
    data = self.read(len(buffer))
    buffer[:len(data)] = data
    return len(data)


def BytesIO_readinto1(self, buffer):
    return self.readinto(buffer)


def array___new__(cls, typecode, initializer):
    from array import array
    return array.__new__(cls, typecode, [_array_item(typecode, item) for item in initializer])


def _array_item(typecode, item):
    kind = type(item)
    if typecode in 'fd' and (hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        return float(item)
    return _index(item) if hasattr(kind, '__index__') else item


def _array_filled(made, items, result):
    for item in items:
        made.append(item)
    return result


def array_append(self, v):
    _payload(self).append(_array_item(self.typecode, v))


def array_extend(self, bb):
    made = _payload(self)
    for item in bb:
        made.append(item)


def array_fromlist(self, list):
    _payload(self).extend(type(_payload(self))(self.typecode, list))


def array_insert(self, i, v):
    _payload(self).insert(_index(i), _array_item(self.typecode, v))


def array___setitem__(self, key, value):
    if not isinstance(key, slice):
        key = _index(key)
        value = _array_item(self.typecode, value)
    _payload(self)[key] = value


def operator_add(a, b):
    return a + b


def operator_sub(a, b):
    return a - b


def operator_mul(a, b):
    return a * b


def operator_truediv(a, b):
    return a / b


def operator_floordiv(a, b):
    return a // b


def operator_mod(a, b):
    return a % b


def operator_pow(a, b):
    return a ** b


def operator_and_(a, b):
    return a & b


def operator_or_(a, b):
    return a | b


def operator_xor(a, b):
    return a ^ b


def operator_lshift(a, b):
    return a << b


def operator_rshift(a, b):
    return a >> b


def operator_matmul(a, b):
    return a @ b


def operator_lt(a, b):
    return a < b


def operator_le(a, b):
    return a <= b


def operator_gt(a, b):
    return a > b


def operator_ge(a, b):
    return a >= b


def operator_eq(a, b):
    return a == b


def operator_ne(a, b):
    return a != b


def operator_getitem(a, b):
    return a[b]


def operator_contains(a, b):
    return b in a


def operator_neg(a):
    return -a


def operator_pos(a):
    return +a


def operator_invert(a):
    return ~a


def operator_not_(a):
    return not a


def operator_truth(a):
    return True if a else False


def operator_abs(a):
    return abs(a)


def operator_inv(a):
    return ~a


def operator_index(a):
    return _index(a)


def operator_delitem(a, b):
    del a[b]


def operator_setitem(a, b, c):
    a[b] = c


def _check_concatenated(a, b):
    added = hasattr(type(a), '__add__') or (
        hasattr(type(b), '__radd__') and hasattr(type(b), '__getitem__'))
    if not added or not hasattr(type(a), '__getitem__') or isinstance(a, (int, float, dict)):
        raise TypeError(f"'{_type_name(type(a))}' object can't be concatenated")


def operator_concat(a, b):
    _check_concatenated(a, b)
    return a + b


def operator_iconcat(a, b):
    _check_concatenated(a, b)
    a += b
    return a


def _searched(a):
    try:
        return iter(a)
    except TypeError:
        pass
    raise TypeError(f"argument of type '{_type_name(type(a))}' is not iterable")


def operator_countOf(a, b):
    count = 0
    for each in _searched(a):
        if each is b or each == b:
            count += 1
    return count


def operator_indexOf(a, b):
    place = 0
    for each in _searched(a):
        if each is b or each == b:
            return place
        place += 1
    raise ValueError('sequence.index(x): x not in sequence')


def _unbound_partial(made):
    import warnings
    warnings.warn("functools.partial will be a method descriptor in future Python versions; "
                  "wrap it in staticmethod() if you want to preserve the old behavior",
                  FutureWarning)
    return made


def operator_length_hint(obj, default):
    if default is _missing:
        default = 0
    default = int(_index(default))
    if not -1 << 63 <= default < 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    try:
        return len(obj)
    except TypeError:
        pass
    method = getattr(type(obj), '__length_hint__', None)
    if method is None:
        return default
    try:
        hint = method(obj)
    except TypeError:
        return default
    if hint is NotImplemented:
        return default
    if not isinstance(hint, int):
        raise TypeError(f'__length_hint__ must be an integer, not {_type_name(type(hint))}')
    if hint < 0:
        raise ValueError('__length_hint__() should return >= 0')
    if hint >= 1 << 63:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return int(hint)


def operator_iadd(a, b):
    a += b
    return a


def operator_iand(a, b):
    a &= b
    return a


def operator_ifloordiv(a, b):
    a //= b
    return a


def operator_ilshift(a, b):
    a <<= b
    return a


def operator_imatmul(a, b):
    a @= b
    return a


def operator_imod(a, b):
    a %= b
    return a


def operator_imul(a, b):
    a *= b
    return a


def operator_ior(a, b):
    a |= b
    return a


def operator_ipow(a, b):
    a **= b
    return a


def operator_irshift(a, b):
    a >>= b
    return a


def operator_isub(a, b):
    a -= b
    return a


def operator_itruediv(a, b):
    a /= b
    return a


def operator_ixor(a, b):
    a ^= b
    return a


def _decimal_tuple(sign, digits, exponent):
    from decimal import DecimalTuple
    return DecimalTuple(sign, digits, exponent)


def _decimal_signals(context, which):
    from decimal import _SignalDict
    return _SignalDict(context, which)


def _decimal_set_signals(context, which, value):
    from decimal import _assign_signals
    _assign_signals(context, which, value)


def _decimal_context(context, args, kwargs):
    from decimal import _fill_context
    _fill_context(context, *args, **kwargs)
    return context


def _decimal_ratio(self, other):
    ratio = self.as_integer_ratio()
    return ratio[0] * other.denominator, ratio[1] * other.numerator


def Decimal___eq__(self, other):
    if not self.is_finite():
        return False
    a, b = _decimal_ratio(self, other)
    return a == b


def Decimal___ne__(self, other):
    return not Decimal___eq__(self, other)


def _decimal_compare(self, other):
    if self.is_finite():
        a, b = _decimal_ratio(self, other)
        return (a > b) - (a < b)
    return 1 if self > 0 else -1


def Decimal___lt__(self, other):
    return _decimal_compare(self, other) < 0


def Decimal___le__(self, other):
    return _decimal_compare(self, other) <= 0


def Decimal___gt__(self, other):
    return _decimal_compare(self, other) > 0


def Decimal___ge__(self, other):
    return _decimal_compare(self, other) >= 0


def _struct_value(code, value, error):
    kind = type(value)
    if code == '?':
        return bool(value)
    if code in 'efd':
        if isinstance(value, (int, float)):
            return value
        try:
            return float(value)
        except TypeError:
            raise error('required argument is not a float') from None
    if code not in 'csp' and not isinstance(value, int) and hasattr(kind, '__index__'):
        return _index(value)
    return value


def _struct_pack(values):
    from struct import pack, error, _codes
    codes = _codes(values[0])
    return pack(values[0], *[_struct_value(codes[i], each, error)
                             for i, each in enumerate(values[1:])])


def _struct_pack_into(values):
    from struct import pack_into, error, _codes
    codes = _codes(values[0])
    offset = values[2] if isinstance(values[2], int) else _index(values[2])
    return pack_into(values[0], values[1], offset,
                     *[_struct_value(codes[i], each, error) for i, each in enumerate(values[3:])])


def _reduced_caller(cls, parts):
    name, args, keywords = parts
    if keywords:
        from functools import partial
        return partial(cls, name, **keywords), args
    return cls, (name, *args)


def _write_all(file, data):
    file.write(data)


def _generic_alias(cls, item):
    from types import GenericAlias
    return GenericAlias(cls, item)


def array_fromfile(self, f, n):
    if n < 0:
        raise ValueError('negative count')
    data = f.read(n * self.itemsize)
    if not isinstance(data, bytes):
        raise TypeError("read() didn't return bytes")
    self.frombytes(data)
    if len(data) < n * self.itemsize:
        raise EOFError("read() didn't return enough bytes")


def _reduce_context(context):
    from decimal import _reduce_context as reduce
    return reduce(context)


def array___eq__(self, other):
    return list(self) == list(other)


def array___ne__(self, other):
    return list(self) != list(other)


def array___lt__(self, other):
    return list(self) < list(other)


def array___le__(self, other):
    return list(self) <= list(other)


def array___gt__(self, other):
    return list(self) > list(other)


def array___ge__(self, other):
    return list(self) >= list(other)


def _cell_contents(cell):
    try:
        return [cell.cell_contents]
    except ValueError:
        return []


def cell___eq__(self, value):
    mine, others = _cell_contents(self), _cell_contents(value)
    return mine[0] == others[0] if mine and others else len(mine) == len(others)


def cell___ne__(self, value):
    mine, others = _cell_contents(self), _cell_contents(value)
    return mine[0] != others[0] if mine and others else len(mine) != len(others)


def cell___lt__(self, value):
    mine, others = _cell_contents(self), _cell_contents(value)
    return mine[0] < others[0] if mine and others else len(mine) < len(others)


def cell___le__(self, value):
    mine, others = _cell_contents(self), _cell_contents(value)
    return mine[0] <= others[0] if mine and others else len(mine) <= len(others)


def cell___gt__(self, value):
    mine, others = _cell_contents(self), _cell_contents(value)
    return mine[0] > others[0] if mine and others else len(mine) > len(others)


def cell___ge__(self, value):
    mine, others = _cell_contents(self), _cell_contents(value)
    return mine[0] >= others[0] if mine and others else len(mine) >= len(others)


def memoryview___eq__(self, value):
    return self.tolist() == memoryview(value).tolist()


def memoryview___ne__(self, value):
    return self.tolist() != memoryview(value).tolist()


def functools_reduce(function, iterable, initial):
    try:
        items = iter(iterable)
    except TypeError:
        raise TypeError('reduce() arg 2 must support iteration') from None
    value = initial
    for item in items:
        value = item if value is _missing else function(value, item)
    if value is _missing:
        raise TypeError('reduce() of empty iterable with no initial value')
    return value


def functools_cmp_to_key(mycmp):
    from functools import KeyWrapper
    return KeyWrapper(mycmp)
