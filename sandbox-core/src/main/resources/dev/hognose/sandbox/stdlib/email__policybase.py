# SPDX-License-Identifier: Apache-2.0
"""What rules a message follows; and the rules of old."""

import abc
from email import charset as _charset
from email import header

__all__ = ['Policy', 'Compat32', 'compat32']


def _has_surrogates(text):
    """Whether text holds bytes that could not be decoded."""
    try:
        text.encode()
        return False
    except UnicodeEncodeError:
        return True


class _PolicyBase:
    """Attributes that are set when it is made, and only then."""

    def __init__(self, **kw):
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError(f'{name!r} is an invalid keyword argument for '
                                f'{self.__class__.__name__}')
            object.__setattr__(self, name, value)

    def __repr__(self):
        args = [f'{name}={value!r}' for name, value in self.__dict__.items()]
        return f'{self.__class__.__name__}({", ".join(args)})'

    def clone(self, **kw):
        """A copy with some attributes changed."""
        made = self.__class__.__new__(self.__class__)
        for name, value in self.__dict__.items():
            object.__setattr__(made, name, value)
        for name, value in kw.items():
            if not hasattr(self, name):
                raise TypeError(f'{name!r} is an invalid keyword argument for '
                                f'{self.__class__.__name__}')
            object.__setattr__(made, name, value)
        return made

    def __setattr__(self, name, value):
        if hasattr(self, name):
            raise AttributeError(f'{self.__class__.__name__!r} object attribute {name!r} is read-only')
        raise AttributeError(f'{self.__class__.__name__!r} object has no attribute {name!r}')

    def __add__(self, other):
        return self.clone(**other.__dict__)


class Policy(_PolicyBase, metaclass=abc.ABCMeta):
    """How messages are read, kept and written."""

    raise_on_defect = False
    linesep = '\n'
    cte_type = '8bit'
    max_line_length = 78
    mangle_from_ = False
    message_factory = None
    verify_generated_headers = True

    def handle_defect(self, obj, defect):
        """Raises or notes what is wrong."""
        if self.raise_on_defect:
            raise defect
        self.register_defect(obj, defect)

    def register_defect(self, obj, defect):
        """Notes what is wrong."""
        obj.defects.append(defect)

    def header_max_count(self, name):
        """How often a header may be there, or None."""
        return None

    @abc.abstractmethod
    def header_source_parse(self, sourcelines):
        """Name and value that stand in lines."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_store_parse(self, name, value):
        """Name and value as they are kept when a program sets them."""
        raise NotImplementedError

    @abc.abstractmethod
    def header_fetch_parse(self, name, value):
        """The value that a program gets."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold(self, name, value):
        """The header as text."""
        raise NotImplementedError

    @abc.abstractmethod
    def fold_binary(self, name, value):
        """The header as bytes."""
        raise NotImplementedError


class Compat32(Policy):
    """As messages were before Python 3.3."""

    mangle_from_ = True

    def _sanitize_header(self, name, value):
        if not isinstance(value, str):
            return value
        if _has_surrogates(value):
            return header.Header(value, charset=_charset.UNKNOWN8BIT, header_name=name)
        return value

    def header_source_parse(self, sourcelines):
        name, value = sourcelines[0].split(':', 1)
        value = ''.join((value, *sourcelines[1:])).lstrip(' \t\r\n')
        return name, value.rstrip('\r\n')

    def header_store_parse(self, name, value):
        return name, value

    def header_fetch_parse(self, name, value):
        return self._sanitize_header(name, value)

    def fold(self, name, value):
        return self._fold(name, value, sanitize=True)

    def fold_binary(self, name, value):
        folded = self._fold(name, value, sanitize=self.cte_type == '7bit')
        return folded.encode('ascii', 'surrogateescape')

    def _fold(self, name, value, sanitize):
        made = value
        if isinstance(value, str):
            if _has_surrogates(value):
                if not sanitize:
                    return f'{name}: {value}{self.linesep}'
                made = header.Header(value, charset=_charset.UNKNOWN8BIT, header_name=name)
            else:
                made = header.Header(value, header_name=name)
        most = 0 if self.max_line_length is None else self.max_line_length
        return f'{name}: {made.encode(linesep=self.linesep, maxlinelen=most)}{self.linesep}'


compat32 = Compat32()
