# SPDX-License-Identifier: Apache-2.0
"""Constants and templates of text."""

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits',
           'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter',
           'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class _LazyPattern:
    """The regular expression of a class of templates, made when it is asked for."""

    def __get__(self, instance, cls):
        return cls._regex()


class _Flags:
    """The flags of patterns; re is loaded when they are asked for."""

    def __get__(self, instance, owner):
        from re import IGNORECASE
        return IGNORECASE


class Template:
    """Text with names to be replaced, such as $name or ${name}."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = _Flags()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compiled = None
        if 'pattern' in cls.__dict__:
            cls.pattern = cls._regex()
        else:
            cls.pattern = Template.__dict__['pattern']

    pattern = _LazyPattern()
    _compiled = None

    def __init__(self, template):
        self.template = template

    @classmethod
    def _regex(cls):
        known = cls.__dict__.get('_compiled')
        if known is None:
            import re
            flags = cls.flags
            own = cls.__dict__.get('pattern')
            if isinstance(own, _LazyPattern):
                mark = re.escape(cls.delimiter)
                name = cls.idpattern
                braced = cls.braceidpattern or name
                own = (f'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|'
                       f'{{(?P<braced>{braced})}}|(?P<invalid>))')
            known = re.compile(own, flags | re.VERBOSE) if isinstance(own, str) else own
            cls._compiled = known
        return known

    def _invalid(self, match):
        start = match.start('invalid')
        lines = self.template[:start].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column = start - len(''.join(lines[:-1]))
            line = len(lines)
        raise ValueError(f'Invalid placeholder in string: line {line}, col {column}')

    def substitute(self, mapping={}, /, **kws):
        names = {**mapping, **kws} if kws else mapping

        def convert(match):
            name = match.group('named') or match.group('braced')
            if name is not None:
                return str(names[name])
            if match.group('escaped') is not None:
                return self.delimiter
            self._invalid(match)
        return self._regex().sub(convert, self.template)

    def safe_substitute(self, mapping={}, /, **kws):
        names = {**mapping, **kws} if kws else mapping

        def convert(match):
            name = match.group('named') or match.group('braced')
            if name is not None:
                try:
                    return str(names[name])
                except KeyError:
                    return match.group()
            if match.group('escaped') is not None:
                return self.delimiter
            return match.group()
        return self._regex().sub(convert, self.template)

    def is_valid(self):
        for match in self._regex().finditer(self.template):
            if match.group('invalid') is not None:
                return False
        return True

    def get_identifiers(self):
        names = []
        for match in self._regex().finditer(self.template):
            name = match.group('named') or match.group('braced')
            if name is not None and name not in names:
                names.append(name)
            elif name is None and match.group('invalid') is None and match.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', self._regex())
        return names


class Formatter:
    """The formatting of str.format, for subclasses."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        if not isinstance(format_string, str):
            raise TypeError(f'expected str, got {type(format_string).__name__}')
        used = set()
        result, _ = self._expand(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _expand(self, text, args, kwargs, used, depth, counter):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        parts = []
        for literal, field, spec, conversion in self.parse(text):
            if literal:
                parts.append(literal)
            if field is None:
                continue
            if field == '':
                if counter is False:
                    raise ValueError('cannot switch from manual field specification to automatic '
                                     'field numbering')
                field = str(counter)
                counter += 1
            elif field.isdigit():
                if counter:
                    raise ValueError('cannot switch from manual field specification to automatic '
                                     'field numbering')
                counter = False
            obj, key = self.get_field(field, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, counter = self._expand(spec, args, kwargs, used, depth - 1, counter)
            parts.append(self.format_field(obj, spec))
        return ''.join(parts), counter

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        if not isinstance(format_string, str):
            raise TypeError(f'expected str, got {type(format_string).__name__}')
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        head = _first_of(field_name)
        first = int(head) if head.isdigit() else head
        obj = self.get_value(first, args, kwargs)
        rest = _split_field(field_name)[1]
        for is_attribute, name in rest:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first


def _first_of(field):
    for i, char in enumerate(field):
        if char in '.[':
            return field[:i]
    return field


def _split_field(field):
    head = _first_of(field)
    first = int(head) if head.isdigit() else head
    rest = []
    i = len(head)
    while i < len(field):
        if field[i] == '.':
            name = _first_of(field[i + 1:])
            if not name:
                raise ValueError('Empty attribute in format string')
            rest.append((True, name))
            i += 1 + len(name)
        elif field[i] == '[':
            end = field.find(']', i)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = field[i + 1:end]
            if not key:
                raise ValueError('Empty attribute in format string')
            rest.append((False, int(key) if key.isdigit() else key))
            i = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return first, rest


def _parse(text):
    literal = ''
    i = 0
    while i < len(text):
        char = text[i]
        if char == '}':
            if text[i + 1:i + 2] != '}':
                raise ValueError("Single '}' encountered in format string")
            yield literal + '}', None, None, None
            literal = ''
            i += 2
        elif char != '{':
            literal += char
            i += 1
        elif text[i + 1:i + 2] == '{':
            yield literal + '{', None, None, None
            literal = ''
            i += 2
        else:
            i, *parts = _field(text, i + 1)
            yield literal, *parts
            literal = ''
    if literal:
        yield literal, None, None, None


def _field(text, start):
    """Where a field ends that begins there, its name, format and conversion."""
    if start == len(text):
        raise ValueError("Single '{' encountered in format string")
    i = _name_end(text, start)
    name, stop = text[start:i], text[i]
    conversion = None
    i += 1
    if stop == '!':
        if i == len(text):
            raise ValueError('end of string while looking for conversion specifier')
        conversion = text[i]
        stop = text[i + 1:i + 2]
        i += 2
        if not stop:
            raise ValueError("unmatched '{' in format spec")
        if stop not in ':}':
            raise ValueError("expected ':' after conversion specifier")
    if stop == '}':
        return i, name, '', conversion
    end = _spec_end(text, i)
    return end + 1, name, text[i:end], conversion


def _name_end(text, start):
    in_brackets = False
    for i in range(start, len(text)):
        char = text[i]
        if in_brackets:
            in_brackets = char != ']'
        elif char == '{':
            raise ValueError("unexpected '{' in field name")
        elif char == '[':
            in_brackets = True
        elif char in '}:!':
            return i
    raise ValueError("expected '}' before end of string")


def _spec_end(text, start):
    depth = 1
    for i in range(start, len(text)):
        if text[i] == '{':
            depth += 1
        elif text[i] == '}':
            depth -= 1
            if not depth:
                return i
    raise ValueError("unmatched '{' in format spec")
