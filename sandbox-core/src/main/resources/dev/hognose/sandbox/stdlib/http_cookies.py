# SPDX-License-Identifier: Apache-2.0
"""Cookies (RFC 6265), read and written."""

import re
import string
import types

__all__ = ['CookieError', 'BaseCookie', 'SimpleCookie']

_LEGAL = string.ascii_letters + string.digits + "!#$%&'*+-.^_`|~:"
_UNQUOTED = frozenset(_LEGAL + ' ()/<=>?@[]{}')
_is_legal = re.compile(f'[{re.escape(_LEGAL)}]+').fullmatch
_quoted_char = re.compile(r'\\(?:([0-3][0-7][0-7])|(.))')
_pair = re.compile(r'''
    \s* (?P<key>[\w\d!\#%&'~_`><@,:/\$\*\+\-\.\^\|\)\(\?\}\{\=]+?) \s*
    (?: = \s* (?P<val> "(?:[^\\"]|\\.)*" | \w{3},\s[\w\d\s-]{9,11}\s[\d:]{8}\sGMT
              | [\w\d!\#%&'~_`><@,:/\$\*\+\-\.\^\|\)\(\?\}\{\=\[\]]* ) )?
    \s* (?: \s+ | ; | $ )
    ''', re.ASCII | re.VERBOSE)


class CookieError(Exception):
    """What no cookie can be."""


def _quote(text):
    if text is None or _is_legal(text):
        return text
    shown = []
    for char in text:
        if char in '"\\':
            shown.append('\\' + char)
        elif char in _UNQUOTED:
            shown.append(char)
        elif ord(char) < 256:
            shown.append(f'\\{ord(char):03o}')
        else:
            shown.append(char)
    return '"' + ''.join(shown) + '"'


def _unquote(text):
    if text is None or len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    return _quoted_char.sub(lambda found: chr(int(found[1], 8)) if found[1] else found[2], text[1:-1])


def _date(seconds):
    import time
    return time.strftime('%a, %d %b %Y %H:%M:%S GMT', time.gmtime(time.time() + seconds))


class Morsel(dict):
    """A cookie: its key and value, and its attributes as a dict."""

    _reserved = {
        'expires': 'expires', 'path': 'Path', 'comment': 'Comment', 'domain': 'Domain',
        'max-age': 'Max-Age', 'secure': 'Secure', 'httponly': 'HttpOnly', 'version': 'Version',
        'samesite': 'SameSite',
    }
    _flags = {'secure', 'httponly'}

    def __init__(self):
        self._key = self._value = self._coded_value = None
        dict.update(self, dict.fromkeys(self._reserved, ''))

    @property
    def key(self):
        return self._key

    @property
    def value(self):
        return self._value

    @property
    def coded_value(self):
        return self._coded_value

    def __setitem__(self, K, V):
        K = K.lower()
        if K not in self._reserved:
            raise CookieError(f'Invalid attribute {K!r}')
        dict.__setitem__(self, K, V)

    def setdefault(self, key, val=None):
        key = key.lower()
        if key not in self._reserved:
            raise CookieError(f'Invalid attribute {key!r}')
        return dict.setdefault(self, key, val)

    def __eq__(self, morsel):
        if not isinstance(morsel, Morsel):
            return NotImplemented
        return dict.__eq__(self, morsel) and (self._value, self._key, self._coded_value) == (
            morsel._value, morsel._key, morsel._coded_value)

    __ne__ = object.__ne__

    def copy(self):
        made = Morsel()
        dict.update(made, self)
        made.__dict__.update(self.__dict__)
        return made

    def update(self, values):
        data = {}
        for key, value in dict(values).items():
            key = key.lower()
            if key not in self._reserved:
                raise CookieError(f'Invalid attribute {key!r}')
            data[key] = value
        dict.update(self, data)

    def isReservedKey(self, K):
        return K.lower() in self._reserved

    def set(self, key, val, coded_val):
        if key.lower() in self._reserved:
            raise CookieError(f'Attempt to set a reserved key {key!r}')
        if not _is_legal(key):
            raise CookieError(f'Illegal key {key!r}')
        self._key = key
        self._value = val
        self._coded_value = coded_val

    def __getstate__(self):
        return {'key': self._key, 'value': self._value, 'coded_value': self._coded_value}

    def __setstate__(self, state):
        self._key, self._value = state['key'], state['value']
        self._coded_value = state['coded_value']

    def output(self, attrs=None, header='Set-Cookie:'):
        return f'{header} {self.OutputString(attrs)}'

    __str__ = output

    def __repr__(self):
        return f'<{self.__class__.__name__}: {self.OutputString()}>'

    def js_output(self, attrs=None):
        shown = self.OutputString(attrs).replace('"', r'\"')
        return f'''
        <script type="text/javascript">
        <!-- begin hiding
        document.cookie = "{shown}";
        // end hiding -->
        </script>
        '''

    def OutputString(self, attrs=None):
        parts = [f'{self.key}={self.coded_value}']
        if attrs is None:
            attrs = self._reserved
        for key, value in sorted(self.items()):
            if value == '' or key not in attrs:
                continue
            shown = self._reserved[key]
            if key == 'expires' and isinstance(value, int):
                parts.append(f'{shown}={_date(value)}')
            elif key == 'max-age' and isinstance(value, int):
                parts.append(f'{shown}={value:d}')
            elif key == 'comment' and isinstance(value, str):
                parts.append(f'{shown}={_quote(value)}')
            elif key in self._flags:
                if value:
                    parts.append(str(shown))
            else:
                parts.append(f'{shown}={value}')
        return '; '.join(parts)

    __class_getitem__ = classmethod(types.GenericAlias)


class BaseCookie(dict):
    """Cookies by their keys."""

    def value_decode(self, val):
        return val, val

    def value_encode(self, val):
        text = str(val)
        return text, text

    def __init__(self, input=None):
        if input:
            self.load(input)

    def _set(self, key, value, coded):
        morsel = self.get(key, Morsel())
        morsel.set(key, value, coded)
        dict.__setitem__(self, key, morsel)

    def __setitem__(self, key, value):
        if isinstance(value, Morsel):
            dict.__setitem__(self, key, value)
        else:
            self._set(key, *self.value_encode(value))

    def output(self, attrs=None, header='Set-Cookie:', sep='\r\n'):
        return sep.join([value.output(attrs, header) for _, value in sorted(self.items())])

    __str__ = output

    def __repr__(self):
        parts = [f'{key}={value.value!r}' for key, value in sorted(self.items())]
        return f'<{self.__class__.__name__}: {" ".join(parts)}>'

    def js_output(self, attrs=None):
        return ''.join([value.js_output(attrs) for _, value in sorted(self.items())])

    def load(self, rawdata):
        if isinstance(rawdata, str):
            self._parse(rawdata)
        else:
            for key, value in rawdata.items():
                self[key] = value

    def _parse(self, text):
        at = 0
        found = []
        seen = False
        while 0 <= at < len(text):
            match = _pair.match(text, at)
            if match is None:
                break
            key, value = match['key'], match['val']
            at = match.end()
            if key[0] == '$':
                if seen:
                    found.append((True, key[1:], value))
            elif key.lower() in Morsel._reserved:
                if not seen:
                    return
                if value is None:
                    if key.lower() not in Morsel._flags:
                        return
                    found.append((True, key, True))
                else:
                    found.append((True, key, _unquote(value)))
            elif value is not None:
                found.append((False, key, self.value_decode(value)))
                seen = True
            else:
                return
        morsel = None
        for is_attribute, key, value in found:
            if is_attribute:
                morsel[key] = value
            else:
                self._set(key, *value)
                morsel = self[key]


class SimpleCookie(BaseCookie):
    """Cookies whose values are text, quoted where they must be."""

    def value_decode(self, val):
        return _unquote(val), val

    def value_encode(self, val):
        text = str(val)
        return text, _quote(text)
