# SPDX-License-Identifier: Apache-2.0
# Comments are nothing at all, and a backslash at the end is seen before other mistakes.
import re

PATTERNS = [
    'x(?#c)*', '(?#c)*', 'x(?#c)(?#d){2}', r'(?#\)x)y', '(?#a)(?i)B', '(?i)(?#a)(?s)B', '|(?i)a', '()(?i)',
    'x*(?#c)*', '(?x)a # c\n *', '(?x)a * ?', '(?x)(?#v) (?i)b', '(?#a', '(?#a\\)', '(?#a\\',
    '(?x)#a\\', '(?x)a#\\\n', '\\', '[a\\', '[\\', '(?i)\\', 'a{1\\', '\\x4\\', '\\q\\', 'c?+?\\', '(?P<\\>',
    '(?P\\d)', '(?\\q)', '(?<\\400', '(?(1\\)a)', '(?P=\\)', '(?<=a)\\',
]
for pattern in PATTERNS:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        print(repr(pattern), error)
    else:
        print(repr(pattern), compiled.flags, [m.span() for m in compiled.finditer('xxyaabB')])

for template in ['\\g<1a>\\', '\\q\\', '\\g<\\', 'a\\', '\\\\', '\\g<1>\\\\']:
    try:
        print(repr(re.sub('(a)', template, 'xay')))
    except re.error as error:
        print(repr(template), error)
