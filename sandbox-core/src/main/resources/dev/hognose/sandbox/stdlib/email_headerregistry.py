# SPDX-License-Identifier: Apache-2.0
"""Headers as objects: text that knows what it means."""

import re
from types import MappingProxyType
from email import errors, utils
from _email_folding import Folder, decoded, encoded
from _email_syntax import (
    ASPECIALS, addresses_of, parameters_of, quoted, quoted_local)

__all__ = ['Address', 'Group', 'HeaderRegistry']


class Address:
    """A mailbox."""

    def __init__(self, display_name='', username='', domain='', addr_spec=None):
        given = ''.join(filter(None, (display_name, username, domain, addr_spec)))
        if '\r' in given or '\n' in given:
            raise ValueError('invalid arguments; address parts cannot contain CR or LF')
        if addr_spec is not None:
            if username or domain:
                raise TypeError('addrspec specified when username and/or domain also specified')
            username, domain = self._split(addr_spec)
        self._display_name = display_name
        self._username = username
        self._domain = domain

    @staticmethod
    def _split(text):
        if text.startswith('"'):
            found = re.match(r'"((?:[^"\\]|\\.)*)"', text)
            if found is None:
                raise ValueError(f"Invalid addr_spec; could not parse '{text}'")
            name, rest = re.sub(r'\\(.)', r'\1', found[1]), text[found.end():]
        else:
            name = re.match(r'[^@<>()\[\],;: \t]*', text)[0]
            rest = text[len(name):]
        if not rest.startswith('@'):
            if rest:
                raise ValueError(f"Invalid addr_spec; only '{name}' could be parsed from '{text}'")
            raise errors.InvalidHeaderDefect('addr-spec local part with no domain')
        found = re.match(r'@([^@<>()\[\],;: \t]+|\[[^\]]*\])', rest)
        if found is None:
            raise errors.HeaderParseError(f"expected atom at a start of dot-atom-text but found '{rest[1:]}'")
        if found.end() != len(rest):
            parsed = text[:len(text) - len(rest) + found.end()]
            raise ValueError(f"Invalid addr_spec; only '{parsed}' could be parsed from '{text}'")
        return name, found[1]

    @property
    def display_name(self):
        return self._display_name

    @property
    def username(self):
        return self._username

    @property
    def domain(self):
        return self._domain

    @property
    def addr_spec(self):
        """The address, its name quoted if it must be."""
        name = quoted_local(self.username)
        if self.domain:
            return f'{name}@{self.domain}'
        return name or '<>'

    def __repr__(self):
        return (f'{self.__class__.__name__}(display_name={self.display_name!r}, '
                f'username={self.username!r}, domain={self.domain!r})')

    def __str__(self):
        shown = self.display_name
        if set(shown) & ASPECIALS:
            shown = quoted(shown)
        if shown:
            address = '' if self.addr_spec == '<>' else self.addr_spec
            return f'{shown} <{address}>'
        return self.addr_spec

    def __eq__(self, other):
        if not isinstance(other, Address):
            return NotImplemented
        return (self.display_name, self.username, self.domain) == (
            other.display_name, other.username, other.domain)

    __hash__ = None


class Group:
    """Mailboxes that have a name together; or one that has none."""

    def __init__(self, display_name=None, addresses=None):
        self._display_name = display_name
        self._addresses = tuple(addresses) if addresses else ()

    @property
    def display_name(self):
        return self._display_name

    @property
    def addresses(self):
        return self._addresses

    def __repr__(self):
        return (f'{self.__class__.__name__}(display_name={self.display_name!r}, '
                f'addresses={self.addresses!r}')

    def __str__(self):
        if self.display_name is None and len(self.addresses) == 1:
            return str(self.addresses[0])
        shown = self.display_name
        if shown is not None and set(shown) & ASPECIALS:
            shown = quoted(shown)
        members = ', '.join(map(str, self.addresses))
        return f'{shown}:{" " + members if members else members};'

    def __eq__(self, other):
        if not isinstance(other, Group):
            return NotImplemented
        return self.display_name == other.display_name and self.addresses == other.addresses

    __hash__ = None


class BaseHeader(str):
    """The decoded value of a header."""

    max_count = None

    def __new__(cls, name, value):
        kwds = {'defects': [], 'source': value}
        cls.parse(value, kwds)
        text = kwds.pop('decoded')
        self = str.__new__(cls, re.sub('[\udc80-\udcff]', '\ufffd', text))
        self._text = text
        self.init(name, **kwds)
        return self

    def init(self, name, *, defects, source):
        self._name = name
        self._source = source
        self._defects = defects

    @property
    def name(self):
        return self._name

    @property
    def defects(self):
        return tuple(self._defects)

    def __reduce__(self):
        return _made_again, (self.__class__.__bases__, self.__class__.__name__, self._name,
                             self._source)

    def fold(self, *, policy):
        """The header as lines."""
        folder = Folder(f'{self.name}: ', policy)
        self._fold(folder)
        return folder.text()

    def _fold(self, folder):
        folder.unstructured(self._text)


def _made_again(bases, name, header_name, source):
    return type(name, bases, {'__module__': __name__})(header_name, source)


class UnstructuredHeader:
    """Text."""

    max_count = None

    @classmethod
    def parse(cls, value, kwds):
        kwds['decoded'] = decoded(value)


class UniqueUnstructuredHeader(UnstructuredHeader):
    max_count = 1


class DateHeader:
    """A date; a datetime may be given for it."""

    max_count = None

    @classmethod
    def parse(cls, value, kwds):
        kwds['datetime'] = None
        if not value:
            kwds['defects'].append(errors.HeaderMissingRequiredValue())
            kwds['decoded'] = ''
            return
        if isinstance(value, str):
            kwds['decoded'] = value
            try:
                value = utils.parsedate_to_datetime(value)
            except ValueError:
                defect = errors.InvalidDateDefect('Invalid date value or format')
                kwds['defects'].append(defect)
                return
        kwds['datetime'] = value
        kwds['decoded'] = utils.format_datetime(value)

    def init(self, *args, **kw):
        self._datetime = kw.pop('datetime')
        super().init(*args, **kw)

    @property
    def datetime(self):
        return self._datetime

    def _fold(self, folder):
        if self._datetime is not None:
            folder.unstructured(str(self))


class UniqueDateHeader(DateHeader):
    max_count = 1


class AddressHeader:
    """Mailboxes and groups of them; Address and Group objects may be given for it."""

    max_count = None

    @classmethod
    def parse(cls, value, kwds):
        if isinstance(value, str):
            groups = []
            for name, members, _ in addresses_of(value, kwds['defects']):
                made = [Address(shown, local, domain) for shown, local, domain in members]
                groups.append(Group(name, made))
        else:
            if not hasattr(value, '__iter__'):
                value = [value]
            groups = [Group(None, [item]) if not hasattr(item, 'addresses') else item
                      for item in value]
        kwds['groups'] = groups
        kwds['decoded'] = ', '.join([str(item) for item in groups])
        kwds['source'] = value if isinstance(value, str) else kwds['decoded']

    def init(self, *args, **kw):
        self._groups = tuple(kw.pop('groups'))
        self._addresses = None
        super().init(*args, **kw)

    @property
    def groups(self):
        return self._groups

    @property
    def addresses(self):
        if self._addresses is None:
            self._addresses = tuple([address for group in self._groups
                                     for address in group.addresses])
        return self._addresses

    def _fold(self, folder):
        source = self._source.strip()
        if (not folder.needs_encoding(source)) and folder.fits(source):
            return
        pieces = addresses_of(source, [])
        for i, (name, members, text) in enumerate(pieces):
            end = ',' if i < len(pieces) - 1 else ''
            if i:
                folder.lines[-1] += ' '
            if not folder.needs_encoding(text):
                if not folder.fits(text):
                    folder.words(text, False)
                folder.lines[-1] += end
                continue
            unit = Folder('', _Wide)
            for j, (shown, local, domain) in enumerate(members):
                if name is not None and not j:
                    unit.words(name + ': ', False)
                unit.word_at = None
                unit.words(shown, False)
                unit.word_at = None
                local = encoded(local) if folder.needs_encoding(local) else quoted_local(local)
                domain = '.'.join([encoded(part) if folder.needs_encoding(part) else part
                                   for part in domain.split('.')])
                spec = f'{local}@{domain}' if domain else local
                unit.lines[-1] += f' <{spec}>' if shown else spec
                if j < len(members) - 1:
                    unit.lines[-1] += ', '
            folder.unit(unit.lines[0] + (';' if name is not None else ''))
            folder.lines[-1] += end


class _Wide:
    max_line_length = None
    utf8 = False
    linesep = '\n'


class UniqueAddressHeader(AddressHeader):
    max_count = 1


class SingleAddressHeader(AddressHeader):
    """One mailbox."""

    @property
    def address(self):
        if len(self.addresses) != 1:
            raise ValueError(f'value of single address header {self.name} is not a single address')
        return self.addresses[0]


class UniqueSingleAddressHeader(SingleAddressHeader):
    max_count = 1


class MIMEVersionHeader:
    """The version of MIME."""

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        kwds['decoded'] = value
        found = re.fullmatch(r'\s*(\d+)\s*\.\s*(\d+)\s*(?:\([^)]*\))?\s*', value)
        kwds['major'], kwds['minor'] = (int(found[1]), int(found[2])) if found else (None, None)
        if not found:
            defect = errors.InvalidHeaderDefect('Missing MIME version number (eg: 1.0)') \
                if not value.strip() else errors.InvalidHeaderDefect('Incomplete MIME version')
            kwds['defects'].append(defect)

    def init(self, *args, **kw):
        self._major = kw.pop('major')
        self._minor = kw.pop('minor')
        super().init(*args, **kw)

    @property
    def major(self):
        return self._major

    @property
    def minor(self):
        return self._minor

    @property
    def version(self):
        return None if self._major is None else f'{self._major}.{self._minor}'


class ParameterizedMIMEHeader:
    """A value with parameters."""

    max_count = 1

    def init(self, *args, **kw):
        self._params = kw.pop('params')
        super().init(*args, **kw)

    @property
    def params(self):
        return MappingProxyType(self._params)

    def _fold(self, folder):
        value = self._main_value()
        folder.unit(value)
        items = list(self._params.items())
        for name, text in items:
            folder.lines[-1] += '; '
            if folder.needs_encoding(text):
                shown = f"{name}*={utils.encode_rfc2231(text, 'utf-8', '')}"
            else:
                shown = f'{name}={quoted(text)}'
            folder.unit(shown)


class ContentTypeHeader(ParameterizedMIMEHeader):
    """The type of a message."""

    @classmethod
    def parse(cls, value, kwds):
        main, params = parameters_of(value, kwds['defects'])
        maintype, slash, subtype = main.partition('/')
        if not slash or not maintype.strip() or not subtype.strip():
            defect = errors.InvalidHeaderDefect('Invalid content type')
            kwds['defects'].append(defect)
            maintype, subtype = 'text', 'plain'
            kwds['decoded'] = value.strip()
            kwds['shown'] = value.strip()
        else:
            kwds['shown'] = main
            kwds['decoded'] = '; '.join([main, *[f'{k}={quoted(v)}' for k, v in params.items()]])
        kwds['maintype'] = maintype.strip().lower()
        kwds['subtype'] = subtype.strip().lower()
        kwds['params'] = params

    def init(self, *args, **kw):
        self._maintype = kw.pop('maintype')
        self._subtype = kw.pop('subtype')
        self._shown = kw.pop('shown')
        super().init(*args, **kw)

    def _main_value(self):
        return self._shown

    @property
    def maintype(self):
        return self._maintype

    @property
    def subtype(self):
        return self._subtype

    @property
    def content_type(self):
        return f'{self.maintype}/{self.subtype}'


class ContentDispositionHeader(ParameterizedMIMEHeader):
    """Where a part is to be shown."""

    @classmethod
    def parse(cls, value, kwds):
        main, params = parameters_of(value, kwds['defects'])
        kwds['decoded'] = '; '.join([main, *[f'{k}={quoted(v)}' for k, v in params.items()]])
        kwds['content_disposition'] = main.strip().lower() or None
        kwds['params'] = params

    def init(self, *args, **kw):
        self._content_disposition = kw.pop('content_disposition')
        super().init(*args, **kw)

    def _main_value(self):
        return self._content_disposition or ''

    @property
    def content_disposition(self):
        return self._content_disposition


class ContentTransferEncodingHeader:
    """How the payload is encoded."""

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        kwds['decoded'] = value
        kwds['cte'] = value.strip().lower() or '7bit'

    def init(self, *args, **kw):
        self._cte = kw.pop('cte')
        super().init(*args, **kw)

    @property
    def cte(self):
        return self._cte


class MessageIDHeader:
    """The name of a message."""

    max_count = 1

    @classmethod
    def parse(cls, value, kwds):
        kwds['decoded'] = value.strip()

    def _fold(self, folder):
        folder.unit(str(self))


_default_header_map = {
    'subject': UniqueUnstructuredHeader,
    'date': UniqueDateHeader,
    'resent-date': DateHeader,
    'orig-date': UniqueDateHeader,
    'sender': UniqueSingleAddressHeader,
    'resent-sender': SingleAddressHeader,
    'to': UniqueAddressHeader,
    'resent-to': AddressHeader,
    'cc': UniqueAddressHeader,
    'resent-cc': AddressHeader,
    'bcc': UniqueAddressHeader,
    'resent-bcc': AddressHeader,
    'from': UniqueAddressHeader,
    'resent-from': AddressHeader,
    'reply-to': UniqueAddressHeader,
    'mime-version': MIMEVersionHeader,
    'content-type': ContentTypeHeader,
    'content-disposition': ContentDispositionHeader,
    'content-transfer-encoding': ContentTransferEncodingHeader,
    'message-id': MessageIDHeader,
}


class HeaderRegistry:
    """Which class each header has."""

    def __init__(self, base_class=BaseHeader, default_class=UnstructuredHeader,
                 use_default_map=True):
        self.registry = dict(_default_header_map) if use_default_map else {}
        self.base_class = base_class
        self.default_class = default_class

    def map_to_type(self, name, cls):
        """Gives a header a class."""
        self.registry[name.lower()] = cls

    def __getitem__(self, name):
        cls = self.registry.get(name.lower(), self.default_class)
        return type('_' + cls.__name__, (cls, self.base_class), {'__module__': __name__})

    def __call__(self, name, value):
        return self[name](name, value)
