# SPDX-License-Identifier: Apache-2.0
"""Extract, format and print the traces of exceptions."""

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only',
           'format_list', 'format_stack', 'format_tb', 'print_exc', 'format_exc',
           'print_exception', 'print_last', 'print_stack', 'print_tb', 'clear_frames',
           'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_WHOLE = 0
_UNCHAINED = 1
_LAST = 2
_SHOWN_REPETITIONS = 3


class _Left:
    def __repr__(self):
        return '<implicit>'


_left = _Left()


class FrameSummary:
    """Where one frame of a traceback was."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line',
                 '_text', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None, **kwargs):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._line = line
        self._text = None
        self.locals = None if locals is None else {
            key: repr(value) for key, value in locals.items()}

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno
                    and self.name == other.name and self.locals == other.locals)
        if isinstance(other, tuple):
            return (self.filename, self.lineno, self.name, self.line) == other
        return NotImplemented

    def __getitem__(self, place):
        return (self.filename, self.lineno, self.name, self.line)[place]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4

    @property
    def line(self):
        """The source line, without white space around it."""
        if self._line is None:
            if self.lineno is None:
                return None
            from linecache import getline
            self._line = getline(self.filename, self.lineno)
        return self._line.strip()


class StackSummary(list):
    """The frames of a traceback, outermost first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return cls(_limited([
            FrameSummary(frame.f_code.co_filename, lineno, frame.f_code.co_name,
                         line=_source_line(frame.f_code, lineno),
                         locals=frame.f_locals if capture_locals else None)
            for frame, lineno in frame_gen], limit))

    @classmethod
    def from_list(cls, a_list):
        summary = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            summary.append(frame)
        return summary

    def format_frame_summary(self, frame_summary):
        if frame_summary._text is not None:
            text = frame_summary._text
        else:
            text = (f'  File "{frame_summary.filename}", line {frame_summary.lineno}, '
                    f'in {frame_summary.name}\n')
            if frame_summary.line:
                text += f'    {frame_summary.line}\n'
        if frame_summary.locals:
            for name, value in sorted(frame_summary.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        lines = []
        last = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = (frame.filename, frame.lineno, frame.name)
            if place != last:
                _add_repetitions(lines, count)
                last = place
                count = 0
            count += 1
            if count <= _SHOWN_REPETITIONS:
                lines.append(text)
        _add_repetitions(lines, count)
        return lines


def _add_repetitions(lines, count):
    more = count - _SHOWN_REPETITIONS
    if more > 0:
        lines.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')


def _source_line(code, lineno):
    from inspect import _source
    try:
        lines = _source(code).splitlines()
    except (OSError, TypeError):
        return None
    return lines[lineno - 1] if lineno and lineno <= len(lines) else None


def _limited(frames, limit):
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


def _summary(entries):
    summary = StackSummary()
    for filename, lineno, name, line, end_lineno, colno, end_colno, text in entries:
        frame = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno,
                             colno=colno, end_colno=end_colno)
        frame._text = text
        summary.append(frame)
    return summary


def _type_name(kind):
    module = kind.__module__
    if module in ('__main__', 'builtins'):
        return kind.__qualname__
    return f'{module}.{kind.__qualname__}'


_CAUSE = '\nThe above exception was the direct cause of the following exception:\n\n'
_CONTEXT = '\nDuring handling of the above exception, another exception occurred:\n\n'


def _margined(text, depth):
    if not depth:
        return [text]
    margin = '  ' * depth + '| '
    return [''.join([margin + line for line in text.splitlines(keepends=True)])]


class TracebackException:
    """An exception's report, made at once and independent of it afterwards."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 save_exc_type=True, _seen=None):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self._exc_type = exc_type if save_exc_type else None
        self.exc_type_str = _type_name(exc_type) if exc_type is not None else None
        self.stack = _limited(extract_tb(exc_traceback), limit)
        if not isinstance(self.stack, StackSummary):
            self.stack = StackSummary.from_list(self.stack)
        if capture_locals:
            for (frame, _), summary in zip(walk_tb(exc_traceback), self.stack):
                summary.locals = {name: repr(value) for name, value in frame.f_locals.items()}
        self.__notes__ = getattr(exc_value, '__notes__', None)
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        if exc_value is None:
            self._whole = self._unchained = self._last = ['NoneType: None\n']
            self._str = 'None'
        else:
            self._whole = _report(exc_value, _WHOLE, limit)
            self._unchained = _report(exc_value, _UNCHAINED, limit)
            self._last = _report(exc_value, _LAST, limit)
            if isinstance(exc_value, NameError):
                self._last = self._unchained[-len(self._last):]
            try:
                self._str = str(exc_value)
            except Exception:
                self._str = '<exception str() failed>'
            self._str += self._suggestion()
        if isinstance(exc_value, SyntaxError):
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        options = dict(limit=limit, capture_locals=capture_locals, compact=compact,
                       max_group_width=max_group_width, max_group_depth=max_group_depth)
        self._is_plain = (not capture_locals and max_group_width == 15 and max_group_depth == 10)
        self.__cause__ = self._related(getattr(exc_value, '__cause__', None), options, seen)
        self.__context__ = self._related(getattr(exc_value, '__context__', None), options, seen)
        if compact and (self.__cause__ is not None or self.__suppress_context__):
            self.__context__ = None
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [self._related(each, options, seen) for each in exc_value.exceptions]

    def _suggestion(self):
        """The name that the report says may have been meant."""
        said, meant, rest = self._last[0].partition(f'{self._str}. Did you mean')
        return '. Did you mean' + rest.rstrip('\n') if meant and '\n' not in said else ''

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning)
        return self._exc_type

    @staticmethod
    def _related(exception, options, seen):
        if exception is None or id(exception) in seen:
            return None
        return TracebackException(type(exception), exception, exception.__traceback__, _seen=seen,
                                  **options)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        indent = 3 * _depth * ' '
        for line in self._last:
            if _depth:
                yield from (indent + part + '\n' for part in line.rstrip('\n').split('\n'))
            else:
                yield line
        if show_group and self.exceptions:
            for each in self.exceptions:
                yield from each.format_exception_only(show_group=True, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        if self._is_plain:
            yield from (self._whole if chain else self._unchained)
        else:
            yield from self._lines(chain, 0, [False])

    def _lines(self, chain, depth, closing):
        """The lines with locals, and with groups cut where they were asked to be."""
        if chain:
            if self.__cause__ is not None:
                yield from self.__cause__._lines(chain, depth, closing)
                yield from _margined(_CAUSE, depth)
            elif self.__context__ is not None and not self.__suppress_context__:
                yield from self.__context__._lines(chain, depth, closing)
                yield from _margined(_CONTEXT, depth)
        if self.exceptions is None:
            if self.stack:
                yield from _margined('Traceback (most recent call last):\n', depth)
            for each in (*self.stack.format(), *self._last):
                yield from _margined(each, depth)
        elif depth > self.max_group_depth:
            yield from _margined(f'... (max_group_depth is {self.max_group_depth})\n', depth)
        else:
            yield from self._group_lines(chain, max(depth, 1), depth == 0, closing)

    def _group_lines(self, chain, depth, is_outermost, closing):
        if self.stack:
            title = 'Exception Group Traceback (most recent call last):\n'
            yield from ['  + ' + title] if is_outermost else _margined(title, depth)
        for each in (*self.stack.format(), *self._last):
            yield from _margined(each, depth)
        shown = min(len(self.exceptions), self.max_group_width)
        more = len(self.exceptions) - shown
        for i in range(shown + (more > 0)):
            closing[0] = i == shown + (more > 0) - 1
            title = i + 1 if i < shown else '...'
            corner = '+-+' if i == 0 else '  +'
            yield f'{"  " * depth}{corner}---------------- {title} ----------------\n'
            if i < shown:
                yield from self.exceptions[i]._lines(chain, depth + 1, closing)
            else:
                plural = 's' if more > 1 else ''
                yield from _margined(f'and {more} more exception{plural}\n', depth + 1)
            if closing[0] and i == shown + (more > 0) - 1:
                yield '  ' * (depth + 1) + '+------------------------------------\n'
                closing[0] = False

    def print(self, *, file=None, chain=True, **kwargs):
        _write(self.format(chain=chain), file)


def _write(lines, file):
    if file is None:
        import sys
        file = sys.stderr
    for line in lines:
        print(line, file=file, end='')


def _value(exc, value, tb):
    if (value is _left) != (tb is _left):
        raise ValueError('Both or neither of value and tb must be given')
    if value is _left:
        if exc is not None and not isinstance(exc, BaseException):
            raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
        return exc
    return value


def _formatted(exception, limit, chain):
    if exception is None:
        return ['NoneType: None\n']
    return _report(exception, _WHOLE if chain else _UNCHAINED, limit)


def format_exception(exc, /, value=_left, tb=_left, limit=None, chain=True, **kwargs):
    """The lines of an exception's traceback and of those it is chained to."""
    exception = _value(exc, value, tb)
    if tb is _left or exception is None or tb is exception.__traceback__:
        return _formatted(exception, limit, chain)
    before = exception.__traceback__
    exception.__traceback__ = tb
    try:
        return _formatted(exception, limit, chain)
    finally:
        exception.__traceback__ = before


def format_exception_only(exc, /, value=_left, *, show_group=False, **kwargs):
    """The lines that name an exception."""
    exception = exc if value is _left else value
    if exception is None:
        return ['NoneType: None\n']
    if show_group:
        return list(TracebackException.from_exception(exception).format_exception_only(
            show_group=True))
    return _report(exception, _LAST, None)


def print_exception(exc, /, value=_left, tb=_left, limit=None, file=None, chain=True, **kwargs):
    """Prints what format_exception gives, to standard error if no file is given."""
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    """The traceback of the exception that is being handled, as one string."""
    return ''.join(_formatted(_handled(), limit, chain))


def print_exc(limit=None, file=None, chain=True):
    """Prints the traceback of the exception that is being handled."""
    _write(_formatted(_handled(), limit, chain), file)


def print_last(limit=None, file=None, chain=True):
    """Prints the traceback of the exception that a program has kept in sys.last_exc."""
    import sys
    if hasattr(sys, 'last_exc'):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    elif hasattr(sys, 'last_type'):
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)
    else:
        raise ValueError('no last exception')


def extract_tb(tb, limit=None):
    """The frames of a traceback."""
    return StackSummary(_limited(_summary(_entries(tb)), limit))


def format_tb(tb, limit=None):
    """The lines of a traceback's frames."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Prints the frames of a traceback."""
    _write(format_tb(tb, limit), file)


def format_list(extracted_list):
    """The lines of frames, or of tuples of file, line, name and source."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Prints the lines of frames."""
    _write(format_list(extracted_list), file)


def extract_stack(f=None, limit=None):
    """The frames that run now."""
    frames = _summary(_stack())
    if limit is not None:
        frames = frames[-limit:] if limit >= 0 else frames[:-limit]
    return StackSummary(frames)


def format_stack(f=None, limit=None):
    """The lines of the frames that run now."""
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    """Prints the frames that run now."""
    _write(format_stack(f, limit), file)


def walk_tb(tb):
    """The frames of a traceback, each with its line."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """The frames from one outward, each with its line."""
    if f is None:
        import sys
        f = sys._getframe(1)
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def clear_frames(tb):
    """Does nothing: frames give up their variables when nothing refers to them."""
