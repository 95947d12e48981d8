# SPDX-License-Identifier: Apache-2.0
"""Tables in text with delimiters."""

from itertools import chain as _chain

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS',
           'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel', 'excel_tab', 'field_size_limit', 'reader',
           'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer',
           'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
__version__ = '1.0'
_limit = [131072]
_dialects = {}
_options = ('delimiter', 'quotechar', 'escapechar', 'doublequote', 'skipinitialspace',
            'lineterminator', 'quoting', 'strict')


class Error(Exception):
    """Text that is no table, or a value that cannot be written."""

    __module__ = '_csv'


class Dialect:
    """How a table is written."""

    _name = ''
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Format(self, {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


class _Format:
    """A dialect with its options checked."""

    def __init__(self, dialect, options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        values = {'delimiter': ',', 'quotechar': '"', 'escapechar': None, 'doublequote': True,
                  'skipinitialspace': False, 'lineterminator': '\r\n', 'quoting': QUOTE_MINIMAL,
                  'strict': False}
        for name in _options:
            if dialect is not None and hasattr(dialect, name):
                values[name] = getattr(dialect, name)
        for name, value in options.items():
            if name not in values:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
            values[name] = value
        for name in ('delimiter', 'quotechar', 'escapechar'):
            value = values[name]
            if value is None and name != 'delimiter':
                continue
            if not isinstance(value, str):
                kind = 'string' if name == 'delimiter' else 'string or None'
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        quoting = values['quoting']
        if not isinstance(quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if quoting != QUOTE_NONE and values['quotechar'] is None:
            if 'quoting' in options or dialect is not None and hasattr(dialect, 'quoting'):
                raise TypeError('quotechar must be set if quoting enabled')
            values['quoting'] = QUOTE_NONE
        if values['lineterminator'] is None:
            raise TypeError('lineterminator must be set')
        if not isinstance(values['lineterminator'], str):
            raise TypeError('"lineterminator" must be a string')
        for name, value in values.items():
            setattr(self, name, value)
        self._check_characters()

    def _check_characters(self):
        for name in ('delimiter', 'escapechar', 'quotechar'):
            value = getattr(self, name)
            if value is None:
                continue
            if value in '\r\n' or value == ' ' and self.skipinitialspace and name != 'delimiter':
                raise ValueError(f'bad {name} value')
            if value in self.lineterminator:
                raise ValueError(f'bad {name} or lineterminator value')
        for one, other in (('delimiter', 'escapechar'), ('delimiter', 'quotechar'),
                           ('escapechar', 'quotechar')):
            if getattr(self, one) is not None and getattr(self, one) == getattr(self, other):
                raise ValueError(f'bad {one} or {other} value')


_Format.__name__ = _Format.__qualname__ = 'Dialect'
_Format.__module__ = '_csv'


def register_dialect(name, dialect=None, **options):
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = _Format(dialect, options)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None, /):
    old = _limit[0]
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError('limit must be an integer')
        _limit[0] = new_limit
    return old


class _reader:
    """An iterator over the rows of a table."""

    __slots__ = ('dialect', 'line_num', '_lines')

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_csv.reader' object")

    def __init__(self, lines, dialect=None, **options):
        self._lines = iter(lines)
        self.dialect = _Format(dialect, options)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        form = self.dialect
        quoting = form.quoting
        if form.escapechar is not None or quoting > QUOTE_ALL and quoting != QUOTE_NONE:
            return self._record()
        line = next(self._lines)
        row = _fields(line, form.delimiter, form.quotechar if quoting != QUOTE_NONE else None,
                      form.doublequote, form.skipinitialspace, form.strict, _limit[0])
        if row is None:
            return self._record(line)
        self.line_num += 1
        return row

    def _record(self, *read):
        """A row that takes more than one line or more than delimiters and quotes; its line, if read."""
        form = self.dialect
        delimiter, quote, escape = form.delimiter, form.quotechar, form.escapechar
        quoting = form.quoting
        lines = _chain(read, self._lines) if read else self._lines
        row = []
        field = []
        state = 'record'
        quoted = False

        def save():
            text = ''.join(field)
            field.clear()
            if len(text) > _limit[0]:
                raise Error(f'field larger than field limit ({_limit[0]})')
            if not quoted:
                if quoting == QUOTE_NONNUMERIC or quoting == QUOTE_STRINGS and text:
                    row.append(float(text) if text else
                               '' if quoting == QUOTE_NONNUMERIC else None)
                    return
                if quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and not text:
                    row.append(None)
                    return
            row.append(text)

        while True:
            try:
                line = next(lines)
            except StopIteration:
                if field or state in ('quoted', 'escaped in quotes'):
                    if form.strict:
                        raise Error('unexpected end of data') from None
                    save()
                    return row
                if row:
                    save()
                    return row
                raise
            if not isinstance(line, str):
                raise Error(f'iterator should return strings, not {type(line).__name__} '
                            '(the file should be opened in text mode)')
            self.line_num += 1
            for char in line:
                if state == 'eol':
                    if char in '\r\n':
                        continue
                    raise Error('new-line character seen in unquoted field - do you need to open '
                                "the file with newline=''?")
                if state in ('record', 'field start'):
                    if char in '\r\n':
                        if state == 'field start':
                            save()
                        state = 'eol'
                        continue
                    quoted = False
                    if char == quote and quoting != QUOTE_NONE:
                        quoted = True
                        state = 'quoted'
                    elif char == escape:
                        state = 'escaped'
                    elif char == ' ' and form.skipinitialspace:
                        state = 'field start'
                    elif char == delimiter:
                        save()
                        state = 'field start'
                    else:
                        field.append(char)
                        state = 'field'
                elif state == 'field' or state == 'escaped end':
                    if char in '\r\n':
                        save()
                        state = 'eol'
                    elif char == escape:
                        state = 'escaped'
                    elif char == delimiter:
                        save()
                        quoted = False
                        state = 'field start'
                    else:
                        field.append(char)
                elif state == 'escaped':
                    field.append(char)
                    state = 'escaped end' if char in '\r\n' else 'field'
                elif state == 'escaped in quotes':
                    field.append(char)
                    state = 'quoted'
                elif state == 'quoted':
                    if char == escape:
                        state = 'escaped in quotes'
                    elif char == quote:
                        state = 'quote in quotes' if form.doublequote else 'field'
                    else:
                        field.append(char)
                elif char == quote:
                    field.append(char)
                    state = 'quoted'
                elif char == delimiter:
                    save()
                    quoted = False
                    state = 'field start'
                elif char in '\r\n':
                    save()
                    state = 'eol'
                elif form.strict:
                    raise Error(f"'{delimiter}' expected after '{quote}'")
                else:
                    field.append(char)
                    state = 'field'
            if state in ('escaped', 'escaped in quotes'):
                field.append('\n')
                state = 'field' if state == 'escaped' else 'quoted'
                continue
            if state in ('field', 'field start', 'quote in quotes'):
                save()
                return row
            if state in ('eol', 'record'):
                return row


def reader(csvfile, /, dialect=None, **fmtparams):
    """The rows of a table as lists of texts."""
    return _reader(csvfile, dialect, **fmtparams)


class _writer:
    """Writes rows of a table."""

    __slots__ = ('dialect', '_write')

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_csv.writer' object")

    def __init__(self, file, dialect=None, **options):
        self.dialect = _Format(dialect, options)
        write = getattr(file, 'write', None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write

    def writerow(self, row, /):
        form = self.dialect
        if not form.skipinitialspace or form.delimiter != ' ':
            line = _line(row, form.delimiter, form.quotechar, form.doublequote, form.escapechar,
                         form.lineterminator, form.quoting)
            if line is not None:
                return self._write(line)
        try:
            items = iter(row)
        except TypeError:
            raise Error(f'iterable expected, not {type(row).__name__}') from None
        parts = []
        for value in items:
            parts.append(self._field(value, form))
        if len(parts) == 1 and not parts[0]:
            if form.quoting == QUOTE_NONE or form.quoting > QUOTE_NONE and value is None:
                raise Error('single empty field record must be quoted')
            parts[0] = form.quotechar * 2
        return self._write(form.delimiter.join(parts) + form.lineterminator)

    def _field(self, value, form):
        quoting = form.quoting
        if value is None:
            text = ''
        elif isinstance(value, str):
            text = value
        elif isinstance(value, float):
            text = repr(value)
        else:
            text = str(value)
        if quoting == QUOTE_ALL:
            quoted = True
        elif quoting == QUOTE_NONNUMERIC:
            kind = type(value)
            quoted = not (hasattr(kind, '__index__') or hasattr(kind, '__float__')
                          or hasattr(kind, '__int__') or isinstance(value, complex))
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(value, str)
        elif quoting == QUOTE_NOTNULL:
            quoted = value is not None
        else:
            quoted = False
        quote, escape, delimiter = form.quotechar, form.escapechar, form.delimiter
        if not text and delimiter == ' ' and form.skipinitialspace:
            if quoting == QUOTE_NONE or quoting > QUOTE_NONE and value is None:
                raise Error('empty field must be quoted if delimiter is a space and '
                            'skipinitialspace is true')
            quoted = True
        if text.isalnum():
            return quote + text + quote if quoted else text
        out = []
        for char in text:
            if char == delimiter or char == escape or char == quote or char in '\r\n' \
                    or char in form.lineterminator:
                if quoting == QUOTE_NONE:
                    wants_escape = True
                else:
                    if char == quote:
                        wants_escape = not form.doublequote
                        if form.doublequote:
                            out.append(quote)
                    else:
                        wants_escape = char == escape
                    if not wants_escape:
                        quoted = True
                if wants_escape:
                    if escape is None:
                        raise Error('need to escape, but no escapechar set')
                    out.append(escape)
            out.append(char)
        text = ''.join(out)
        return quote + text + quote if quoted else text

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


def writer(csvfile, /, dialect=None, **fmtparams):
    """Writes rows to a file."""
    return _writer(csvfile, dialect, **fmtparams)


class DictReader:
    """The rows of a table as dicts by the names of its first row."""

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        result = dict(zip(names, row))
        if len(names) < len(row):
            result[self.restkey] = row[len(names):]
        elif len(names) > len(row):
            for name in names[len(row):]:
                result[name] = self.restval
        return result


class DictWriter:
    """Writes dicts as rows."""

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args,
                 **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        action = extrasaction.lower()
        if action not in ('raise', 'ignore'):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = action
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _values(self, row):
        if self.extrasaction == 'raise':
            names = self.fieldnames
            wrong = [name for name in row.keys() if name not in names]
            if wrong:
                raise ValueError('dict contains fields not in fieldnames: '
                                 + ', '.join([repr(name) for name in wrong]))
        return [row.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._values(rowdict))

    def writerows(self, rowdicts):
        for row in rowdicts:
            self.writer.writerow(self._values(row))


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)

for _class, _name in ((_reader, 'reader'), (_writer, 'writer')):
    _class.__module__ = '_csv'
    _class.__name__ = _class.__qualname__ = _name

from _csv_sniffer import Sniffer
