# SPDX-License-Identifier: Apache-2.0
"""The customs of places; there is the locale C alone, with texts in UTF-8."""

import re

__all__ = ['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale',
           'localeconv', 'strcoll', 'strxfrm', 'str', 'atof', 'atoi', 'format_string', 'currency',
           'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY', 'LC_NUMERIC', 'LC_ALL',
           'CHAR_MAX', 'getencoding', 'LC_MESSAGES']

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127

_directive = re.compile(r'%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]')
_names = ('C', 'POSIX', 'C.UTF-8', 'C.utf8')


class Error(Exception):
    """A locale that is not there."""

    __module__ = 'locale'


def setlocale(category, locale=None):
    """Sets or tells the locale."""
    if isinstance(locale, tuple):
        locale = '.'.join([part for part in locale if part])
    if category not in range(7) or locale and locale not in _names:
        raise Error('unsupported locale setting')
    return locale or 'C.UTF-8'


def getlocale(category=LC_CTYPE):
    return 'C', 'UTF-8'


def getdefaultlocale(envvars=('LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE')):
    from warnings import warn
    warn("'locale.getdefaultlocale' is deprecated and slated for removal in Python 3.15. Use "
         'setlocale(), getencoding() and getlocale() instead.', DeprecationWarning)
    return 'C', 'UTF-8'


def getpreferredencoding(do_setlocale=True):
    return 'utf-8'


def getencoding():
    return 'UTF-8'


def normalize(localename):
    """The usual spelling of a locale's name."""
    name, dot, encoding = localename.partition('.')
    if name.lower() in ('c', 'posix'):
        return 'C' if not dot else f'C.{_encoding(encoding)}'
    language, underscore, place = name.partition('_')
    if not re.fullmatch('[A-Za-z]{2,3}', language):
        return localename
    language = language.lower()
    place = place.upper() if underscore else {'en': 'US'}.get(language, language.upper())
    return f'{language}_{place}.{_encoding(encoding) if dot else "ISO8859-1"}'


def _encoding(name):
    return 'UTF-8' if name.lower() in ('utf8', 'utf-8') else name.upper()


def localeconv():
    """The rules for numbers and money."""
    rules = dict.fromkeys(('int_curr_symbol', 'currency_symbol', 'mon_decimal_point',
                           'mon_thousands_sep'), '')
    rules['mon_grouping'] = []
    rules['positive_sign'] = rules['negative_sign'] = ''
    for name in ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space',
                 'n_cs_precedes', 'n_sep_by_space', 'p_sign_posn', 'n_sign_posn'):
        rules[name] = CHAR_MAX
    rules['decimal_point'] = '.'
    rules['thousands_sep'] = ''
    rules['grouping'] = []
    return rules


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


def format_string(f, val, grouping=False, monetary=False):
    """Formats with %; the locale C groups no digits."""
    return f % val


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float in short."""
    return '%.12g' % (val,)


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)
