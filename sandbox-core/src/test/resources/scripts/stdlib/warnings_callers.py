# SPDX-License-Identifier: Apache-2.0
# Whose line a warning names, and what calendar's names of months and days are.
import calendar
import warnings

warnings.simplefilter('always')


def recorded(function, *arguments, **options):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            function(*arguments, **options)
        except Exception as error:
            return f'{type(error).__name__}: {error}'
        return [(each.lineno, str(each.message)) for each in caught]


def inner(**options):
    warnings.warn('inner', **options)


def outer(**options):
    inner(**options)


for level in (-1, 0, 1, 2, 3):
    print(level, recorded(outer, stacklevel=level))
namespace = {'warnings': warnings}
exec(compile('def warned(): warnings.warn("q", skip_file_prefixes=("lib",))\ndef call(): warned()\n', 'lib.py',
             'exec'), namespace)


def call():
    namespace['call']()


print(recorded(call))
for prefixes in (5, 'a', [], ('a', 5), ()):
    print(prefixes, recorded(outer, skip_file_prefixes=prefixes))
print(recorded(lambda: calendar.January), recorded(lambda: getattr(calendar, 'February')))
for names in (calendar.day_name, calendar.day_abbr, calendar.month_name, calendar.month_abbr):
    print(type(names), len(names), list(names), names[1:3], names[-1], names[1:3].__class__, 'May' in names)
    try:
        names[13]
    except IndexError as error:
        print(error)
