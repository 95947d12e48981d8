# SPDX-License-Identifier: Apache-2.0
# The errors of configparser, and what it does with references in values.
import re

MAX_INTERPOLATION_DEPTH = 10
_UNSET = object()


class _UnnamedSection:
    def __repr__(self):
        return '<UNNAMED_SECTION>'


UNNAMED_SECTION = _UnnamedSection()


class Error(Exception):
    """The base of the module's errors."""

    __module__ = 'configparser'

    def __init__(self, msg=''):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """A section that is not there."""

    __module__ = 'configparser'

    def __init__(self, section):
        Error.__init__(self, f'No section: {section!r}')
        self.section = section
        self.args = (section,)


def _where(source, lineno):
    text = f'While reading from {source!r}'
    return text if lineno is None else f'{text} [line {lineno:2d}]'


class DuplicateSectionError(Error):
    """A section that is there twice."""

    __module__ = 'configparser'

    def __init__(self, section, source=None, lineno=None):
        if source is None:
            message = f'Section {section!r} already exists'
        else:
            message = f'{_where(source, lineno)}: section {section!r} already exists'
        Error.__init__(self, message)
        self.section = section
        self.source = source
        self.lineno = lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """An option that is there twice."""

    __module__ = 'configparser'

    def __init__(self, section, option, source=None, lineno=None):
        text = f'option {option!r} in section {section!r} already exists'
        Error.__init__(self, text[0].upper() + text[1:] if source is None
                       else f'{_where(source, lineno)}: {text}')
        self.section = section
        self.option = option
        self.source = source
        self.lineno = lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """An option that is not there."""

    __module__ = 'configparser'

    def __init__(self, option, section):
        Error.__init__(self, f'No option {option!r} in section: {section!r}')
        self.option = option
        self.section = section
        self.args = (option, section)


class InterpolationError(Error):
    """The base of errors of interpolation."""

    __module__ = 'configparser'

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A reference to what is not there."""

    __module__ = 'configparser'

    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(
            self, option, section,
            f'Bad value substitution: option {option!r} in section {section!r} contains an '
            f'interpolation key {reference!r} which is not a valid option name. '
            f'Raw value: {rawval!r}')
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A malformed reference."""

    __module__ = 'configparser'


class InterpolationDepthError(InterpolationError):
    """References that lead on for too long."""

    __module__ = 'configparser'

    def __init__(self, option, section, rawval):
        InterpolationError.__init__(
            self, option, section,
            f'Recursion limit exceeded in value substitution: option {option!r} in section '
            f'{section!r} contains an interpolation key which cannot be substituted in '
            f'{MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}')
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that are no options."""

    __module__ = 'configparser'

    def __init__(self, source, *args):
        super().__init__(f'Source contains parsing errors: {source!r}')
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f'\n\t[line {lineno:2d}]: {line!r}'

    def combine(self, others):
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self


def _describe_line(error, what, filename, lineno, line):
    Error.__init__(error, f'{what}\nfile: {filename!r}, line: {lineno}\n{line!r}')
    error.source = filename
    error.lineno = lineno
    error.line = line
    error.args = (filename, lineno, line)


class MissingSectionHeaderError(ParsingError):
    """An option before any section."""

    __module__ = 'configparser'

    def __init__(self, filename, lineno, line):
        _describe_line(self, 'File contains no section headers.', filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """An indented line after a key without a value."""

    __module__ = 'configparser'

    def __init__(self, filename, lineno, line):
        _describe_line(self, 'Key without value continued with an indented line.', filename,
                       lineno, line)


class Interpolation:
    """Leaves values as they are."""

    __module__ = 'configparser'

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """Replaces %(name)s by another value of the section."""

    __module__ = 'configparser'
    _KEYCRE = re.compile(r'%\(([^)]+)\)s')

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._expand(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        left = self._KEYCRE.sub('', value.replace('%%', ''))
        if '%' in left:
            raise ValueError(
                f'invalid interpolation syntax in {value!r} at position {left.find("%")}')
        return value

    def _expand(self, parser, option, parts, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            at = rest.find('%')
            if at < 0:
                parts.append(rest)
                return
            if at > 0:
                parts.append(rest[:at])
                rest = rest[at:]
            follows = rest[1:2]
            if follows == '%':
                parts.append('%')
                rest = rest[2:]
            elif follows == '(':
                match = self._KEYCRE.match(rest)
                if match is None:
                    raise InterpolationSyntaxError(
                        option, section, f'bad interpolation variable reference {rest!r}')
                name = parser.optionxform(match[1])
                rest = rest[match.end():]
                try:
                    value = values[name]
                except KeyError:
                    raise InterpolationMissingOptionError(option, section, raw, name) from None
                if '%' in value:
                    self._expand(parser, option, parts, value, section, values, depth + 1)
                else:
                    parts.append(value)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'%' must be followed by '%' or '(', found: {rest!r}")


class ExtendedInterpolation(Interpolation):
    """Replaces ${name} and ${section:name}."""

    __module__ = 'configparser'
    _KEYCRE = re.compile(r'\$\{([^}]+)\}')

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._expand(parser, option, parts, value, section, defaults, 1)
        return ''.join(parts)

    def before_set(self, parser, section, option, value):
        left = self._KEYCRE.sub('', value.replace('$$', ''))
        if '$' in left:
            raise ValueError(
                f'invalid interpolation syntax in {value!r} at position {left.find("$")}')
        return value

    def _expand(self, parser, option, parts, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            at = rest.find('$')
            if at < 0:
                parts.append(rest)
                return
            if at > 0:
                parts.append(rest[:at])
                rest = rest[at:]
            follows = rest[1:2]
            if follows == '$':
                parts.append('$')
                rest = rest[2:]
            elif follows == '{':
                match = self._KEYCRE.match(rest)
                if match is None:
                    raise InterpolationSyntaxError(
                        option, section, f'bad interpolation variable reference {rest!r}')
                path = match[1].split(':')
                rest = rest[match.end():]
                home, name = section, option
                try:
                    if len(path) == 1:
                        name = parser.optionxform(path[0])
                        value = values[name]
                    elif len(path) == 2:
                        home, name = path[0], parser.optionxform(path[1])
                        value = parser.get(home, name, raw=True)
                    else:
                        raise InterpolationSyntaxError(
                            option, section, f"More than one ':' found: {rest!r}")
                except (KeyError, NoSectionError, NoOptionError):
                    raise InterpolationMissingOptionError(
                        option, section, raw, ':'.join(path)) from None
                if '$' in value:
                    self._expand(parser, name, parts, value, home,
                                 dict(parser.items(home, raw=True)), depth + 1)
                else:
                    parts.append(value)
            else:
                raise InterpolationSyntaxError(
                    option, section, f"'$' must be followed by '$' or '{{', found: {rest!r}")
