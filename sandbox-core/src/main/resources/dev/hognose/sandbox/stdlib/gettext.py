# SPDX-License-Identifier: Apache-2.0
"""Translations of messages, from catalogues in the session's files where there are some."""

import os

__all__ = ['NullTranslations', 'GNUTranslations', 'Catalog', 'bindtextdomain', 'find',
           'translation', 'install', 'textdomain', 'dgettext', 'dngettext', 'gettext', 'ngettext',
           'pgettext', 'dpgettext', 'npgettext', 'dnpgettext']

_default_localedir = '/usr/share/locale'
_current_domain = 'messages'
_localedirs = {}
_translations = {}


class NullTranslations:
    """Gives every message back, or asks its fallback."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        if self._fallback:
            return self._fallback.gettext(message)
        return message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        n = _whole(n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        if self._fallback:
            return self._fallback.pgettext(context, message)
        return message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        n = _whole(n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        """Makes gettext known as the builtin _, and others that are named."""
        import builtins
        builtins.__dict__['_'] = self.gettext
        if names is not None:
            for name in ('gettext', 'ngettext', 'npgettext', 'pgettext'):
                if name in names:
                    builtins.__dict__[name] = getattr(self, name)


class GNUTranslations(NullTranslations):
    """The messages of a file in the binary format of GNU gettext."""

    LE_MAGIC = 0x950412de
    BE_MAGIC = 0xde120495
    CONTEXT = '%s\x04%s'
    VERSIONS = 0, 1

    def _parse(self, fp):
        from struct import unpack, unpack_from
        name = getattr(fp, 'name', '')
        data = fp.read()
        size = len(data)
        magic = unpack('<I', data[:4])[0]
        order = '<' if magic == self.LE_MAGIC else '>'
        if order == '>' and magic != self.BE_MAGIC:
            raise OSError(0, 'Bad magic number', name)
        version, count, originals, texts = unpack(order + '4I', data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, 'Bad version number ' + str(version >> 16), name)
        self._catalog = {}
        self.plural = lambda n: int(n != 1)
        for index in range(count):
            length, at = unpack_from(order + '2I', data, originals + 8 * index)
            text_length, text_at = unpack_from(order + '2I', data, texts + 8 * index)
            if at + length >= size or text_at + text_length >= size:
                raise OSError(0, 'File is corrupt', name)
            message, text = data[at:at + length], data[text_at:text_at + text_length]
            if not message:
                self._read_header(text.decode())
            self._add(message, text, self._charset or 'ascii')

    def _add(self, message, text, charset):
        if b'\0' in message:
            singular = str(message.split(b'\0')[0], charset)
            for number, form in enumerate(text.split(b'\0')):
                self._catalog[singular, number] = str(form, charset)
        else:
            self._catalog[str(message, charset)] = str(text, charset)

    def _read_header(self, header):
        key = None
        for line in header.split('\n'):
            line = line.strip()
            if not line or line.startswith('#-#-#-#-#') and line.endswith('#-#-#-#-#'):
                continue
            value = None
            if ':' in line:
                key, value = line.split(':', 1)
                key = key.strip().lower()
                value = value.strip()
                self._info[key] = value
            elif key:
                self._info[key] += '\n' + line
            if value is not None and key == 'content-type':
                self._charset = value.split('charset=')[1]
            elif value is not None and key == 'plural-forms':
                self.plural = c2py(value.split(';')[1].split('plural=')[1])

    def gettext(self, message):
        found = self._catalog.get(message)
        if found is None:
            found = self._catalog.get((message, self.plural(1)))
        if found is not None:
            return found
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        if found is not None:
            return found
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        key = self.CONTEXT % (context, message)
        found = self._catalog.get(key)
        if found is None:
            found = self._catalog.get((key, self.plural(1)))
        if found is not None:
            return found
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        if found is not None:
            return found
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2


# Operators of C by precedence, lowest first, and what they are here.
_levels = (
    {'||': 'or'}, {'&&': 'and'}, {'==': '==', '!=': '!='},
    {'>': '>', '<': '<', '>=': '>=', '<=': '<='}, {'+': '+', '-': '-'},
    {'*': '*', '/': '//', '%': '%'})
_deepest = 20
_token = r'(?s)[ \t]*(?:([0-9]+|n\b|[-+*/%?:()]|[<>!]=?|==|&&|\|\|)|(\w+|.))'


class _Plural:
    """Reads a plural form, an expression of C over n, as one of Python."""

    def __init__(self, text):
        import re
        self.tokens = []
        for match in re.finditer(_token, text.rstrip(' \t')):
            if match[2]:
                raise ValueError(f'invalid token in plural form: {match[2]}')
            self.tokens.append(match[1])
        self.tokens.append('')
        self.depth = 0
        self.at = 0

    def next(self):
        token = self.tokens[self.at]
        self.at += 1
        return token

    def whole(self):
        result = self.choice()
        token = self.next()
        if token:
            raise self.unexpected(token)
        return result

    def unexpected(self, token):
        if not token:
            return ValueError('unexpected end of plural form')
        return ValueError(f'unexpected token in plural form: {token}')

    def choice(self):
        self.depth += 1
        if self.depth > _deepest:
            raise ValueError('plural form expression is too complex')
        result = self.binary(0)
        if self.tokens[self.at] == '?':
            self.next()
            then = self.choice()
            token = self.next()
            if token != ':':
                raise self.unexpected(token)
            result = f'({then} if {result} else {self.choice()})'
        self.depth -= 1
        return result

    def binary(self, level):
        if level == len(_levels):
            return self.operand()
        result = self.binary(level + 1)
        while self.tokens[self.at] in _levels[level]:
            operator = _levels[level][self.next()]
            result = f'({result} {operator} {self.binary(level + 1)})'
        return result

    def operand(self):
        nots = 0
        while self.tokens[self.at] == '!':
            self.next()
            nots += 1
        token = self.next()
        if token == '(':
            result = self.choice()
            if self.next() != ')':
                raise ValueError('unbalanced parenthesis in plural form')
        elif token == 'n':
            result = token
        elif token.isdigit():
            result = str(int(token))
        else:
            raise self.unexpected(token)
        return '(' + 'not ' * nots + result + ')' if nots else result


def c2py(plural):
    """Makes a function of the plural form of a catalogue, an expression of C."""
    if len(plural) > 1000:
        raise ValueError('plural form expression is too long')
    choose = eval('lambda n: int(' + _Plural(plural).whole() + ')', {'int': int})
    return lambda n: choose(_whole(n, True))


def _whole(number, strictly=False):
    if isinstance(number, int):
        return number
    message = f'Plural value must be an integer, got {type(number).__name__}'
    if strictly:
        try:
            round(number)
        except TypeError:
            raise TypeError(message) from None
    import warnings
    warnings.warn(message, DeprecationWarning, 4)
    return number


def _forms(language):
    """The names of a locale, from the most exact to the language alone."""
    import locale
    language = locale.normalize(language)
    rest, _, modifier = language.partition('@')
    rest, _, codeset = rest.partition('.')
    base, _, territory = rest.partition('_')
    return [base + t + c + m
            for m in (('@' + modifier, '') if modifier else ('',))
            for t in (('_' + territory, '') if territory else ('',))
            for c in (('.' + codeset, '') if codeset else ('',))]


def find(domain, localedir=None, languages=None, all=False):
    """The path of the catalogue of a domain, or all that fit."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ('LANGUAGE', 'LC_ALL', 'LC_MESSAGES', 'LANG'):
            value = os.environ.get(name)
            if value:
                languages = value.split(':')
                break
        if 'C' not in languages:
            languages.append('C')
    names = []
    for language in languages:
        names += [form for form in _forms(language) if form not in names]
    result = []
    for name in names:
        if name == 'C':
            break
        path = os.path.join(localedir, name, 'LC_MESSAGES', domain + '.mo')
        if os.path.exists(path):
            if not all:
                return path
            result.append(path)
    return result if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The catalogues of a domain, each the fallback of the one before."""
    if class_ is None:
        class_ = GNUTranslations
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        raise FileNotFoundError(2, 'No translation file found for domain', domain)
    import copy
    result = None
    for path in paths:
        key = class_, os.path.abspath(path)
        known = _translations.get(key)
        if known is None:
            with open(path, 'rb') as file:
                known = _translations.setdefault(key, class_(file))
        known = copy.copy(known)
        if result is None:
            result = known
        else:
            result.add_fallback(known)
    return result


Catalog = translation


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _of_domain(domain):
    return translation(domain, _localedirs.get(domain), fallback=True)


def dgettext(domain, message):
    return _of_domain(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of_domain(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of_domain(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of_domain(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)
