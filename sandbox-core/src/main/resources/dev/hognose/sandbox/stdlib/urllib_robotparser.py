# SPDX-License-Identifier: Apache-2.0
"""What a site's robots.txt lets programs fetch, by RFC 9309; the text has to be given."""

from collections import namedtuple
from urllib.parse import quote, unquote, urlsplit, urlunsplit

__all__ = ['RobotFileParser']

RequestRate = namedtuple('RequestRate', 'requests seconds', module='urllib.robotparser')


class RuleLine:
    """Whether paths that begin in some way may be fetched."""

    def __init__(self, path, allowance):
        if path == '' and not allowance:
            allowance = True
        self.path = quote(unquote(urlunsplit(urlsplit(path))))
        self.allowance = allowance

    def applies_to(self, filename):
        return self.path == '*' or filename.startswith(self.path)

    def __str__(self):
        return ('Allow' if self.allowance else 'Disallow') + ': ' + self.path


class Entry:
    """The rules for some programs."""

    def __init__(self):
        self.useragents = []
        self.rulelines = []
        self.delay = None
        self.req_rate = None

    def __str__(self):
        lines = [f'User-agent: {agent}' for agent in self.useragents]
        if self.delay is not None:
            lines.append(f'Crawl-delay: {self.delay}')
        if self.req_rate is not None:
            lines.append(f'Request-rate: {self.req_rate.requests}/{self.req_rate.seconds}')
        lines.extend([str(rule) for rule in self.rulelines])
        return '\n'.join(lines)

    def applies_to(self, useragent):
        name = useragent.split('/')[0].lower()
        return any([agent == '*' or agent.lower() in name for agent in self.useragents])

    def allowance(self, filename):
        for rule in self.rulelines:
            if rule.applies_to(filename):
                return rule.allowance
        return True


class RobotFileParser:
    """Reads a robots.txt and answers questions about it."""

    def __init__(self, url=''):
        self.entries = []
        self.sitemaps = []
        self.default_entry = None
        self.disallow_all = False
        self.allow_all = False
        self.last_checked = 0
        self.set_url(url)

    def mtime(self):
        return self.last_checked

    def modified(self):
        import time
        self.last_checked = time.time()

    def set_url(self, url):
        self.url = url
        self.host, self.path = urlsplit(url)[1:3]

    def read(self):
        """Would fetch the text, for which there is no network here."""
        from urllib.error import URLError
        raise URLError('this sandbox has no network access; fetch the text by a host function '
                       '(tool) and give its lines to parse()')

    def parse(self, lines):
        """Takes the lines of a robots.txt."""
        entry = Entry()
        has_rules = False
        self.modified()
        for line in lines:
            line = line.partition('#')[0].strip()
            if not line:
                if has_rules:
                    self._add(entry)
                entry, has_rules = Entry(), False
                continue
            name, colon, value = line.partition(':')
            if not colon:
                continue
            name, value = name.strip().lower(), unquote(value.strip())
            if name == 'user-agent':
                if has_rules:
                    self._add(entry)
                    entry, has_rules = Entry(), False
                entry.useragents.append(value)
            elif name == 'sitemap':
                self.sitemaps.append(value)
            elif entry.useragents and name in ('allow', 'disallow', 'crawl-delay', 'request-rate'):
                has_rules = True
                self._rule(entry, name, value)
        if entry.useragents:
            self._add(entry)

    def _rule(self, entry, name, value):
        if name == 'crawl-delay':
            if value.strip().isdigit():
                entry.delay = int(value)
        elif name == 'request-rate':
            numbers = value.split('/')
            if len(numbers) == 2 and all([each.strip().isdigit() for each in numbers]):
                entry.req_rate = RequestRate(int(numbers[0]), int(numbers[1]))
        else:
            entry.rulelines.append(RuleLine(value, name == 'allow'))

    def _add(self, entry):
        if '*' not in entry.useragents:
            self.entries.append(entry)
        elif self.default_entry is None:
            self.default_entry = entry

    def _entry(self, useragent):
        for entry in self.entries:
            if entry.applies_to(useragent):
                return entry
        return self.default_entry

    def can_fetch(self, useragent, url):
        """Whether a program may fetch an address."""
        if self.disallow_all:
            return False
        if self.allow_all:
            return True
        if not self.last_checked:
            return False
        parts = urlsplit(unquote(url))
        path = quote(urlunsplit(('', '', *parts[2:]))) or '/'
        entry = self._entry(useragent)
        return entry is None or entry.allowance(path)

    def crawl_delay(self, useragent):
        entry = self._entry(useragent) if self.mtime() else None
        return None if entry is None else entry.delay

    def request_rate(self, useragent):
        entry = self._entry(useragent) if self.mtime() else None
        return None if entry is None else entry.req_rate

    def site_maps(self):
        return self.sitemaps or None

    def __str__(self):
        entries = self.entries
        if self.default_entry is not None:
            entries = entries + [self.default_entry]
        return '\n\n'.join(map(str, entries))
