# SPDX-License-Identifier: Apache-2.0
"""Functions and methods of modules about text that programs seldom name."""

import argparse
import codecs
import collections
import collections.abc
import configparser
import doctest
import html.parser
import io
import re
import reprlib
import shlex
import string
import traceback
import typing
import unicodedata
import uuid
import warnings

formatter = argparse.HelpFormatter('prog', width=50)
formatter.add_usage(None, [], [])
formatter.start_section('section')
formatter.add_text('A text that is long enough to be broken into lines by the formatter of help.')
parser = argparse.ArgumentParser(prog='prog')
formatter.add_arguments([parser.add_argument('-x', help='an x')])
formatter.end_section()
print(formatter.format_help())

print(codecs.BOM32_LE == codecs.BOM_UTF16_LE, codecs.BOM64_BE == codecs.BOM_UTF32_BE)
print(codecs.StreamReader.charbuffertype, issubclass(codecs.getreader('utf-8'), codecs.StreamReader))
recoded = codecs.EncodedFile(io.BytesIO('é'.encode('latin-1')), 'utf-8', 'latin-1')
print(type(recoded) is codecs.StreamRecoder, recoded.data_encoding, recoded.file_encoding,
      recoded.read())

text = collections.UserString('Ab 1')
for name in ('isalnum', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric',
             'isprintable', 'isspace', 'istitle'):
    print(name, getattr(text, name)(), getattr(collections.UserString('12'), name)())
print(repr(text.ljust(6, '.')), repr(text.rjust(6)), text.rfind('1'), text.lstrip('A'),
      text.rstrip('1'), text.removesuffix(' 1'), type(text.lstrip()).__name__)


class Steps(collections.abc.AsyncGenerator):
    async def asend(self, value):
        return value

    async def athrow(self, kind, value=None, traceback=None):
        raise kind


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


print(drive(Steps().asend(3)), drive(Steps().__anext__()), sorted(Steps.__abstractmethods__))
try:
    drive(Steps().athrow(KeyError))
except KeyError as error:
    print(repr(error))


class GivesUp(Steps):
    async def athrow(self, kind, value=None, traceback=None):
        raise StopAsyncIteration


print(drive(GivesUp().aclose()))

for interpolation in (configparser.Interpolation(), configparser.BasicInterpolation(),
                      configparser.ExtendedInterpolation()):
    print(interpolation.before_read(None, 's', 'o', 'v'), interpolation.before_write(None, 's', 'o', 'v'))
    print(interpolation.before_get(configparser.ConfigParser(), 's', 'o', 'v', {}))
    try:
        print(interpolation.before_set(configparser.ConfigParser(), 's', 'o', 'a%b$c'))
    except ValueError as error:
        print(error)
config = configparser.ConfigParser(converters={'list': str.split})
config.read_string('[s]\na = 1 2\n')
print(config.BOOLEAN_STATES['yes'], config.SECTCRE.match('[s]').group('header'),
      config.OPTCRE.match('a = 1').groupdict(), config.OPTCRE_NV.match('a').group('option'),
      bool(config.NONSPACECRE.search(' ')))
print(type(config['s']) is configparser.SectionProxy, config['s'].getlist('a'),
      type(config.converters) is configparser.ConverterMapping,
      config.converters.GETTERCRE.match('getlist').group('name'))
wrong = configparser.ParsingError('source')
wrong.append(3, 'line')
print(wrong, wrong.errors)
print(configparser.ParsingError.combine is not None,
      configparser.MultilineContinuationError('f', 2, 'x').args)


def doubled(x):
    """
    >>> doubled(2)
    5
    >>> doubled(1)
    2
    """
    return 2 * x


class Told(doctest.DocTestRunner):
    def report_start(self, out, test, example):
        print('start', example.source.strip())

    def report_success(self, out, test, example, got):
        print('success', got.strip())

    def report_failure(self, out, test, example, got):
        print('failure', got.strip(), len(self.DIVIDER))

    def report_unexpected_exception(self, out, test, example, exc_info):
        print('exception', exc_info[0])


runner = Told()
test = doctest.DocTestFinder().find(doubled, 'doubled', globs={'doubled': doubled})[0]
print(runner.run(test, clear_globs=False))
other = Told()
other.merge(runner)
print(other.summarize(verbose=False))
try:
    doctest.DebugRunner().run(test)
except doctest.DocTestFailure as failure:
    print(repr(failure.got))
print(doctest.script_from_examples('>>> 1 + 1\n2\n'))


class Told(html.parser.HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, self.cdata_elem, self.getpos())

    def parse_starttag(self, i):
        print('parse_starttag', i)
        return super().parse_starttag(i)

    def parse_endtag(self, i):
        print('parse_endtag', i)
        return super().parse_endtag(i)

    def parse_comment(self, i, report=1):
        print('parse_comment', i)
        return super().parse_comment(i, report)

    def parse_pi(self, i):
        print('parse_pi', i)
        return super().parse_pi(i)

    def parse_html_declaration(self, i):
        print('parse_html_declaration', i)
        return super().parse_html_declaration(i)


page = Told()
page.feed('<a x=1><!-- c --><!DOCTYPE html><?pi?><b>t</b>')
page.close()
page.set_cdata_mode('script')
print(page.cdata_elem)
page.clear_cdata_mode()
print(page.cdata_elem, page.updatepos(0, 0))

limits = reprlib.Repr(maxlist=2, maxdict=1, maxstring=9)
print(limits.repr1([1, 2, 3], 2), limits.repr_list([1, 2, 3], 1), limits.repr_tuple((1,), 1),
      limits.repr_set({1}, 1), limits.repr_frozenset(frozenset([1]), 1),
      limits.repr_dict({1: 2, 3: 4}, 1), limits.repr_str('x' * 20, 1), limits.repr_int(10 ** 50, 1))
print(limits.repr_deque(collections.deque([1]), 1), limits.repr_instance(1j, 1))
from array import array
print(limits.repr_array(array('i', [1, 2]), 1))

lexer = shlex.shlex('a b', posix=True)
lexer.push_source('c')
print(lexer.read_token(), lexer.get_token(), lexer.get_token(), lexer.get_token())
lexer = shlex.shlex('a')
lexer.push_source('b')
lexer.pop_source()
print(lexer.get_token())
print(string.Template.flags, string.Template.flags == re.IGNORECASE)

print(typing.AbstractSet[int], typing.AsyncIterable[int], typing.MutableSequence[int],
      typing.MutableSet[int])


def generic[**P](*args: P.args, **kwargs: P.kwargs):
    return args


P = typing.ParamSpec('P')
print(type(P.args) is typing.ParamSpecArgs, type(P.kwargs) is typing.ParamSpecKwargs, P.args, P.kwargs)
with warnings.catch_warnings():
    warnings.simplefilter('ignore')

    @typing.no_type_check_decorator
    def plain(function):
        return function

    warnings.resetwarnings()
    print(warnings.filters)


class Stream(typing.IO[str]):
    pass


print(sorted(name for name in dir(typing.TextIO) if not name.startswith('_')), Stream.__mro__[1:])
print([getattr(Stream(), name)() for name in ('fileno', 'isatty', 'readable', 'readline', 'readlines',
                                              'seekable', 'tell', 'writable', 'truncate')],
      Stream().mode, Stream().closed, Stream().seek(1), Stream().write('x'), Stream().writelines([]))

print(uuid.bytes_ is bytes, uuid.int_ is int, callable(uuid.main), isinstance(uuid.getnode(), int))
try:
    1 / 0
except ZeroDivisionError as error:
    import sys
    sys.last_exc = error
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
print(callable(traceback.print_last), [line for _, line in traceback.walk_stack(sys._getframe())] != [])
print(io.text_encoding('latin-1'), io.BlockingIOError is BlockingIOError)
print(unicodedata.is_normalized('NFC', 'é'))
