# SPDX-License-Identifier: Apache-2.0
"""The assertions of test cases."""

from _unittest_text import (count_differences, pretty_diff, safe_repr, sequence_difference,
                            set_difference, shortened_pair, text_diff)

__name__ = 'unittest.case'


class _Raising:
    """What assertRaises and assertWarns have in common."""

    _kind = BaseException
    _described = 'an exception type'

    def __init__(self, expected, case, regex=None):
        self.test_case = case
        self.expected = expected
        if regex is not None:
            import re
            regex = re.compile(regex) if isinstance(regex, (str, bytes)) else regex
        self.expected_regex = regex
        self.obj_name = None
        self.msg = None

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def handle(self, name, args, kwargs):
        """Runs a callable inside, or gives the context manager."""
        expected = self.expected
        several = expected if isinstance(expected, tuple) else (expected,)
        if not all(isinstance(each, type) and issubclass(each, self._kind) for each in several):
            raise TypeError(f'{name}() arg 1 must be {self._described} or tuple of '
                            f'{self._described.removeprefix("an ").removeprefix("a ")}s')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this '
                                'function')
            return self
        callee, *args = args
        self.obj_name = getattr(callee, '__name__', None) or str(callee)
        with self:
            callee(*args, **kwargs)
        return None

    def _absent(self, what):
        name = getattr(self.expected, '__name__', None) or str(self.expected)
        self._fail(f'{name} not {what} by {self.obj_name}' if self.obj_name
                   else f'{name} not {what}')

    def _check(self, text):
        if self.expected_regex is not None and not self.expected_regex.search(text):
            self._fail(f'"{self.expected_regex.pattern}" does not match "{text}"')


class _AssertRaisesContext(_Raising):
    """Expects an exception."""

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self._absent('raised')
        if not issubclass(kind, self.expected):
            return False
        self.exception = error.with_traceback(None)
        self._check(str(error))
        return True

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class _AssertWarnsContext(_Raising):
    """Expects a warning."""

    _kind = Warning
    _described = 'a warning type'

    def __enter__(self):
        import warnings
        self._manager = warnings.catch_warnings(record=True)
        self.warnings = self._manager.__enter__()
        warnings.simplefilter('always', self.expected if isinstance(self.expected, type)
                              else Warning)
        return self

    def __exit__(self, kind, error, traceback):
        self._manager.__exit__(kind, error, traceback)
        if kind is not None:
            return
        first = None
        for each in self.warnings:
            if not isinstance(each.message, self.expected):
                continue
            first = first or each.message
            if self.expected_regex is not None and not self.expected_regex.search(
                    str(each.message)):
                continue
            self.warning = each.message
            self.filename = each.filename
            self.lineno = each.lineno
            return
        if first is not None:
            self._check(str(first))
        self._absent('triggered')


class _LogWatch:
    """What has been logged."""

    def __init__(self):
        self.records = []
        self.output = []

    def __iter__(self):
        return iter((self.records, self.output))

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return (self.records, self.output)[index]


class _AssertLogsContext:
    """Expects messages of a logger, or none."""

    LOGGING_FORMAT = '%(levelname)s:%(name)s:%(message)s'

    def __init__(self, case, logger, level, no_logs):
        import logging
        self.test_case = case
        self.logger_name = logger
        self.level = logging.INFO if not level else (
            logging.getLevelName(level) if isinstance(level, str) else level)
        self.no_logs = no_logs
        self.msg = None

    def __enter__(self):
        import logging
        watch = self.watcher = _LogWatch()
        shape = logging.Formatter(self.LOGGING_FORMAT)

        class Capture(logging.Handler):
            def emit(self, record):
                watch.records.append(record)
                watch.output.append(self.format(record))

        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(shape)
        logger = self.logger = (self.logger_name if isinstance(self.logger_name, logging.Logger)
                                else logging.getLogger(self.logger_name))
        self.old = logger.handlers, logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else watch

    def __exit__(self, kind, error, traceback):
        import logging
        logger = self.logger
        logger.handlers, level, logger.propagate = self.old
        logger.setLevel(level)
        if kind is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._fail(f'Unexpected logs found: {self.watcher.output!r}')
        elif not self.watcher.records:
            self._fail(f'no logs of level {logging.getLevelName(self.level)} or higher triggered '
                       f'on {logger.name}')
        return None

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))


class TestCase:
    """The methods that compare and complain."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 1 << 16

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return (f'{message}\nDiff is {len(diff)} characters long. Set self.maxDiff to None to '
                'see it.')

    def fail(self, msg=None):
        """Fails at once."""
        raise self.failureException(msg)

    def _complain(self, msg, text):
        raise self.failureException(self._formatMessage(msg, text))

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._complain(msg, f'{safe_repr(expr)} is not true')

    def assertFalse(self, expr, msg=None):
        if expr:
            self._complain(msg, f'{safe_repr(expr)} is not false')

    def addTypeEqualityFunc(self, typeobj, function):
        """Has assertEqual call a function where both objects are of exactly that type."""
        self._equality[typeobj] = function

    _comparers = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual',
                  set: 'assertSetEqual', frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

    def assertEqual(self, first, second, msg=None):
        if type(first) is type(second):
            own = self._equality.get(type(first))
            if own is None:
                own = self._comparers.get(type(first))
            if own is not None:
                compare = getattr(self, own) if isinstance(own, str) else own
                return compare(first, second, msg=msg)
        if not first == second:
            self._complain(msg, '%s != %s' % shortened_pair(first, second))

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._complain(msg, f'{safe_repr(first)} == {safe_repr(second)}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        if delta is not None:
            if difference <= delta:
                return
            bound = f'{safe_repr(delta)} delta'
        else:
            places = 7 if places is None else places
            if round(difference, places) == 0:
                return
            bound = f'{places!r} places'
        self._complain(msg, f'{safe_repr(first)} != {safe_repr(second)} within {bound} '
                            f'({safe_repr(difference)} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        if delta is not None:
            if not first == second and difference > delta:
                return
            text = (f'{safe_repr(first)} == {safe_repr(second)} within {safe_repr(delta)} delta '
                    f'({safe_repr(difference)} difference)')
        else:
            places = 7 if places is None else places
            if not first == second and round(difference, places) != 0:
                return
            text = f'{safe_repr(first)} == {safe_repr(second)} within {places!r} places'
        self._complain(msg, text)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        name = 'sequence'
        if seq_type is not None:
            name = seq_type.__name__
            for which, each in (('First', seq1), ('Second', seq2)):
                if not isinstance(each, seq_type):
                    raise self.failureException(f'{which} sequence is not a {name}: '
                                                f'{safe_repr(each)}')
        try:
            if seq1 == seq2:
                return
        except (TypeError, NotImplementedError):
            pass
        text = sequence_difference(seq1, seq2, name)
        if text is not None:
            self._complain(msg, self._truncateMessage(text, pretty_diff(seq1, seq2)))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        try:
            text = set_difference(set1, set2)
        except TypeError as error:
            self.fail(f'invalid type when attempting set difference: {error}')
        except AttributeError as error:
            which = 'second' if hasattr(set1, 'difference') else 'first'
            self.fail(f'{which} argument does not support set difference: {error}')
        if text:
            self._complain(msg, text)

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            self._complain(msg, self._truncateMessage('%s != %s' % shortened_pair(d1, d2),
                                                      pretty_diff(d1, d2)))

    def assertCountEqual(self, first, second, msg=None):
        found = count_differences(list(first), list(second))
        if found:
            lines = [f'First has {a}, Second has {b}:  {item!r}' for a, b, item in found]
            self._complain(msg, self._truncateMessage('Element counts were not equal:\n',
                                                      '\n'.join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, 'First argument is not a string')
        self.assertIsInstance(second, str, 'Second argument is not a string')
        if first != second:
            text = '%s != %s' % shortened_pair(first, second)
            if max(len(first), len(second)) <= self._diffThreshold:
                text = self._truncateMessage(text, text_diff(first, second))
            self._complain(msg, text)

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._complain(msg, f'{safe_repr(member)} not found in {safe_repr(container)}')

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._complain(msg, f'{safe_repr(member)} unexpectedly found in '
                                f'{safe_repr(container)}')

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._complain(msg, f'{safe_repr(expr1)} is not {safe_repr(expr2)}')

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._complain(msg, f'unexpectedly identical: {safe_repr(expr1)}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._complain(msg, f'{safe_repr(obj)} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._complain(msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._complain(msg, f'{safe_repr(obj)} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._complain(msg, f'{safe_repr(obj)} is an instance of {cls!r}')

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._complain(msg, f'{safe_repr(a)} not less than {safe_repr(b)}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._complain(msg, f'{safe_repr(a)} not less than or equal to {safe_repr(b)}')

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._complain(msg, f'{safe_repr(a)} not greater than {safe_repr(b)}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._complain(msg, f'{safe_repr(a)} not greater than or equal to {safe_repr(b)}')

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            import re
            assert expected_regex, 'expected_regex must not be empty.'
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._complain(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in "
                                f'{text!r}')

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            import re
            unexpected_regex = re.compile(unexpected_regex)
        found = unexpected_regex.search(text)
        if found:
            self._complain(msg, f'Regex matched: {text[found.start():found.end()]!r} matches '
                                f'{unexpected_regex.pattern!r} in {text!r}')

    def assertRaises(self, expected_exception, *args, **kwargs):
        context = _AssertRaisesContext(expected_exception, self)
        return context.handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        if not isinstance(expected_regex, str):
            import re
            re.compile(expected_regex)
        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        context = _AssertWarnsContext(expected_warning, self)
        return context.handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle('assertWarnsRegex', args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogsContext(self, logger, level, True)
