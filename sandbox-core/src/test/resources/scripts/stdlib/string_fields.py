# SPDX-License-Identifier: Apache-2.0
# Where replacement fields end: brackets hide braces, and every mistake has its own words.
from string import Formatter

FORMATS = [
    '{0[}{a[k]}{}', '{0[}{}', '{0[}', '{0[a]b}', '{a{b}', '{a[{b}', '{a{', '{a[b]{c}', '{0{}}', '{{0}', '{0!{', '{0:{',
    '{0:{}', '{', '{a', '{a!', '{a!r', '{a:', '{0[{]}', '{0[}]}', '{!', '{a!rx}', '{a!}', '{a! }', '}', 'a}b', '{0.}',
    '{0.[]}', '{0[]}', '{[}]}', '{:{{}}}', '{a}}', '{a]}', '{{}}x{0!s:>5}', '{0[}]!r:>{1}}',
]
for text in FORMATS:
    try:
        print(text, list(Formatter().parse(text)))
    except ValueError as error:
        print(text, error)
    try:
        print(repr(text.format({'}': 1, 'k': 2}, 5, a={'k': 1})))
    except (ValueError, LookupError, TypeError) as error:
        print(type(error).__name__, error)
