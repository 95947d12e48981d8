# SPDX-License-Identifier: Apache-2.0
"""Two texts side by side as a table of HTML, with what differs marked."""

import re
from difflib import IS_CHARACTER_JUNK, ndiff

_PAGE = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

_STYLES = """
        table.diff {font-family:Courier; border:medium;}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:#aaffaa}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}"""

_TABLE = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

_LEGEND = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""

_HEADING = '<th class="diff_next"><br /></th><th colspan="2" class="diff_header">%s</th>'
_MARKED = re.compile('\0[+^-]|\1')


def _marked(text, hint):
    """Text with marks around the runs that a line of hints points at."""
    if hint is None:
        return text
    for found in reversed(list(re.finditer(r'\++|-+|\^+', hint))):
        start, end = found.span()
        text = f'{text[:start]}\0{found[0][0]}{text[start:end]}\1{text[end:]}'
    return text


def _whole(kind, text):
    """A line that is there on one side only."""
    return f'\0{kind}{text or " "}\1'


def _entries(delta):
    """The lines of a delta with their hints."""
    entries = []
    for line in delta:
        kind, text = line[0], line[2:]
        if kind == '?':
            entries[-1][2] = text.rstrip('\n')
        else:
            entries.append([kind, text.rstrip('\n'), None])
    return entries


def _rows(fromlines, tolines, linejunk, charjunk):
    """Pairs of lines with their numbers, and whether they differ."""
    entries = _entries(ndiff(fromlines, tolines, linejunk, charjunk))
    numbers = [0, 0]
    removed, added = [], []

    def numbered(side, text):
        numbers[side] += 1
        return numbers[side], text

    def settle():
        rows = []
        for i in range(max(len(removed), len(added))):
            left = removed[i] if i < len(removed) else ('', '\n')
            right = added[i] if i < len(added) else ('', '\n')
            rows.append((left, right, True))
        removed.clear()
        added.clear()
        return rows

    at = 0
    while at < len(entries):
        kind, text, hint = entries[at]
        following = entries[at + 1] if at + 1 < len(entries) else None
        if kind == ' ':
            yield from settle()
            yield numbered(0, text), numbered(1, text), False
        elif kind == '-' and following is not None and following[0] == '+' and (
                hint is not None or following[2] is not None):
            yield from settle()
            yield (numbered(0, _marked(text, hint)),
                   numbered(1, _marked(following[1], following[2])), True)
            at += 1
        elif kind == '-':
            removed.append(numbered(0, _whole('-', text)))
        else:
            added.append(numbered(1, _whole('+', text)))
        at += 1
    yield from settle()


def _in_context(rows, count):
    """Rows near changes; None stands where rows are left out."""
    rows = list(rows)
    kept = set()
    for i, row in enumerate(rows):
        if row[2]:
            kept.update(range(max(0, i - count), min(len(rows), i + count + 1)))
    last = None
    for i in sorted(kept):
        if i > (0 if last is None else last + 1):
            yield None
        yield rows[i]
        last = i


class HtmlDiff:
    """Makes tables, or pages with a table, that show how texts differ."""

    __module__ = 'difflib'

    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *,
                  charset='utf-8'):
        """A page with a table."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context, numlines)
        page = _PAGE % {'styles': _STYLES, 'legend': _LEGEND, 'table': table, 'charset': charset}
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def _expanded(self, lines):
        """Lines whose tabs are as wide as they show; each blank of a tab is a tab then."""
        result = []
        for line in lines:
            line = line.replace(' ', '\0').expandtabs(self._tabsize).replace(' ', '\t')
            result.append(line.replace('\0', ' ').rstrip('\n'))
        return result

    def _wrapped(self, number, text):
        """The pieces of a line that is too wide; marks go on in the next piece."""
        size = self._wrapcolumn
        plain = _MARKED.sub('', text)
        if not number or len(plain) <= size:
            return [(number, text)]
        pieces = []
        now = ''
        width = 0
        mark = ''
        at = 0
        while at < len(text):
            found = _MARKED.match(text, at)
            if found:
                mark = '' if found[0] == '\1' else found[0]
                now += found[0]
                at = found.end()
                continue
            if width == size:
                pieces.append(now + ('\1' if mark else ''))
                now = mark
                width = 0
            now += text[at]
            width += 1
            at += 1
        pieces.append(now)
        return [(number if not i else '>', piece) for i, piece in enumerate(pieces)]

    def _wrap_rows(self, rows):
        for row in rows:
            if row is None:
                yield None
                continue
            left, right, differs = row
            lefts, rights = self._wrapped(*left), self._wrapped(*right)
            for i in range(max(len(lefts), len(rights))):
                yield (lefts[i] if i < len(lefts) else ('', ''),
                       rights[i] if i < len(rights) else ('', ''), differs)

    def _cell(self, side, number, text):
        name = f' id="{self._prefix[side]}{number}"' if isinstance(number, int) else ''
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;')
        text = text.replace(' ', '&nbsp;').rstrip()
        return (f'<td class="diff_header"{name}>{number}</td>'
                f'<td nowrap="nowrap">{text}</td>')

    def _links(self, rows, numlines):
        """For each row, the name of a change that begins soon, and a link to the next."""
        prefix = self._prefix[1]
        names = [''] * len(rows)
        links = [''] * len(rows)
        count = last = 0
        inside = False
        for i, row in enumerate(rows):
            if row is None or not row[2]:
                inside = False
            elif not inside:
                inside = True
                last = i
                names[max(0, i - numlines)] = f' id="difflib_chg_{prefix}_{count}"'
                count += 1
                links[last] = f'<a href="#difflib_chg_{prefix}_{count}">n</a>'
        if not rows:
            return [''], ['']
        if rows[0] is None or not rows[0][2]:
            links[0] = f'<a href="#difflib_chg_{prefix}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        return names, links

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        """A table."""
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        self._prefix = [f'from{number}_', f'to{number}_']
        rows = _rows(self._expanded(fromlines), self._expanded(tolines), self._linejunk,
                     self._charjunk)
        if context:
            rows = _in_context(rows, numlines)
        if self._wrapcolumn:
            rows = self._wrap_rows(rows)
        rows = list(rows)
        names, links = self._links(rows, numlines)
        lines = []
        if not rows:
            text = '&nbsp;No Differences Found&nbsp;' if context else '&nbsp;Empty File&nbsp;'
            cell = f'<td></td><td>{text}</td>'
            link = f'<a href="#difflib_chg_{self._prefix[1]}_top">t</a>'
            lines.append(f'            <tr><td class="diff_next">{link}</td>{cell}'
                         f'<td class="diff_next">{link}</td>{cell}</tr>\n')
        for i, row in enumerate(rows):
            if row is None:
                if i > 0:
                    lines.append('        </tbody>        \n        <tbody>\n')
                continue
            lines.append(f'            <tr><td class="diff_next"{names[i]}>{links[i]}</td>'
                         f'{self._cell(0, *row[0])}<td class="diff_next">{links[i]}</td>'
                         f'{self._cell(1, *row[1])}</tr>\n')
        heading = ''
        if fromdesc or todesc:
            heading = f'<thead><tr>{_HEADING % fromdesc}{_HEADING % todesc}</tr></thead>'
        table = _TABLE % {'data_rows': ''.join(lines), 'header_row': heading,
                          'prefix': self._prefix[1]}
        for mark, name in (('\0+', 'diff_add'), ('\0-', 'diff_sub'), ('\0^', 'diff_chg')):
            table = table.replace(mark, f'<span class="{name}">')
        return table.replace('\1', '</span>').replace('\t', '&nbsp;')
