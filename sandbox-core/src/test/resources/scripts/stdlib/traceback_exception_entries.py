# SPDX-License-Identifier: Apache-2.0
# The text of a report with its suggestion, and its entries when locals are shown or groups cut.
from traceback import TracebackException


def caught(work):
    try:
        work()
    except Exception as error:
        return error


def inner(number):
    if number:
        return inner(number - 1)
    raise ValueError('two\nlines')


def outer():
    try:
        inner(1)
    except ValueError as error:
        raise KeyError('key') from error


def group():
    raise ExceptionGroup('many', [caught(lambda: inner(0)), TypeError('t'), KeyError('k')])


for work in (lambda: [].appendd, lambda: prin, lambda: 1 / 0, outer,
             lambda: __import__('sys').exitt):
    report = TracebackException.from_exception(caught(work))
    print(str(report), list(report.format_exception_only()))
for entry in TracebackException.from_exception(caught(outer), capture_locals=True).format():
    if 'fn =' not in entry and 'work =' not in entry:
        print(repr(entry))
report = TracebackException.from_exception(caught(group), max_group_width=2)
for entry in report.format():
    print(repr(entry))
