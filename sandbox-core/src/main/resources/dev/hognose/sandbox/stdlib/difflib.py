# SPDX-License-Identifier: Apache-2.0
"""Differences between sequences."""

import re
from collections import namedtuple
from heapq import nlargest
from types import GenericAlias

__all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ',
           'IS_CHARACTER_JUNK', 'IS_LINE_JUNK', 'context_diff', 'unified_diff', 'diff_bytes',
           'HtmlDiff', 'Match']

Match = namedtuple('Match', 'a b size', module='difflib')


def __getattr__(name):
    if name == 'HtmlDiff':
        from _difflib_html import HtmlDiff
        globals()['HtmlDiff'] = HtmlDiff
        return HtmlDiff
    raise AttributeError(f"module 'difflib' has no attribute {name!r}")


# Lines are taken for versions of one another above this likeness.
_ALIKE_ENOUGH = 0.74999


def _likeness(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares pairs of sequences of hashable items (Ratcliff and Obershelp's gestalt matching)."""

    def __init__(self, isjunk=None, a='', b='', autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    __class_getitem__ = classmethod(GenericAlias)

    def set_seqs(self, a, b):
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        if a is not self.a:
            self.a = a
            self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        if b is not self.b:
            self.b = b
            self.matching_blocks = self.opcodes = self.fullbcount = None
            self._index()

    def _index(self):
        """Notes where each item of b stands; junk and what is too common is left out."""
        b = self.b
        places = {}
        for i, item in enumerate(b):
            if item in places:
                places[item].append(i)
            else:
                places[item] = [i]
        junk = set()
        if self.isjunk:
            for item in list(places):
                if self.isjunk(item):
                    junk.add(item)
                    del places[item]
        popular = set()
        size = len(b)
        if self.autojunk and size >= 200:
            most = size // 100 + 1
            for item, found in places.items():
                if len(found) > most:
                    popular.add(item)
            for item in popular:
                del places[item]
        self.b2j = places
        self.bjunk = junk
        self.bpopular = popular

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest block of a[alo:ahi] that is also in b[blo:bhi], the first of equals."""
        a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_i, best_j, best_size = alo, blo, 0
        ending = {}
        none = []
        for i in range(alo, ahi):
            following = {}
            for j in places.get(a[i], none):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                size = following[j] = ending.get(j - 1, 0) + 1
                if size > best_size:
                    best_i, best_j, best_size = i - size + 1, j - size + 1, size
            ending = following
        for is_junk in (False, True):
            while (best_i > alo and best_j > blo and (b[best_j - 1] in junk) is is_junk
                   and a[best_i - 1] == b[best_j - 1]):
                best_i -= 1
                best_j -= 1
                best_size += 1
            while (best_i + best_size < ahi and best_j + best_size < bhi
                   and (b[best_j + best_size] in junk) is is_junk
                   and a[best_i + best_size] == b[best_j + best_size]):
                best_size += 1
        return Match(best_i, best_j, best_size)

    def get_matching_blocks(self):
        """The blocks that match, in order; the last is empty and stands at both ends."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        end_a, end_b = len(self.a), len(self.b)
        blocks = []
        todo = [(0, end_a, 0, end_b)]
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, size = match = self.find_longest_match(alo, ahi, blo, bhi)
            if not size:
                continue
            blocks.append(match)
            if alo < i and blo < j:
                todo.append((alo, i, blo, j))
            if i + size < ahi and j + size < bhi:
                todo.append((i + size, ahi, j + size, bhi))
        blocks.sort()
        joined = []
        for i, j, size in blocks:
            if joined:
                before_i, before_j, before = joined[-1]
                if before_i + before == i and before_j + before == j:
                    joined[-1] = (before_i, before_j, before + size)
                    continue
            joined.append((i, j, size))
        joined.append((end_a, end_b, 0))
        self.matching_blocks = [Match(*block) for block in joined]
        return self.matching_blocks

    def get_opcodes(self):
        """How to turn a into b: tuples of tag, a's range and b's range."""
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = codes = []
        for match_i, match_j, size in self.get_matching_blocks():
            if i < match_i and j < match_j:
                codes.append(('replace', i, match_i, j, match_j))
            elif i < match_i:
                codes.append(('delete', i, match_i, j, match_j))
            elif j < match_j:
                codes.append(('insert', i, match_i, j, match_j))
            i, j = match_i + size, match_j + size
            if size:
                codes.append(('equal', match_i, i, match_j, j))
        return codes

    def get_grouped_opcodes(self, n=3):
        """Groups of changes with up to n equal items around them."""
        codes = self.get_opcodes()
        if not codes:
            codes = [('equal', 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == 'equal':
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == 'equal':
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == 'equal' and i2 - i1 > n + n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == 'equal'):
            yield group

    def ratio(self):
        """Likeness from 0 to 1."""
        matches = sum([block[2] for block in self.get_matching_blocks()])
        return _likeness(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of ratio()."""
        if self.fullbcount is None:
            counts = {}
            for item in self.b:
                counts[item] = counts.get(item, 0) + 1
            self.fullbcount = counts
        counts = self.fullbcount
        left = {}
        matches = 0
        for item in self.a:
            count = left[item] if item in left else counts.get(item, 0)
            left[item] = count - 1
            if count > 0:
                matches += 1
        return _likeness(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """A coarser upper bound of ratio()."""
        size_a, size_b = len(self.a), len(self.b)
        return _likeness(min(size_a, size_b), size_a + size_b)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The up to n possibilities that are most like the word, best first."""
    if not n > 0:
        raise ValueError(f'n must be > 0: {n!r}')
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
    found = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for candidate in possibilities:
        matcher.set_seq1(candidate)
        if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                and matcher.ratio() >= cutoff):
            found.append((matcher.ratio(), candidate))
    return [candidate for _, candidate in nlargest(n, found)]


class Differ:
    """Compares lines of text and shows what differs within lines that are alike."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Generates the delta, line by line."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == 'replace':
                yield from self._alike(a, alo, ahi, b, blo, bhi)
            elif tag == 'delete':
                yield from _marked('-', a, alo, ahi)
            elif tag == 'insert':
                yield from _marked('+', b, blo, bhi)
            elif tag == 'equal':
                yield from _marked(' ', a, alo, ahi)
            else:
                raise ValueError(f'unknown tag {tag!r}')

    def _alike(self, a, alo, ahi, b, blo, bhi):
        """Pairs the lines that are most alike, then those before and after them."""
        matcher = SequenceMatcher(self.charjunk)
        todo = [(alo, ahi, blo, bhi)]
        while todo:
            block = todo.pop()
            if block[0] is None:
                i, j = block[1:]
                if a[i] == b[j]:
                    yield '  ' + a[i]
                else:
                    matcher.set_seqs(a[i], b[j])
                    yield from _within(a[i], b[j], matcher)
                continue
            alo, ahi, blo, bhi = block
            pairs = _best_pairs(matcher, a, alo, ahi, b, blo, bhi) if alo < ahi and blo < bhi else ()
            if not pairs:
                yield from _replaced(a, alo, ahi, b, blo, bhi)
                continue
            found = []
            for i, j in pairs:
                found.append((alo, i, blo, j))
                found.append((None, i, j))
                alo, blo = i + 1, j + 1
            found.append((alo, ahi, blo, bhi))
            todo.extend(reversed(found))


def _best_pairs(matcher, a, alo, ahi, b, blo, bhi):
    """The places of the lines that are most alike, or of equal ones, or nothing."""
    best = _ALIKE_ENOUGH
    pairs = []
    same = None
    for j in range(blo, bhi):
        matcher.set_seq2(b[j])
        for i in range(alo, ahi):
            if a[i] == b[j]:
                if same is None:
                    same = i, j
                continue
            matcher.set_seq1(a[i])
            if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                    and matcher.ratio() > best):
                best = matcher.ratio()
                pairs = [(i, j)]
    return pairs or same and [same]


def _marked(tag, lines, low, high):
    for i in range(low, high):
        yield f'{tag} {lines[i]}'


def _replaced(a, alo, ahi, b, blo, bhi):
    """One block for another, the shorter first."""
    removed, added = _marked('-', a, alo, ahi), _marked('+', b, blo, bhi)
    if bhi - blo < ahi - alo and blo < bhi:
        removed, added = added, removed
    yield from removed
    yield from added


def _within(a, b, matcher):
    """Two lines that are alike, with lines that point to the differences."""
    below_a = below_b = ''
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        size_a, size_b = i2 - i1, j2 - j1
        if tag == 'replace':
            below_a += '^' * size_a
            below_b += '^' * size_b
        elif tag == 'delete':
            below_a += '-' * size_a
        elif tag == 'insert':
            below_b += '+' * size_b
        else:
            below_a += ' ' * size_a
            below_b += ' ' * size_b
    yield '- ' + a
    yield from _pointers(a, below_a)
    yield '+ ' + b
    yield from _pointers(b, below_b)


def _pointers(line, marks):
    kept = ''.join([char if mark == ' ' and char.isspace() else mark
                    for char, mark in zip(line, marks)]).rstrip()
    if kept:
        yield f'? {kept}\n'


def IS_LINE_JUNK(line, pat=re.compile(r'\s*(?:#\s*)?$').match):
    """Whether a line is blank or a lone #."""
    return pat(line) is not None


def IS_CHARACTER_JUNK(ch, ws=' \t'):
    """Whether a character is a space or a tab."""
    return ch in ws


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The delta of Differ."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """One of the two sequences that made a delta."""
    try:
        tag = {1: '- ', 2: '+ '}[int(which)]
    except KeyError:
        raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}') from None
    for line in delta:
        if line[:2] in ('  ', tag):
            yield line[2:]


def _check(a, b, *args):
    """Refuses what is not text."""
    if a and not isinstance(a[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)'
                        % (type(a[0]).__name__, a[0]))
    if b and not isinstance(b[0], str):
        raise TypeError('lines to compare must be str, not %s (%r)'
                        % (type(b[0]).__name__, b[0]))
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f'all arguments must be str, not: {arg!r}')


def _heading(mark, name, date, lineterm):
    return f'{mark} {name}{f"\t{date}" if date else ""}{lineterm}'


def _unified_range(start, stop):
    size = stop - start
    if size == 1:
        return f'{start + 1}'
    return f'{start + 1 if size else start},{size}'


def _context_range(start, stop):
    size = stop - start
    if size <= 1:
        return f'{start + 1 if size else start}'
    return f'{start + 1},{stop}'


def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3,
                 lineterm='\n'):
    """The delta of two lists of lines in the unified format."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _heading('---', fromfile, fromfiledate, lineterm)
            yield _heading('+++', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        range_a = _unified_range(first[1], last[2])
        range_b = _unified_range(first[3], last[4])
        yield f'@@ -{range_a} +{range_b} @@{lineterm}'
        for tag, i1, i2, j1, j2 in group:
            if tag == 'equal':
                for line in a[i1:i2]:
                    yield ' ' + line
                continue
            if tag in ('replace', 'delete'):
                for line in a[i1:i2]:
                    yield '-' + line
            if tag in ('replace', 'insert'):
                for line in b[j1:j2]:
                    yield '+' + line


def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3,
                 lineterm='\n'):
    """The delta of two lists of lines in the context format."""
    _check(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    marks = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            yield _heading('***', fromfile, fromfiledate, lineterm)
            yield _heading('---', tofile, tofiledate, lineterm)
        first, last = group[0], group[-1]
        yield '***************' + lineterm
        yield f'*** {_context_range(first[1], last[2])} ****{lineterm}'
        if any([tag in ('replace', 'delete') for tag, *_ in group]):
            for tag, i1, i2, _, _ in group:
                if tag != 'insert':
                    for line in a[i1:i2]:
                        yield marks[tag] + line
        yield f'--- {_context_range(first[3], last[4])} ----{lineterm}'
        if any([tag in ('replace', 'insert') for tag, *_ in group]):
            for tag, _, _, j1, j2 in group:
                if tag != 'delete':
                    for line in b[j1:j2]:
                        yield marks[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b'', tofile=b'', fromfiledate=b'', tofiledate=b'', n=3,
               lineterm=b'\n'):
    """Compares lines of bytes with unified_diff or context_diff."""

    def decode(value):
        try:
            return value.decode('ascii', 'surrogateescape')
        except AttributeError as e:
            raise TypeError('all arguments must be bytes, not %s (%r)'
                            % (type(value).__name__, value)) from e

    a, b = list(map(decode, a)), list(map(decode, b))
    names = map(decode, (fromfile, tofile, fromfiledate, tofiledate))
    for line in dfunc(a, b, *names, n, decode(lineterm)):
        yield line.encode('ascii', 'surrogateescape')


def __dir__():
    return sorted({*globals(), *__all__})
