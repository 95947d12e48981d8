# SPDX-License-Identifier: Apache-2.0
"""A parser of HTML that calls a method for each piece of markup, however bad the markup is."""

import re

from html import unescape

__all__ = ['HTMLParser']

_space = ' \t\n\r\f\v'
_letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
_tag_name = re.compile(r'[a-zA-Z][^\t\n\r\f />\x00]*')
_between = re.compile(r'(?:\s|/(?!>))*')
_attribute = re.compile(r'([^\s/>][^\s/=>]*)')
_value = re.compile(r'''\s*=+\s*('[^']*'|"[^"]*"|(?!['"])[^>\s]*)''')
_end_tag = re.compile(r'</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>')
_comment_end = re.compile(r'--\s*>')
_section_name = re.compile(r'[a-zA-Z][-_.a-zA-Z0-9]*\s*')
_section_end = re.compile(r']\s*]\s*>')
_short_section_end = re.compile(r']\s*>')
_number = re.compile(r'&#(?:[0-9]+|[xX][0-9a-fA-F]+)(?=[^0-9a-fA-F])')
_entity = re.compile(r'&([a-zA-Z][-.a-zA-Z0-9]*)(?=[^a-zA-Z0-9])')
_unfinished = re.compile(r'&[a-zA-Z#]')
_ends_reference = re.compile(r'[\s;]')
_WAIT = -1


class HTMLParser:
    """Calls handle_starttag and its companions while it is fed."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style')
    __starttag_text = None

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Forgets what was fed and not yet handled."""
        self.rawdata = ''
        self.lasttag = '???'
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        """Handles as much of the text as is complete."""
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        """Handles what is left as if the text ended here."""
        self.goahead(1)

    def getpos(self):
        """The line, from 1, and the column, from 0."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The text of the start tag found last."""
        return self.__starttag_text

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def updatepos(self, i, j):
        if i >= j:
            return j
        lines = self.rawdata.count('\n', i, j)
        if lines:
            self.lineno += lines
            self.offset = j - self.rawdata.rindex('\n', i, j) - 1
        else:
            self.offset += j - i
        return j

    def goahead(self, end):
        raw = self.rawdata
        i, n = 0, len(raw)
        while i < n:
            j = self._text_end(i, n)
            if j == _WAIT:
                break
            if i < j:
                text = raw[i:j]
                if self.convert_charrefs and not self.cdata_elem:
                    text = unescape(text)
                self.handle_data(text)
                i = self.updatepos(i, j)
                if i == n:
                    break
            if raw[i] == '<':
                k = self._markup(i, n, end)
            else:
                k = self._reference(i, n, end)
            if k == _WAIT:
                break
            i = self.updatepos(i, k)
        if end and i < n and not self.cdata_elem:
            text = raw[i:n]
            self.handle_data(unescape(text) if self.convert_charrefs else text)
            i = self.updatepos(i, n)
        self.rawdata = raw[i:]

    def _text_end(self, i, n):
        """Where the text from i on ends, or _WAIT if that is not known yet."""
        raw = self.rawdata
        if self.convert_charrefs and not self.cdata_elem:
            j = raw.find('<', i)
            if j >= 0:
                return j
            ampersand = raw.rfind('&', max(i, n - 34))
            if ampersand >= 0 and not _ends_reference.search(raw, ampersand):
                return _WAIT
            return n
        if self.cdata_elem:
            end_tag = r'</\s*%s\s*>' % re.escape(self.cdata_elem)
            found = re.compile(end_tag, re.IGNORECASE).search(raw, i)
        else:
            found = re.compile('[&<]').search(raw, i)
        if found:
            return found.start()
        return _WAIT if self.cdata_elem else n

    def _markup(self, i, n, end):
        """Handles what begins with < at i; gives the place after it."""
        raw = self.rawdata
        following = raw[i + 1:i + 2]
        if following and following in _letters:
            k = self.parse_starttag(i)
        elif following == '/':
            k = self.parse_endtag(i)
        elif raw.startswith('<!--', i):
            k = self.parse_comment(i)
        elif following == '?':
            k = self.parse_pi(i)
        elif following == '!':
            k = self.parse_html_declaration(i)
        elif i + 1 < n:
            self.handle_data('<')
            return i + 1
        else:
            return _WAIT
        if k < 0 and end:
            k = raw.find('>', i + 1)
            if k < 0:
                k = raw.find('<', i + 1)
                if k < 0:
                    k = i + 1
            else:
                k += 1
            text = raw[i:k]
            if self.convert_charrefs and not self.cdata_elem:
                text = unescape(text)
            self.handle_data(text)
        return k

    def _reference(self, i, n, end):
        """Handles the & at i; gives the place after it."""
        raw = self.rawdata
        match = _number.match(raw, i)
        if match:
            self.handle_charref(match[0][2:])
            k = match.end()
            return k + raw.startswith(';', k)
        if raw.startswith('&#', i):
            if ';' in raw[i:]:
                self.handle_data('&#')
                return i + 2
            return _WAIT
        match = _entity.match(raw, i)
        if match:
            self.handle_entityref(match[1])
            k = match.end()
            return k + raw.startswith(';', k)
        if _unfinished.match(raw, i):
            return i + 1 if end and n == i + 2 else _WAIT
        if i + 1 < n:
            self.handle_data('&')
            return i + 1
        return _WAIT

    def parse_html_declaration(self, i):
        raw = self.rawdata
        if raw.startswith('<!--', i):
            return self.parse_comment(i)
        if raw.startswith('<![', i):
            return self.parse_marked_section(i)
        if raw[i:i + 9].lower() == '<!doctype':
            end = raw.find('>', i + 9)
            if end < 0:
                return _WAIT
            self.handle_decl(raw[i + 2:end])
            return end + 1
        return self.parse_bogus_comment(i)

    def parse_bogus_comment(self, i, report=1):
        end = self.rawdata.find('>', i + 2)
        if end < 0:
            return _WAIT
        if report:
            self.handle_comment(self.rawdata[i + 2:end])
        return end + 1

    def parse_comment(self, i, report=1):
        match = _comment_end.search(self.rawdata, i + 4)
        if not match:
            return _WAIT
        if report:
            self.handle_comment(self.rawdata[i + 4:match.start()])
        return match.end()

    def parse_marked_section(self, i, report=1):
        raw = self.rawdata
        name = _section_name.match(raw, i + 3)
        if not name:
            if len(raw) == i + 3:
                return _WAIT
            raise AssertionError('expected name token at %r' % raw[i:i + 20])
        if name.end() == len(raw):
            return _WAIT
        keyword = name[0].strip().lower()
        if keyword in ('temp', 'cdata', 'ignore', 'include', 'rcdata'):
            match = _section_end.search(raw, i + 3)
        elif keyword in ('if', 'else', 'endif'):
            match = _short_section_end.search(raw, i + 3)
        else:
            raise AssertionError('unknown status keyword %r in marked section'
                                 % raw[i + 3:name.end()])
        if not match:
            return _WAIT
        if report:
            self.unknown_decl(raw[i + 3:match.start()])
        return match.end()

    def parse_pi(self, i):
        end = self.rawdata.find('>', i + 2)
        if end < 0:
            return _WAIT
        self.handle_pi(self.rawdata[i + 2:end])
        return end + 1

    def _attributes(self, i):
        """The attributes of the start tag at i, and where they end."""
        raw = self.rawdata
        name_end = _tag_name.match(raw, i + 1).end()
        k = _between.match(raw, name_end).end()
        found = []
        while raw[k - 1] in '\'"/' or raw[k - 1].isspace():
            match = _attribute.match(raw, k)
            if not match:
                break
            name, value = match[1], None
            k = match.end()
            match = _value.match(raw, k)
            if match:
                value = match[1]
                k = match.end()
                if value[:1] in ('"', "'") and value[:1] == value[-1:]:
                    value = value[1:-1]
                if value:
                    value = unescape(value)
            found.append((name.lower(), value))
            k = _between.match(raw, k).end()
        return found, k

    def parse_starttag(self, i):
        self.__starttag_text = None
        attributes, j = self._attributes(i)
        raw = self.rawdata
        following = raw[j:j + 1]
        if following == '>':
            end = j + 1
        elif raw.startswith('/>', j):
            end = j + 2
        elif following == '' or following in '=/' or following in _letters:
            return _WAIT
        else:
            end = j
        self.__starttag_text = raw[i:end]
        tag = self.lasttag = _tag_name.match(raw, i + 1)[0].lower()
        if following not in ('>', '/'):
            self.handle_data(raw[i:end])
            return end
        if following == '/':
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end

    def parse_endtag(self, i):
        raw = self.rawdata
        end = raw.find('>', i + 1) + 1
        if not end:
            return _WAIT
        match = _end_tag.match(raw, i)
        if not match:
            if self.cdata_elem is not None:
                self.handle_data(raw[i:end])
                return end
            name = _tag_name.match(raw, i + 2)
            if not name:
                if raw.startswith('</>', i):
                    return i + 3
                return self.parse_bogus_comment(i)
            self.handle_endtag(name[0].lower())
            return raw.find('>', name.end()) + 1
        tag = match[1].lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(raw[i:end])
            return end
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
