# SPDX-License-Identifier: Apache-2.0
"""Enumerations whose members are combined from bits, and checks of enumerations."""

import enum
from enum import (Enum, ReprEnum, StrEnum, _bin, _is_single_bit, _value_text, auto, member,
                  show_flag_values)

__name__ = 'enum'


class FlagBoundary(StrEnum):
    """What becomes of bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary
enum._KEEP = KEEP
enum._EJECT = EJECT


class Flag(Enum):
    """Enumerations whose members can be combined."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError('invalid flag value %r' % last) from None

    @classmethod
    def _iter_member_(cls, value):
        if cls._by_definition:
            found = [each for each in cls if each._value_ & value]
            return iter(found)
        known = cls._value2member_map_
        rest = value & cls._flag_mask_
        found = []
        while rest:
            bit = rest & -rest
            rest ^= bit
            each = known.get(bit)
            if each is not None:
                found.append(each)
        return iter(found)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        mask = cls._flag_mask_
        bits = cls._all_bits_
        negative = None
        if not ~bits <= value <= bits or value & (bits ^ mask):
            boundary = cls._boundary_
            if boundary is STRICT:
                size = max(value.bit_length(), mask.bit_length())
                raise ValueError(f'{cls!r} invalid value {value!r}\n    given '
                                 f'{_bin(value, size)}\n  allowed {_bin(mask, size)}')
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif value < 0:
                value += max(bits + 1, 2 ** value.bit_length())
        if value < 0:
            negative = value
            value += bits + 1
        known = cls._value2member_map_.get(value)
        if known is None:
            known = cls._combined(value)
        if negative is not None:
            cls._value2member_map_[negative] = known
        return known

    @classmethod
    def _combined(cls, value):
        """A combination of members that has no name of its own."""
        kind = cls._member_type_
        made = object.__new__(cls) if kind is object else cls._new_member_(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        parts = []
        rest = value
        for each in cls._iter_member_(value):
            if each._name_ is not None:
                parts.append(each._name_)
                rest &= ~each._value_
        if rest:
            lacking = rest
            for name, each in cls._member_map_.items():
                if each._value_ and each._name_ not in parts and each._value_ & value == each._value_:
                    parts.append(name)
                    lacking &= ~each._value_
            rest = lacking
        if parts and rest and cls._boundary_ is STRICT:
            raise ValueError(f'{cls!r}: no members with value {rest}')
        name = '|'.join(parts) if parts else None
        if parts and rest:
            name += '|' + cls._numeric_repr_(rest)
        made._name_ = name
        if cls._plain_properties:
            made.__dict__['name'] = name
            made.__dict__['value'] = value
        cls._value2member_map_[value] = made
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f'{type(other).__qualname__!r} and {self.__class__.__qualname__!r}')
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = repr if self._member_type_ is object else _value_text(self._member_type_)
        name = self.__class__.__name__
        if self._name_ is None:
            return f'<{name}: {show(self._value_)}>'
        return f'<{name}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        name = self.__class__.__name__
        if self._name_ is None:
            return f'{name}({self._value_!r})'
        return f'{name}.{self._name_}'

    def __bool__(self):
        return bool(self._value_)

    def _bits_of(self, other, symbol):
        if isinstance(other, self.__class__):
            for flag in (self, other):
                if flag._value_ is None:
                    raise TypeError(
                        f"'{flag}' cannot be combined with other flags with {symbol}")
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return other
        return NotImplemented

    def __or__(self, other):
        bits = self._bits_of(other, '|')
        if bits is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other, '&')
        if bits is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other, '^')
        if bits is NotImplemented:
            return NotImplemented
        return self.__class__(self._value_ ^ bits)

    def __invert__(self):
        if self._value_ is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._boundary_ in (EJECT, KEEP):
            return self.__class__(~self._value_)
        return self.__class__(self._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


Flag._is_flag = True
Flag._boundary_ = STRICT
enum._Flag = Flag


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""


class EnumCheck(StrEnum):
    """What verify looks at."""

    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """Checks an enumeration when it is defined."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                duplicates = [(name, each._name_) for name, each in
                              enumeration.__members__.items() if name != each._name_]
                if duplicates:
                    shown = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
                    raise ValueError(f'aliases found in {enumeration!r}: {shown}')
            elif check is CONTINUOUS:
                self._continuous(enumeration)
            else:
                self._named(enumeration)
        return enumeration

    @staticmethod
    def _continuous(enumeration):
        values = {each._value_ for each in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        missing = []
        if enumeration._is_flag:
            bit = low
            while bit < high:
                if bit not in values:
                    missing.append(bit)
                bit <<= 1
        else:
            missing = [each for each in range(low + 1, high) if each not in values]
        if missing:
            shown = ', '.join([str(each) for each in missing])
            raise ValueError(f"invalid {'flag' if enumeration._is_flag else 'enum'} "
                             f'{enumeration.__name__!r}: missing values {shown}')

    @staticmethod
    def _named(enumeration):
        values = {each._value_ for each in enumeration}
        names = []
        missing = 0
        for name, each in enumeration._member_map_.items():
            if name in enumeration._member_names_ or each._value_ < 0:
                continue
            absent = [1 << index for index in range(each._value_.bit_length())
                      if each._value_ >> index & 1 and 1 << index not in values]
            if absent:
                names.append(name)
                for bit in absent:
                    missing |= bit
        if names:
            if len(names) == 1:
                alias = f'alias {names[0]} is missing'
            else:
                alias = f'aliases {", ".join(names[:-1])} and {names[-1]} are missing'
            value = f'value 0x{missing:x}' if _is_single_bit(missing) else (
                f'combined values of 0x{missing:x}')
            raise ValueError(f'invalid Flag {enumeration.__name__!r}: {alias} {value} '
                             '[use enum.show_flag_values(value) for details]')
