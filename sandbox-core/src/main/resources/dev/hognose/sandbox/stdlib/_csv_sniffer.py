# SPDX-License-Identifier: Apache-2.0
# Guessing of the dialect of a table from a sample.
import re
from io import StringIO


# Where quoted fields stand: between delimiters, first in a line, last in a line, alone.
_QUOTED = [re.compile(pattern, re.DOTALL | re.MULTILINE) for pattern in (
    r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?P=delim)',
    r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?P<delim>[^\w\n"\'])(?P<space> ?)',
    r'(?P<delim>[^\w\n"\'])(?P<space> ?)(?P<quote>["\']).*?(?P=quote)(?:$|\n)',
    r'(?:^|\n)(?P<quote>["\']).*?(?P=quote)(?:$|\n)')]
_CHUNK = 10
_ROWS = 20


def _most(counts):
    return max(counts, key=counts.get)


class Sniffer:
    """Guesses how a table is written."""

    __module__ = 'csv'

    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        """The dialect of a sample."""
        quote, double, delimiter, space = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, space = self._by_counts(sample, delimiters)
        if not delimiter:
            raise csv.Error('Could not determine delimiter')

        class dialect(csv.Dialect):
            __module__ = 'csv'
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = csv.QUOTE_MINIMAL

        dialect.doublequote = double
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = space
        return dialect

    def _by_quotes(self, data, delimiters):
        """Quote, whether it is doubled, delimiter, whether spaces follow: by quoted fields."""
        found = []
        for pattern in _QUOTED:
            found = [match.groupdict() for match in pattern.finditer(data)]
            if found:
                break
        if not found:
            return '', False, None, 0
        quotes, delims = {}, {}
        spaces = 0
        for groups in found:
            quote = groups['quote']
            quotes[quote] = quotes.get(quote, 0) + 1
            delim = groups.get('delim')
            if delim and (delimiters is None or delim in delimiters):
                delims[delim] = delims.get(delim, 0) + 1
            if groups.get('space'):
                spaces += 1
        quote = _most(quotes)
        delim, space = '', 0
        if delims:
            delim = _most(delims)
            space = delims[delim] == spaces
            if delim == '\n':
                delim = ''
        d, q = re.escape(delim), quote
        other = f'[^{d}\\n]*'
        double = re.search(rf'(({d})|^)\W*{q}{other}{q}{other}{q}\W*(({d})|$)', data, re.MULTILINE)
        return quote, bool(double), delim, space

    def _by_counts(self, data, delimiters):
        """Delimiter and whether spaces follow: by characters as frequent in each line."""
        lines = [line for line in data.split('\n') if line]
        tables = {chr(i): {} for i in range(127)}
        delims = {}
        for start in range(0, len(lines), _CHUNK):
            for line in lines[start:start + _CHUNK]:
                for char, table in tables.items():
                    count = line.count(char)
                    table[count] = table.get(count, 0) + 1
            total = min(start + _CHUNK, len(lines))
            usual = {}
            for char, table in tables.items():
                if len(table) == 1 and 0 in table:
                    continue
                count = _most(table)
                usual[char] = count, 2 * table[count] - sum(table.values())
            delims = self._consistent(usual, total, delimiters)
            if len(delims) == 1:
                delim = next(iter(delims))
                return delim, _spaced(lines[0], delim)
        if not delims:
            return '', 0
        for delim in self.preferred:
            if delim in delims:
                return delim, _spaced(lines[0], delim)
        delim = max(delims, key=lambda char: (delims[char], char))
        return delim, _spaced(lines[0], delim)

    @staticmethod
    def _consistent(usual, total, delimiters):
        for percent in range(100, 89, -1):
            delims = {char: (count, lines) for char, (count, lines) in usual.items()
                      if count > 0 and lines > 0 and lines / total >= percent / 100
                      and (delimiters is None or char in delimiters)}
            if delims:
                return delims
        return {}

    def has_header(self, sample):
        """Whether the first row looks unlike those below it."""
        rows = csv.reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked > _ROWS:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = complex if _is_number(row[column]) else len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            text = header[column]
            if isinstance(kind, int):
                unlike = len(text) != kind
            else:
                unlike = not _is_number(text) if kind is complex else True
            votes += 1 if unlike else -1
        return votes > 0


def _spaced(line, delim):
    return line.count(delim) == line.count(delim + ' ')


def _is_number(text):
    try:
        complex(text)
        return True
    except (ValueError, OverflowError):
        return False


import csv  # which imports the class above
