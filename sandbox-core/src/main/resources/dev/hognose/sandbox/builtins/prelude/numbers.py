# SPDX-License-Identifier: Apache-2.0
"""What operations on numbers do when they meet objects of guest classes."""


def _index(obj):
    kind = type(obj)
    if not hasattr(kind, "__index__"):
        raise TypeError(f"'{_type_name(kind)}' object cannot be interpreted as an integer")
    number = _special(obj, "__index__")()
    if not isinstance(number, int):
        raise TypeError(f"__index__ returned non-int (type {_type_name(type(number))})")
    if type(number) is not int:
        _warn_of_subclass("__index__", "int", number)
    return number


def _warn_of_subclass(method, kind, number):
    _warn_of_old(f"{method} returned non-{kind} (type {_type_name(type(number))}).  "
                 f"The ability to return an instance of a strict subclass of {kind} is "
                 "deprecated, and may be removed in a future version of Python.")


def _warn_of_old(message):
    """Warns of what a program does; what the library itself does is not its business."""
    if not _in_library():
        import warnings
        warnings.warn(message, DeprecationWarning)


def _warned(message, result):
    """Warns of the use of something deprecated, whose result is known."""
    _warn_of_old(message)
    return result


def _count(obj):
    """The index of an object, as a number of repetitions or bytes."""
    number = _index(obj)
    if -0x8000000000000000 <= number <= 0x7FFFFFFFFFFFFFFF:
        return number
    raise OverflowError(f"cannot fit '{_type_name(type(obj))}' into an index-sized integer")


def _position(obj):
    """The index of an object, as a subscript of what is in memory."""
    try:
        return _count(obj)
    except OverflowError as error:
        raise IndexError(*error.args) from None


def _retry(function, args):
    """Calls a builtin again, its arguments that have an index replaced by it."""
    changed = False
    plain = []
    convert = _index
    if function.__name__ in ("__mul__", "__rmul__", "__imul__"):
        convert = _count
    for place, arg in enumerate(args):
        if arg is _missing:
            arg = None
        elif _is_guest(arg) and hasattr(type(arg), "__index__"):
            subscript = place == 1 and function.__name__.endswith("item__")
            arg = _position(arg) if subscript else convert(arg)
            changed = True
        plain.append(arg)
    while plain and args[len(plain) - 1] is _missing:
        plain.pop()
    if not changed:
        raise TypeError(f"{function.__name__}() cannot be used with these arguments")
    return function(*plain)


def int___new__(cls, x, base):
    kind = type(x)
    radix = 10 if base is _missing else _index(base)
    converts = base is _missing and (hasattr(kind, "__int__") or hasattr(kind, "__index__"))
    if isinstance(x, (str, bytes, bytearray)) and not converts:
        try:
            return int.__new__(cls, _payload(x), radix)
        except ValueError:
            if radix != 0 and (radix < 2 or radix > 36):
                raise
            raise ValueError(f"invalid literal for int() with base {radix}: {_repr(x)}") from None
    if base is not _missing:
        return int.__new__(cls, x, radix)
    if hasattr(kind, "__int__"):
        number = _special(x, "__int__")()
        if not isinstance(number, int):
            raise TypeError(f"__int__ returned non-int (type {_type_name(type(number))})")
        if type(number) is not int:
            _warn_of_subclass("__int__", "int", number)
    elif hasattr(kind, "__index__"):
        number = _index(x)
    else:
        _warn_of_old("The delegation of int() to __trunc__ is deprecated.")
        number = _special(x, "__trunc__")()
        if not isinstance(number, int):
            if not hasattr(type(number), "__index__"):
                named = _type_name(type(number))
                raise TypeError(f"__trunc__ returned non-Integral (type {named})")
            number = _index(number)
    return int.__new__(cls, _payload(number))


def float___new__(cls, x):
    kind = type(x)
    if not hasattr(kind, "__float__") and not hasattr(kind, "__index__"):
        text = _payload(x) if isinstance(x, (str, bytes, bytearray)) else bytes(x)
        try:
            return float.__new__(cls, text)
        except ValueError:
            raise ValueError(f"could not convert string to float: {_repr(x)}") from None
    if hasattr(kind, "__float__"):
        number = _special(x, "__float__")()
        if not isinstance(number, float):
            raise TypeError(
                f"{kind.__name__}.__float__ returned non-float (type {_type_name(type(number))})"
            )
        if type(number) is not float:
            _warn_of_subclass(f"{kind.__name__}.__float__", "float", number)
    else:
        number = _index(x)
    return float.__new__(cls, _payload(number))


def complex___new__(cls, real, imag):
    if real is _missing:
        real = 0
    real = _complex_part(real, True)
    if imag is _missing:
        return complex.__new__(cls, real)
    return complex.__new__(cls, real, _complex_part(imag, False))


def _complex_part(value, first):
    kind = type(value)
    if isinstance(value, str):
        return _payload(value)
    if not _is_guest(value):
        return float(value) if hasattr(kind, "__float__") and kind is not bool else value
    if first and hasattr(kind, "__complex__"):
        number = _special(value, "__complex__")()
        if not isinstance(number, complex):
            raise TypeError(f"__complex__ returned non-complex (type {_type_name(type(number))})")
        if type(number) is not complex:
            _warn_of_subclass("__complex__", "complex", number)
        return _payload(number)
    if hasattr(kind, "__float__"):
        number = _special(value, "__float__")()
        if not isinstance(number, float):
            raise TypeError(
                f"{kind.__name__}.__float__ returned non-float (type {_type_name(type(number))})"
            )
        if type(number) is not float:
            _warn_of_subclass(f"{kind.__name__}.__float__", "float", number)
        return _payload(number)
    return _payload(_index(value)) if hasattr(kind, "__index__") else value


def bool___new__(cls, x):
    return not not x


def abs(x):
    kind = type(x)
    if not hasattr(kind, "__abs__"):
        raise TypeError(f"bad operand type for abs(): '{_type_name(kind)}'")
    return _special(x, "__abs__")()


def bin(number):
    return bin(_index(number))


def hex(number):
    return hex(_index(number))


def oct(number):
    return oct(_index(number))


def chr(i):
    return chr(_index(i))


def round(number, ndigits):
    kind = type(number)
    if not hasattr(kind, "__round__"):
        raise TypeError(f"type {_type_name(kind)} doesn't define __round__ method")
    if ndigits is _missing or ndigits is None:
        return _special(number, "__round__")()
    return _special(number, "__round__")(ndigits)


def divmod(x, y):
    left = type(x)
    right = type(y)
    tried = False
    if right is not left and issubclass(right, left) and hasattr(right, "__rdivmod__"):
        tried = True
        result = _special(y, "__rdivmod__")(x)
        if result is not NotImplemented:
            return result
    if hasattr(left, "__divmod__"):
        result = _special(x, "__divmod__")(y)
        if result is not NotImplemented:
            return result
    if right is not left and not tried and hasattr(right, "__rdivmod__"):
        result = _special(y, "__rdivmod__")(x)
        if result is not NotImplemented:
            return result
    raise TypeError(
        f"unsupported operand type(s) for divmod(): '{_type_name(left)}' and '{_type_name(right)}'"
    )


def pow(base, exp, mod):
    if mod is _missing or mod is None:
        return base**exp
    kind = type(base)
    if hasattr(kind, "__pow__"):
        result = _special(base, "__pow__")(exp, mod)
        if result is not NotImplemented:
            return result
    if isinstance(exp, float):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    if isinstance(exp, complex):
        raise ValueError("complex modulo")
    raise TypeError(
        f"unsupported operand type(s) for ** or pow(): '{_type_name(kind)}', "
        f"'{_type_name(type(exp))}', '{_type_name(type(mod))}'"
    )
